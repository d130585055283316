import { folderOf, keyOf, resolveFrom } from './paths.ts';
import { snippetTags } from './snippet-tags.ts';
import { linesOf, visibleLines } from './visible-lines.ts';

/** What one file uses of others, as keys (see `keyOf`) of paths below the docs' root. */
export interface Uses {
  readonly imports: readonly string[];
  /** By legacy `<Snippet file="…" />` tags. */
  readonly tags: readonly string[];
}

const NOTHING: Uses = { imports: [], tags: [] };
/** An import that is spread over more lines than this is prose. */
const LINES = 100;
const SPECIFIERS = 2_000;

/** What the file at `path` (below the docs' root) imports. */
export function usesOf(path: string, text: string): Uses {
  const hasTags = text.includes('<Snippet');
  if (!hasTags && !/^(?:im|ex)port[\s{*"']/m.test(text)) return NOTHING;
  const markdown = /\.mdx?$/i.test(path);
  const folder = folderOf(path);
  const specifiers = specifiersOf(markdown ? visibleLines(text) : linesOf(text));
  const imports = specifiers.flatMap((specifier) => targetOf(folder, specifier) ?? []);
  return { imports: [...new Set(imports)], tags: markdown && hasTags ? snippetTags(visibleLines(text)) : [] };
}

/** Where an import leads, below the docs' root; null where it names a package or a kind of file that is no snippet. */
function targetOf(folder: string, specifier: string): string | null {
  if (!/\.(?:mdx?|[jt]sx)$/i.test(specifier)) return null;
  if (specifier.startsWith('/')) return keyOf(resolveFrom('', specifier));
  return /^\.\.?\//.test(specifier) ? keyOf(resolveFrom(folder, specifier)) : null;
}

function specifiersOf(lines: Iterable<string>): string[] {
  const found: string[] = [];
  let open = 0;
  for (const line of lines) {
    const starts = /^(?:import[\s{*"']|export\s*[{*])/.test(line);
    if (starts) open = LINES;
    if (open === 0) continue;
    const specifiers = sourcesIn(line);
    found.push(...specifiers);
    open = specifiers.length > 0 ? 0 : open - 1;
    if (found.length > SPECIFIERS) break;
  }
  return found;
}

/** `from "…"` wherever it stands, or `import "…"`. */
function sourcesIn(line: string): string[] {
  const sources = [
    ...line
      .slice(0, 4_000)
      .matchAll(/(?:\bfrom\s{0,20}|^\s{0,20}import\s{0,20}|[};]\s{0,20}import\s{0,20})(["'])([^"']{1,1000})\1/g),
  ];
  return sources.map((match) => match[2] ?? '');
}
