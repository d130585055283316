/**
 * The commonest term that the given unknown one looks like a slip of: one letter more, less or other, or two
 * exchanged, in words too long for chance to make them. Null where there is none.
 */
export function spellingOf(term: string, counts: ReadonlyMap<string, { readonly pages: number }>): string | null {
  if (term.length < 5 || /[^\p{L}]/u.test(term)) return null;
  let best: string | null = null;
  let most = 1;
  for (const [other, { pages }] of counts) {
    if (pages <= most || Math.abs(other.length - term.length) > 1 || other[0] !== term[0]) continue;
    if (!isSlip(term, other)) continue;
    best = other;
    most = pages;
  }
  return best;
}

function isSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  const exchanged = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return exchanged || (left.length <= 1 && right.length <= 1);
}
