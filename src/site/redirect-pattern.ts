/** A redirect with wildcards: `/old/:slug*`, `/blog/*`, `/kb-*`, `/how/:page`. */
export interface Pattern {
  /** The folder before the first wildcard, `/old`; '' for the root. */
  readonly folder: string;
  /** Where `path` is sent, or null where the pattern does not fit. */
  apply(path: string): string | null;
  /** Where the folder itself is sent by `/folder/:slug*`, if that takes no segment as well; null for other patterns. */
  readonly ofFolder: string | null;
}

/** One segment of a source: text, or text before a wildcard. */
interface Part {
  readonly text: string;
  /** `*` or the wildcard's name; null: no wildcard. */
  readonly name: string | null;
  /** Also takes what follows, over several segments. */
  readonly many: boolean;
}

type Captures = ReadonlyMap<string, string>;

const PARTS = 50;

/** Null where the source has no wildcard. */
export function parsePattern(source: string, destination: string): Pattern | null {
  if (!/[:*]/.test(source)) return null;
  const parts = source
    .split('/')
    .slice(1, PARTS + 1)
    .map(parsePart);
  const first = parts.findIndex(({ name }) => name !== null);
  if (first < 0) return null;
  const last = first === parts.length - 1 ? parts[first] : undefined;
  const rest = last?.text === '' && last.many && last.name !== '*' ? last.name : null;
  return {
    ofFolder: rest === null ? null : fill(destination, new Map([[rest, '']])),
    folder: parts
      .slice(0, first)
      .map(({ text }) => `/${text}`)
      .join(''),
    apply(path) {
      const captures = match(parts, path.split('/').slice(1));
      return captures === null ? null : fill(destination, captures);
    },
  };
}

function parsePart(segment: string): Part {
  const match = /^([^:*]*)(?::(\w{1,50})([*+]?)|\*)/.exec(segment);
  if (match === null) return { text: segment, name: null, many: false };
  const name = match[2] ?? '*';
  return { text: match[1] ?? '', name, many: name === '*' || (match[3] ?? '') !== '' };
}

/** Every pair of part and segment is tried at most once, so no source is slow. */
function match(parts: readonly Part[], segments: readonly string[]): Captures | null {
  const failed = new Set<number>();

  function from(at: number, segment: number): [string, string][] | null {
    const part = parts[at];
    if (part === undefined) return segment === segments.length ? [] : null;
    const key = at * (segments.length + 1) + segment;
    const text = segments[segment];
    if (text === undefined || failed.has(key) || !fits(part, text)) return null;
    const longest = part.many ? segments.length : segment + 1;
    for (let end = segment + 1; end <= longest; end += 1) {
      const rest = from(at + 1, end);
      if (rest === null) continue;
      if (part.name === null) return rest;
      return [[part.name, segments.slice(segment, end).join('/').slice(part.text.length)], ...rest];
    }
    failed.add(key);
    return null;
  }

  const captures = from(0, 0);
  return captures === null ? null : new Map(captures);
}

function fits(part: Part, text: string): boolean {
  return part.name === null ? text === part.text : text.length > part.text.length && text.startsWith(part.text);
}

function fill(destination: string, captures: Captures): string {
  return destination.replace(
    /:(\w{1,50})[*+]?|\*/g,
    (whole, name: string | undefined) => captures.get(name ?? '*') ?? whole,
  );
}
