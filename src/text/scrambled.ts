/**
 * Whether capitals stand all over `value`, also next to each other: so are no words written, nor the names made of
 * them (`getServerSideProps`). At least twelve letters.
 */
export function isScrambled(value: string): boolean {
  const letters = value.replace(/[^A-Za-z]/g, '');
  if (letters.length < 12) return false;
  const up = count(letters, /[a-z](?=[A-Z])/g);
  const down = count(letters, /[A-Z](?=[a-z])/g);
  const capitals = count(letters, /[A-Z](?=[A-Z])/g);
  return (up + down) / letters.length >= 0.45 || Math.min(up, capitals) >= Math.max(2, letters.length / 8);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
