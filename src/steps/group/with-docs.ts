import { product, type Sense } from './docs-sense.ts';
import { behind, type Links, mirrored } from './links.ts';

/** The most that the docs' sense counts beside the wording, where the docs know every word of both questions. */
const SHARE = 0.6;
/** Senses are further apart than wordings on average; this puts both on one scale. */
const SHIFT = 0.12;

/**
 * Likenesses mixed with that of the senses, by the square of what the docs know of the question they know less of. What
 * one item names, the other must name too.
 */
export function withDocs(links: readonly Links[], senses: readonly Sense[]): Links[] {
  const rows = links.map((each, item) => mixedBehind(item, each, senses));
  return mirrored(links, rows);
}

/** Of the pairs behind an item. */
function mixedBehind(item: number, { ids, values }: Links, senses: readonly Sense[]): Float32Array {
  const own = senses[item] as Sense;
  const row = new Float32Array(ids.length);
  for (let at = behind(item, ids), end = ids.length; at < end; at++) {
    const other = senses[ids[at] as number] as Sense;
    const share = SHARE * Math.min(own.coverage, other.coverage) ** 2;
    const alike = share === 0 ? 0 : product(own.vector, other.vector) + SHIFT;
    row[at] = (1 - share) * (values[at] as number) + share * alike;
  }
  return row;
}
