import { folderOf, keyOf, resolveFrom } from './paths.ts';
import { snippetTags } from './snippet-tags.ts';
import { visibleLines } from './visible-lines.ts';

/** What one file uses of others, as keys (see `keyOf`) of paths below the docs' root. */
export interface Uses {
  /** What it imports: to Mintlify a file that is imported is no page. */
  readonly imports: readonly string[];
  /** What it uses in other ways: `export … from`, legacy `<Snippet file="…" />` tags. */
  readonly others: readonly string[];
}

const NOTHING: Uses = { imports: [], others: [] };
/** An import that is spread over more lines than this is prose. */
const LINES = 100;
const SPECIFIERS = 2_000;
const LINE = 4_000;
const SOURCE = /(?:\bfrom\s{0,20}|^import\s{0,20}|[};]\s{0,20}import\s{0,20})(["'])([^"']{1,1000})\1/g;

/** What the file at `path` (below the docs' root) imports. */
export function usesOf(path: string, text: string): Uses {
  const hasTags = text.includes('<Snippet');
  if (!hasTags && !/^(?:im|ex)port[\s{*"']/m.test(text)) return NOTHING;
  const folder = folderOf(path);
  const { imports, exports } = specifiersOf(visibleLines(text));
  const targets = (specifiers: readonly string[]) => specifiers.flatMap((each) => targetOf(folder, each) ?? []);
  const tags = hasTags && /\.mdx?$/i.test(path) ? snippetTags(visibleLines(text)) : [];
  return { imports: [...new Set(targets(imports))], others: [...new Set([...targets(exports), ...tags])] };
}

/** Where an import leads, below the docs' root; null where it names a package or a kind of file that is no snippet. */
function targetOf(folder: string, specifier: string): string | null {
  if (!/\.(?:mdx?|[jt]sx)$/i.test(specifier)) return null;
  if (specifier.startsWith('/')) return keyOf(resolveFrom('', specifier));
  return /^\.\.?\//.test(specifier) ? keyOf(resolveFrom(folder, specifier)) : null;
}

function specifiersOf(lines: Iterable<string>): { imports: string[]; exports: string[] } {
  const imports: string[] = [];
  const exports: string[] = [];
  let found = imports;
  let open = 0;
  for (const line of lines) {
    if (/^(?:import[\s{*"']|export\s*[{*])/.test(line)) {
      open = LINES;
      found = line.startsWith('import') ? imports : exports;
    }
    if (open === 0) continue;
    const sources = sourcesIn(line.slice(0, LINE), open < LINES);
    found.push(...sources);
    open = sources.length > 0 ? 0 : open - 1;
    if (imports.length + exports.length > SPECIFIERS) break;
  }
  return { imports, exports };
}

/** `from "…"`, `import "…"`, or the text alone on a line after `from`. */
function sourcesIn(line: string, continued: boolean): string[] {
  const alone = continued ? /^\s{0,200}(["'])([^"']{1,1000})\1;?\s*$/.exec(line)?.[2] : undefined;
  if (alone !== undefined) return [alone];
  return [...line.matchAll(SOURCE)].map((match) => match[2] ?? '');
}
