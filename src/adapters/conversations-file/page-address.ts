const NO_PAGE = /^(?:n\/a|none|null|nil|undefined|unknown)$/i;
const PATH = /^[\p{L}\p{N}._~%][^\s:\\]*$/u;
const BELOW_HOST = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\//i;

/**
 * People write a page as they see it: `guides/keys` and `docs.example.com/guides/keys` become the addresses they stand
 * for; what is no path stays as it is.
 */
export function withPageAddress(row: unknown): unknown {
  if (row === null || typeof row !== 'object' || !('pageUrl' in row) || typeof row.pageUrl !== 'string') return row;
  const page = row.pageUrl.trim();
  if (NO_PAGE.test(page) || !PATH.test(page)) return row;
  return { ...row, pageUrl: BELOW_HOST.test(page) ? `https://${page}` : `/${page}` };
}
