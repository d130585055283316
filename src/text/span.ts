/** A part of a text that must not be shown, `end` exclusive, with what to call it: `e-mail`, `token`, or null. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly label: string | null;
}

/** Spans in order with the overlapping ones made one; the first of the list lends its label. */
export function merged(spans: readonly Span[]): Span[] {
  const rank = new Map(spans.map((span, index) => [span.label, index] as const).reverse());
  const inOrder = spans.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start);
  const result: Span[] = [];
  for (const span of inOrder) {
    const last = result.at(-1);
    if (last === undefined || span.start >= last.end) result.push(span);
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end), label: first(last, span) };
  }
  return result;

  function first(a: Span, b: Span): string | null {
    return (rank.get(a.label) ?? 0) <= (rank.get(b.label) ?? 0) ? a.label : b.label;
  }
}

/** Every match. `matchAll` alone copies its pattern first, which costs ten times as much as a search in vain. */
export function hits(text: string, pattern: RegExp): RegExpExecArray[] {
  return text.search(pattern) === -1 ? [] : [...text.matchAll(pattern)];
}

/** The spans of every match; where the pattern has a first group, only that group's. */
export function matches(text: string, pattern: RegExp, label: string): Span[] {
  return hits(text, pattern).map((match) => {
    const value = match[1] ?? match[0];
    const start = match.index + (match[1] === undefined ? 0 : match[0].lastIndexOf(value));
    return { start, end: start + value.length, label };
  });
}
