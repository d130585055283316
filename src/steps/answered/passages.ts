import { readable } from '../../site/sections/readable.ts';
import { pageLanguageOf } from '../diagnose/language.ts';
import { TermReader } from '../diagnose/words.ts';
import type { Language } from '../group/language-data.ts';
import { createNovelty } from './novelty.ts';
import type { AddedLine, LineChanges } from './patch.ts';
import { answeringPart } from './wants.ts';

export interface FileChange extends LineChanges {
  readonly file: string;
}

export interface PassageLine extends AddedLine {
  /** What a reader sees of it, without sentences that put off or ask themselves. */
  readonly shown: string;
  readonly kind: 'prose' | 'heading' | 'code';
  readonly terms: readonly string[];
  /** Those of its terms that stood in nothing the file loses. */
  readonly fresh: readonly string[];
}

/** Added lines that stand together: what one heading, or one place of the page, gains. */
export interface Passage {
  readonly file: string;
  readonly language: Language;
  readonly lines: readonly PassageLine[];
  /** Terms of the file's name and of the page's title: they say what the lines are about. */
  readonly subject: ReadonlySet<string>;
}

const MOST_LINES = 3_000;
const LONGEST_PASSAGE = 40;
/** What opens a fold or a step is a heading in all but its mark. */
const HEADING = /^\s{0,20}(?:#{1,6}\s+|(?=<(?:Accordion|Step|Tab|Card|Expandable)\s[^>]*title=))/;
/** Where a list becomes one with numbers, nothing new is said. */
const NUMBER = /^\s{0,20}\d{1,3}[.)]\s+/;
const FENCE = /^\s{0,40}(?:`{3,}|~{3,})/;
const TITLE = /^(?:title|sidebarTitle):\s*(.+)/;
/** Front matter that no reader sees, in one line or with its list below. */
const KEYWORDS = /^keywords:/;
const LISTED = /^\s*-\s/;
/** Of a page's own source; in an example it is code. */
const IMPORT = /^import\s.{1,300}\sfrom\s+['"]/;
const DOCS = /\.(?:mdx?|json|ya?ml|jsx|tsx)$/i;

/** What a change adds to the docs, passage by passage; lines that were only moved or wrapped have nothing fresh. */
export function passagesOf(changes: readonly FileChange[]): Passage[] {
  const docs = changes.filter(({ file }) => DOCS.test(file));
  const freshWords = createNovelty(docs.flatMap(({ removed }) => removed.slice(0, MOST_LINES)));
  return docs.flatMap((change) => passagesOfFile(change, freshWords));
}

function passagesOfFile(change: FileChange, freshWords: (added: readonly string[]) => string[][]): Passage[] {
  const added = withoutKeywords(change.added.slice(0, MOST_LINES));
  const language = pageLanguageOf(added.map(({ text }) => text).join('\n'));
  const reader = new TermReader(language);
  const lost = new Set(change.removed.slice(0, MOST_LINES).flatMap((text) => reader.terms(text)));
  const fresh = freshWords(added.map(({ text }) => text));
  const name = change.file.replace(/\.\w+$/, '').replace(/[/_-]+/g, ' ');
  const titles = added.flatMap(({ text }) => TITLE.exec(text)?.[1] ?? []);
  const subject = new Set([name, ...titles].flatMap((text) => reader.terms(text)));
  const groups: PassageLine[][] = [];
  let fenced = false;
  added.forEach(({ line, text }, at) => {
    const fence = FENCE.test(text);
    const kind = fenced || fence ? 'code' : HEADING.test(text) ? 'heading' : 'prose';
    const prose =
      kind === 'code'
        ? text
        : IMPORT.test(text)
          ? ''
          : readable(text.slice(0, 2_000).replace(HEADING, '').replace(NUMBER, ''));
    const shown = kind === 'prose' ? answeringPart(prose) : prose;
    const own = new Set(reader.terms((fresh[at] ?? []).join(' ')));
    const terms = reader.terms(shown);
    const row = {
      line,
      text,
      shown,
      kind,
      terms,
      fresh: terms.filter((term) => own.has(term) && !lost.has(term)),
    } as const;
    const group = groups.at(-1);
    const joins = group && group.at(-1)?.line === line - 1 && kind !== 'heading' && group.length < LONGEST_PASSAGE;
    if (joins) group.push(row);
    else groups.push([row]);
    if (fence) fenced = !fenced;
  });
  return groups.map((lines) => ({ file: change.file, language, lines, subject }));
}

function withoutKeywords(added: readonly AddedLine[]): AddedLine[] {
  let last = Number.NaN;
  return added.filter(({ line, text }) => {
    if (!KEYWORDS.test(text) && !(line === last + 1 && LISTED.test(text))) return true;
    last = line;
    return false;
  });
}
