import { product, type Sense } from './docs-sense.ts';
import type { Links } from './links.ts';

/** The most that the docs' sense counts beside the wording, where the docs know every word of both questions. */
const SHARE = 0.6;
/** Senses are further apart than wordings on average; this puts both on one scale. */
const SHIFT = 0.12;

/** Likenesses mixed with that of the senses, by the square of what the docs know of the question they know less of. */
export function withDocs(links: readonly Links[], senses: readonly Sense[]): Links[] {
  return links.map(({ ids, values }, item) => {
    const own = senses[item] as Sense;
    return {
      ids,
      values: values.map((value, at) => {
        const place = ids[at] as number;
        if (place === item) return 0;
        const other = senses[place] as Sense;
        const share = SHARE * Math.min(own.coverage, other.coverage) ** 2;
        return share === 0 ? value : (1 - share) * value + share * (product(own.vector, other.vector) + SHIFT);
      }),
    };
  });
}
