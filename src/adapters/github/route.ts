/** `GET /issues/12`: method and path below the repository, without host, base path and query; `POST /graphql`. */
export function routeOf(method: string, url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : url.replace(/[?#].*$/s, '');
  const below = /\/repos\/[^/]+\/[^/]+(.*)$/s.exec(path) ?? /\/repositories\/\d+(.*)$/s.exec(path);
  return `${method.toUpperCase()} ${below?.[1] ?? path.replace(/^.*(?=\/graphql$)/s, '')}`;
}
