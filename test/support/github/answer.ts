/** What a handler says before it is on the wire. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const DOCS = 'https://docs.github.com/rest';

export function ok(body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, body, headers };
}

export function refused(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: DOCS, status: String(status) } };
}

export function invalid(field: string, message: string, resource = 'Issue'): Answer {
  const errors = [{ resource, field, code: 'custom', message }];
  return { status: 422, body: { message: 'Validation Failed', errors, documentation_url: DOCS } };
}

/** One page of `all` with the links to the others. */
export function paged(all: readonly object[], query: Readonly<Record<string, string>>, url: URL): Answer {
  const size = Math.min(100, Number(query['per_page'] ?? 30));
  const page = Math.max(1, Number(query['page'] ?? 1));
  const last = Math.max(1, Math.ceil(all.length / size));
  const links: string[] = [];
  const link = (number: number, rel: string) => {
    const target = new URL(url);
    target.searchParams.set('page', String(number));
    links.push(`<${target.href}>; rel="${rel}"`);
  };
  if (page < last) {
    link(page + 1, 'next');
    link(last, 'last');
  }
  return ok(all.slice((page - 1) * size, page * size), links.length > 0 ? { link: links.join(', ') } : {});
}
