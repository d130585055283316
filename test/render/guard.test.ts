import { describe, expect, it } from 'vitest';
import { guarded } from '../../src/render/guard.ts';
import { report, view } from './sample.ts';

const HARMLESS = 'How do I rotate a key?';
const LINK = '[free keys](https://evil.example/)';
/** Harmless alone, a mention together. */
const HALVES = [' @', 'acme'];

/** A body of the texts as they are: no renderer of ours makes them inert. */
function publish(texts: readonly string[], around: (body: string) => string = (body) => body) {
  const ids = texts.map((_, index) => `${index}`);
  return guarded({
    setting: view(report([], [])).setting,
    reportId: 'default',
    render: (withheld) => around(texts.map((text, index) => (withheld.has(`${index}`) ? 'o' : text)).join('')),
    questions: ids,
    fragment: (id) => texts[Number(id)] ?? '',
  });
}

describe('the last gate', () => {
  it('lets pass what holds text only', () => {
    expect(publish([HARMLESS, HARMLESS])).toEqual({ body: HARMLESS + HARMLESS, withheld: new Set() });
  });

  it('withholds the text of the one question that holds more', () => {
    expect(publish([HARMLESS, LINK])).toEqual({ body: `${HARMLESS}o`, withheld: new Set(['1']) });
  });

  it('withholds the text of all where only together they are more', () => {
    expect(publish([HARMLESS, ...HALVES])).toEqual({ body: 'ooo', withheld: new Set(['0', '1', '2']) });
  });

  it('publishes nothing where it is none of the questions', () => {
    expect(() => publish([HARMLESS], (body) => body + LINK)).toThrow(
      /^The text to publish did not pass the last check \(.+\), so nothing was published\. Set `detail: counts` until this is mended, and report it\.$/,
    );
  });
});
