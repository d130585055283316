import fc from 'fast-check';
import snowball from 'snowball-stemmers';
import { describe, expect, it } from 'vitest';
import { bare } from '../../../src/steps/group/language.ts';
import type { Language } from '../../../src/steps/group/language-data.ts';
import { stemOf } from '../../../src/steps/group/stems.ts';
import { TASK_WORDS } from '../../../src/steps/group/task-words.ts';
import { isTask, taskWords } from '../../../src/steps/group/tasks.ts';

describe('stems', () => {
  it.each([
    ['configuring', 'en', 'configur'],
    ['dying', 'en', 'die'],
    ['änderungen', 'de', 'ander'],
    ['déploiements', 'fr', 'deploi'],
    ['webhooks', 'ja', 'webhook'],
    ['設定', 'ja', '設定'],
    ['a'.repeat(41), 'en', 'a'.repeat(41)],
  ] as const)('%s in %s is %s', (word, language, expected) => {
    expect(stemOf(word, language)).toBe(expected);
  });

  it('has Snowball’s own English stems, whatever the word', () => {
    const snowballs = snowball.newStemmer('english');
    const endings =
      's es ed ing ly y ies ied eed eedly edly ingly tional enci anci abli entli izer ization ational ation ator alism aliti alli fulness ousli ousness iveness iviti biliti bli ogi fulli lessli li alize icate iciti ical ative ful ness al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion sses us ll tt yy'.split(
        ' ',
      );
    const letters = fc.constantFrom(...'aaabcdeeefghiiijklmnooopqrstuuuvwxyyyzé0я字');
    const word = fc
      .tuple(fc.array(letters, { maxLength: 8 }), fc.array(fc.constantFrom(...endings), { maxLength: 3 }))
      .map(([start, ends]) => [...start, ...ends].join('').slice(0, 40));
    fc.assert(
      fc.property(word, (one) => stemOf(one, 'en') === bare(snowballs.stem(one))),
      { numRuns: 20_000 },
    );
  });
});

describe('task words', () => {
  const languages = Object.keys(TASK_WORDS) as Language[];

  it.each(languages)('are all known by their stems in %s', (language) => {
    const unknown = taskWords(language).filter((word) => !isTask(stemOf(word, language), language));
    expect(unknown).toEqual([]);
    expect(taskWords(language).length).toBeGreaterThan(20);
  });

  it.each([
    ['favicon', 'en', false],
    ['changing', 'en', true],
    ['changing', 'de', false],
    ['', 'en', false],
  ] as const)('%s in %s: %s', (word, language, expected) => {
    expect(isTask(stemOf(word, language), language)).toBe(expected);
  });
});
