import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gate } from '../../src/render/gate.ts';
import { bodyOf, NAIVE, naiveBody } from './bodies.ts';
import { dangers, hasCmark, READERS } from './checker.ts';
import { FRAGMENTS, HOSTILE } from './corpus.ts';

const ALLOWED = {
  origins: ['https://docs.acme.dev'],
  markers: (comment: string) => /^docs-gaps:(?:issue:default|q:\d+)$/.test(comment),
};

describe('the hostile corpus', () => {
  it('has at least 250 texts over all 34 threats', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(250);
    expect(new Set(HOSTILE.map(({ threat }) => threat)).size).toBe(34);
  });

  it.runIf(!hasCmark)('is read by micromark alone: cmark-gfm is not installed', () => {
    expect(Object.keys(READERS)).toEqual(['micromark']);
  });

  it('does nothing in any place of a body', () => {
    const bad = HOSTILE.map(({ text }) => {
      const { markdown, meant } = bodyOf([text]);
      return { text: text.slice(0, 80), dangers: dangers(markdown, meant), gate: gate(markdown, ALLOWED) };
    }).filter((row) => row.dangers.length > 0 || row.gate.length > 0);
    expect(bad).toEqual([]);
  }, 120_000);

  it.each(Object.entries(NAIVE))('is dangerous when it is %s', (_, as) => {
    const short = HOSTILE.filter(({ text }) => text.length < 200);
    const bad = short.filter(({ text }) => {
      const { markdown, meant } = naiveBody(text, as);
      return dangers(markdown, meant, [READERS['micromark'] as (typeof READERS)[string]]).length > 0;
    });
    expect(bad.length).toBeGreaterThan(100);
  });
});

describe('fuzzing', () => {
  const CASES = 20_000;
  const TEXTS_IN_A_BODY = 200;
  const { micromark, cmark } = READERS;
  const text = fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
  const body = fc.array(text, { minLength: TEXTS_IN_A_BODY, maxLength: TEXTS_IN_A_BODY });

  it(`finds no danger in ${CASES} concatenations of hostile fragments`, () => {
    let bodies = 0;
    const isDangerous = (texts: readonly string[]): boolean => {
      const { markdown, meant } = bodyOf(texts);
      // micromark takes fifty times as long as cmark-gfm; where both are here it looks at every eighth body.
      const readers = [cmark, cmark === undefined || bodies % 8 === 0 ? micromark : undefined];
      return (
        dangers(
          markdown,
          meant,
          readers.filter((reader) => reader !== undefined),
        ).length > 0
      );
    };
    fc.assert(
      fc.property(body, (texts) => {
        bodies++;
        expect(isDangerous(texts) ? texts.filter((one) => isDangerous([one])) : null).toBeNull();
      }),
      { numRuns: CASES / TEXTS_IN_A_BODY, endOnFailure: true },
    );
  }, 300_000);
});
