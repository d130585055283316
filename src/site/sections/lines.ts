import { posix } from 'node:path';
import type { RepositoryFiles } from '../../model.ts';
import { splitFrontMatter } from './front-matter.ts';

/** A line of a page with what it is: snippets are already in their places, imports and exports gone. */
export interface PageLine {
  readonly kind: 'prose' | 'code';
  readonly text: string;
}

const MOST_UNITS = 400_000;
const DEEPEST = 4;
const FENCE = /^\s{0,40}(`{3,}|~{3,})(.*)$/;
const IMPORT = /^import\s+(?:\{\s*)?(\w{1,80})(?:\s*\})?\s+from\s+['"]([^'"]{1,300})['"]/;
const USE = /^\s*<([A-Z]\w{0,80})(?:\s[^>]{0,500})?\/>\s*$/;
const LEGACY_FILE = /\sfile=["']([^"']{1,300})["']/;

/** The lines of a page with the snippets it uses read in their places; bounded in size and depth. */
export function linesOf(files: RepositoryFiles, page: { file: string; root: string; body: string }): PageLine[] {
  const lines: PageLine[] = [];
  const left = { units: MOST_UNITS };
  unroll({ files, root: page.root, lines, left }, page.file, page.body, []);
  return lines;
}

interface Unrolling {
  readonly files: RepositoryFiles;
  readonly root: string;
  readonly lines: PageLine[];
  readonly left: { units: number };
}

function unroll(state: Unrolling, file: string, body: string, within: readonly string[]): void {
  const imports = new Map<string, string>();
  let fence: string | null = null;
  let exporting = false;
  for (const text of body.slice(0, state.left.units).split(/\r?\n/)) {
    state.left.units -= text.length + 1;
    if (state.left.units <= 0) return;
    const mark = FENCE.exec(text);
    if (fence !== null) {
      if (mark && closes(mark, fence)) fence = null;
      else state.lines.push({ kind: 'code', text });
      continue;
    }
    if (mark) {
      fence = mark[1] as string;
      state.lines.push({ kind: 'code', text: mark[2] as string });
      continue;
    }
    exporting = text.trim() !== '' && (exporting || text.startsWith('export '));
    if (exporting) continue;
    const imported = IMPORT.exec(text);
    if (imported) imports.set(imported[1] as string, resolve(state.root, file, imported[2] as string));
    if (text.startsWith('import ')) continue;
    const snippet = snippetOf(state, imports, text);
    if (snippet === null) state.lines.push({ kind: 'prose', text });
    else if (within.length < DEEPEST && !within.includes(snippet)) {
      const source = splitFrontMatter(state.files.get(snippet) as string).body;
      unroll(state, snippet, source, [...within, snippet]);
    }
  }
}

function closes(mark: RegExpExecArray, fence: string): boolean {
  const found = mark[1] as string;
  return found[0] === fence[0] && found.length >= fence.length && (mark[2] as string).trim() === '';
}

/** The Markdown snippet that a line stands for, or null where it is ordinary text. */
function snippetOf(state: Unrolling, imports: ReadonlyMap<string, string>, text: string): string | null {
  const name = text.length <= 1_000 && text.includes('/>') ? USE.exec(text)?.[1] : undefined;
  if (name === undefined) return null;
  const legacy = name === 'Snippet' ? LEGACY_FILE.exec(text)?.[1] : undefined;
  const file = legacy === undefined ? imports.get(name) : posix.join(state.root, '_snippets', posix.join('/', legacy));
  return file !== undefined && /\.mdx?$/i.test(file) && state.files.has(file) ? file : null;
}

/** `/x` is from the content root, `./` and `../` from the importing file, never above the root. */
function resolve(root: string, file: string, target: string): string {
  if (target.startsWith('/')) return posix.join(root, target);
  const below = posix.relative(root || '.', posix.dirname(file));
  return posix.join(root, posix.join('/', below, target).slice(1));
}
