import { product, type Sense } from './docs-sense.ts';
import { behind, type Links } from './links.ts';

/** The most that the docs' sense counts beside the wording, where the docs know every word of both questions. */
const SHARE = 0.6;
/** Senses are further apart than wordings on average; this puts both on one scale. */
const SHIFT = 0.12;

/**
 * Likenesses mixed with that of the senses, by the square of what the docs know of the question they know less of. What
 * one item names, the other must name too.
 */
export function withDocs(links: readonly Links[], senses: readonly Sense[]): Links[] {
  const mixed = links.map(({ ids }) => ({ ids, values: new Float32Array(ids.length) }));
  /** How much of each row there is: an item finds what those before it have left there. */
  const filled = new Int32Array(links.length);
  for (let item = 0; item < links.length; item++) mixRow(item, links[item] as Links, senses, mixed, filled);
  return mixed;
}

function mixRow(
  item: number,
  { ids, values }: Links,
  senses: readonly Sense[],
  mixed: readonly Links[],
  filled: Int32Array,
): void {
  const own = senses[item] as Sense;
  const row = (mixed[item] as Links).values;
  for (let at = behind(item, ids), end = ids.length; at < end; at++) {
    const place = ids[at] as number;
    const other = senses[place] as Sense;
    const share = SHARE * Math.min(own.coverage, other.coverage) ** 2;
    const alike = share === 0 ? 0 : product(own.vector, other.vector) + SHIFT;
    const theirs = filled[place] as number;
    row[at] = (1 - share) * (values[at] as number) + share * alike;
    (mixed[place] as Links).values[theirs] = row[at] as number;
    filled[place] = theirs + 1;
  }
}
