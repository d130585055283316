/** What two spellings of one title have in common: letters and digits, whatever rendering did to the rest. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True of a title that was cut: only its beginning can be compared. */
export function isCut(title: string): boolean {
  return /(…|\.\.\.)$/.test(title.trimEnd());
}
