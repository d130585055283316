import { expect, it } from 'vitest';
import { lineOf, Reader } from '../../../src/steps/group/features.ts';

/** Weights of a text's words, heaviest first, without those of pairs of words. */
function weights(text: string): number[] {
  const { words } = new Reader('en').read(lineOf(text));
  return [...words.weights.slice(0, text.split(' ').length)].map((weight) => Number(weight.toFixed(2)));
}

it.each([
  ['what is done weighs less than what it is done to', 'add favicon', [0.7, 1]],
  ['what goes wrong weighs less than where', 'errors webhook', [0.7, 1]],
  ['a function word weighs least', 'the favicon', [0.3, 1]],
  ['where nothing else is said, what is done is all there is', 'add', [1]],
  ['in other languages as well', 'Favicon hinzufügen für die Webseite', [1, 0.7, 0.3, 0.3, 1]],
])('%s', (_, text, expected) => {
  expect(weights(text)).toEqual(expected);
});
