interface Page<T> {
  readonly data: readonly T[];
  readonly headers: { readonly link?: string | undefined };
}

/** GitHub allows the token of a workflow 1,000 requests an hour: a list of more pages never ends. */
const MOST_PAGES = 1000;

/**
 * All pages of a list. Octokit's own `paginate` drops what a request carries in `request` (the permission that its
 * error is to name), asks whatever host a page names with the token, and reads 409 as the end of the list.
 *
 * @param method one of `octokit.rest`, which is asked for each page with `query` and what the page before added to it
 */
export async function listAll<Q extends object, T>(method: (query: Q) => Promise<Page<T>>, query: Q): Promise<T[]> {
  const items: T[] = [];
  let added: object | null = {};
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { data, headers }: Page<T> = await method({ ...query, ...added });
    for (const item of data) items.push(item);
    added = nextPage(headers.link ?? '');
    if (added === null) return items;
  }
  throw new Error(`A list of GitHub's does not end within ${MOST_PAGES} pages. Check GITHUB_API_URL, or report this.`);
}

/** What the address of the next page asks for: `page`, or a cursor. */
function nextPage(link: string): object | null {
  const [, address] = /<([^<>]+)>;\s*rel="next"/.exec(link) ?? [];
  return address === undefined || !URL.canParse(address) ? null : Object.fromEntries(new URL(address).searchParams);
}
