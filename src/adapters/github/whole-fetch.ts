import { type Dispatcher, fetch, type RequestInit, Response } from 'undici';

/**
 * undici's `fetch` through `dispatcher`, whose answers are whole: an API answer that is cut off, is no JSON, or is a
 * portal's page fails like a broken connection, so that it is tried again (Octokit alone would hand over half of it).
 */
export function createWholeFetch(dispatcher: Dispatcher): (url: string, init?: RequestInit) => Promise<Response> {
  return async (url, init) => {
    const response = await fetch(url, { ...init, dispatcher });
    const type = response.headers.get('content-type') ?? '';
    if (response.status >= 300 || response.status === 204) return response;
    if (/^text\/html/i.test(type)) {
      await response.body?.cancel();
      throw new BrokenAnswer('a web page in place of an API answer');
    }
    return /json/i.test(type) ? await readWhole(response) : response;
  };
}

async function readWhole(response: Response): Promise<Response> {
  const text = await response.text();
  try {
    JSON.parse(text);
  } catch {
    throw new BrokenAnswer('an answer that is cut off or no JSON');
  }
  const whole = new Response(text, { status: response.status, headers: response.headers });
  Object.defineProperty(whole, 'url', { value: response.url });
  return whole;
}

/** GitHub's host answered, but not as its API does. The message holds nothing of what it sent. */
export class BrokenAnswer extends Error {
  override readonly name = 'BrokenAnswer';
}
