import { SourceError } from '../source-error.ts';
import { linesOf } from './text.ts';

/** Rows of JSON Lines: a turn, an array of turns or an answer of the API a line. A line that is no JSON is one broken row. */
export async function* jsonLineRows(text: AsyncIterable<string>): AsyncGenerator<unknown> {
  for await (const line of linesOf(text)) yield* lineRows(line);
}

/**
 * Rows of a JSON file: the API's answer, several of them, or an array of turns. JSON Lines under another name are read
 * as well. Throws a SourceError without a word of the file where it is neither.
 */
export async function* jsonRows(text: AsyncIterable<string>, name: string): AsyncGenerator<unknown> {
  const pieces: string[] = [];
  for await (const piece of text) pieces.push(piece);
  const whole = pieces.join('');
  const value = parse(whole);
  if (value !== undefined) {
    yield* rowsOf(value, name);
    return;
  }
  const first = whole.trimStart().split('\n', 1)[0] ?? '';
  if (parse(first) === undefined)
    throw new SourceError(`conversations-file: ${name} is no valid JSON. Export it again.`);
  for (const line of whole.split('\n')) yield* lineRows(line);
}

function* lineRows(line: string): Generator<unknown> {
  if (line.trim() === '') return;
  const value = parse(line);
  if (Array.isArray(value)) yield* value;
  else if (isAnswer(value)) yield* value.conversations;
  else yield value;
}

function* rowsOf(value: unknown, name: string): Generator<unknown> {
  if (isAnswer(value)) {
    yield* value.conversations;
  } else if (Array.isArray(value)) {
    for (const entry of value) yield* isAnswer(entry) ? entry.conversations : [entry];
  } else if (value !== null && typeof value === 'object' && 'query' in value) {
    yield value;
  } else {
    throw new SourceError(
      `conversations-file: ${name} holds neither an answer of the analytics API ({"conversations": […]}) nor an array of turns.`,
    );
  }
}

function isAnswer(value: unknown): value is { readonly conversations: readonly unknown[] } {
  return value !== null && typeof value === 'object' && 'conversations' in value && Array.isArray(value.conversations);
}

/** Undefined for what is no JSON: the parser's own message would quote it. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
