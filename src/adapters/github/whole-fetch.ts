import { type Dispatcher, fetch, type RequestInit, Response } from 'undici';
import * as v from 'valibot';
import { shapeOf } from './answer-shapes.ts';

/** Whole answers come within seconds; one that drips for this many milliseconds is given up. Archives take their time. */
const LONGEST = 120_000;

/**
 * undici's `fetch` through `dispatcher`, whose answers are whole: an API answer that is cut off, is no JSON, a portal's
 * page or of another shape than what was asked for fails like a broken connection, so that it is tried again (Octokit
 * alone would hand it over, and take `null` for an empty list).
 */
export function createWholeFetch(dispatcher: Dispatcher): (url: string, init?: RequestInit) => Promise<Response> {
  return async (url, init) => {
    const shape = shapeOf(init?.method ?? 'GET', url);
    const signal = shape === null ? null : AbortSignal.timeout(LONGEST);
    const response = await fetch(url, { ...init, dispatcher, signal });
    const type = response.headers.get('content-type') ?? '';
    if (response.status >= 300 || response.status === 204) return response;
    if (/^text\/html/i.test(type)) {
      await response.body?.cancel();
      throw new BrokenAnswer('a web page in place of an API answer');
    }
    return shape !== null || /json/i.test(type) ? await readWhole(response, shape) : response;
  };
}

async function readWhole(response: Response, shape: v.GenericSchema | null): Promise<Response> {
  const text = await response.text();
  const answer = parsed(text);
  if (shape === null ? answer === null : !v.is(shape, answer)) {
    throw new BrokenAnswer("an answer of another shape than GitHub's");
  }
  const whole = new Response(text, { status: response.status, headers: response.headers });
  Object.defineProperty(whole, 'url', { value: response.url });
  return whole;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text: it is dropped, not kept as the cause.
    throw new BrokenAnswer('an answer that is cut off or no JSON');
  }
}

/** GitHub's host answered, but not as its API does. The message holds nothing of what it sent. */
export class BrokenAnswer extends Error {
  override readonly name = 'BrokenAnswer';
}
