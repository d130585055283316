import type { ChangedFile } from '../../../src/model.ts';
import type { WireTurn } from '../../support/analytics.ts';
import { BENIGN, HOSTILE, SECRETS } from '../corpus.ts';
import { made } from '../made.ts';

export const DOCS = 'https://docs.acme.dev';

/** Everything that somebody may write here: what is harmless stands among the hostile. */
export const TEXTS: readonly string[] = [...HOSTILE, ...SECRETS, ...BENIGN].map(({ text }) => text);

const SHORT = TEXTS.filter((text) => text.length < 400);

/** Docs are published as they are, keys included: only what does something stands in them. */
const NAMES = HOSTILE.map(({ text }) => text).filter((text) => text.length < 400);

const nameAt = (place: number): string => NAMES[place % NAMES.length] ?? '';

const textAt = (place: number): string => SHORT[place % SHORT.length] ?? '';

/** A word that no other text has: by it a text is a question of its own, and is found again. */
export const wordOf = (serial: number): string => made(11, 'bdfghklmnprstvwz', 500 + serial);

/** How a text becomes a query: its own word behind it keeps its beginning, one before it keeps its end. */
export type Asking = 'first' | 'last' | 'alone';

export function queryOf(serial: number, asking: Asking): string {
  const text = TEXTS[serial] ?? '';
  if (asking === 'alone') return text;
  return asking === 'first' ? `${text} ${wordOf(serial)}` : `${wordOf(serial)} ${text}`;
}

/** One in so many turns was asked where no page is. */
const HOMELESS = 12;

/** A turn with a stranger's text in every field that holds one. */
export function hostileTurn(serial: number, asking: Asking, paths: readonly string[]): WireTurn {
  const other = (step: number) => textAt(serial + step * 37);
  const query = queryOf(serial, asking);
  const onPage = `${DOCS}${encodeURI(paths[serial % paths.length] ?? '/')}?q=${encodeURIComponent(query.toWellFormed())}`;
  return {
    id: `${other(1)} ${serial}`,
    conversationId: `${other(2)} ${serial}`,
    timestamp: new Date(Date.now() - 3_600_000 * (3 + (serial % 200))).toISOString(),
    query,
    response: serial % 2 === 0 ? (TEXTS[(serial + 111) % TEXTS.length] ?? '') : other(3),
    sources: [
      { url: `${DOCS}/${encodeURIComponent(other(4).toWellFormed())}`, title: other(5) },
      { url: other(6), title: other(7) },
      { url: `${DOCS}/guides/0?token=${encodeURIComponent(other(8).toWellFormed())}`, title: other(9) },
    ],
    queryCategory: other(10),
    resolutionStatus: 'unanswered',
    responseType: 'answer',
    pageUrl: serial % HOMELESS === 5 ? other(11) : onPage,
  };
}

export interface HostileSite {
  readonly files: Readonly<Record<string, string>>;
  /** Of its pages. */
  readonly paths: readonly string[];
}

/** A docs repository whose pages are called, titled and divided as somebody hostile would. */
export function hostileSite(offset: number, pages: number): HostileSite {
  const numbers = Array.from({ length: pages }, (_, index) => index);
  const named = numbers.map((index) => {
    const title = nameAt(offset + index);
    const heading = nameAt(offset + index + 57);
    const name = index % 3 === 0 ? String(index) : `${index} ${fileName(nameAt(offset + index + 91))}`.trim();
    const text = `---\ntitle: ${JSON.stringify(title)}\n---\n## ${heading}\n\nAll of ${heading} and ${wordOf(index)}.`;
    return [`guides/${name}.mdx`, text] as const;
  });
  // Its address would tell the readers of an issue, were it on GitHub.
  const all = [...named, ['api/repos/issues/list.mdx', '---\ntitle: List issues\n---\nAll of them.'] as const];
  const paths = all.map(([file]) => `/${file.replace(/\.mdx$/, '')}`);
  const settings = {
    navigation: { pages: paths.map((path) => path.slice(1)) },
    seo: { metatags: { canonical: DOCS } },
  };
  const files = {
    ...Object.fromEntries(all),
    'docs.json': JSON.stringify(settings),
    CODEOWNERS: '* @octocat @acme/w\n',
  };
  return { files, paths };
}

/** What git takes as a name, as hostile as it may be. */
function fileName(text: string): string {
  return text.toWellFormed().replaceAll('/', '\u2215').replaceAll('\0', '').slice(0, 40);
}

/** Every page edited, with lines that say what the corpus says. */
export function hostileChanges({ paths }: HostileSite): ChangedFile[] {
  return paths.map((path, index) => {
    const lines = [0, 1, 2, 3].flatMap((step) =>
      `${queryOf((index * 4 + step) % TEXTS.length, 'first')}`.slice(0, 600).split('\n'),
    );
    const patch = [`@@ -1,1 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n');
    return { filename: `${path.slice(1)}.mdx`, status: 'modified', previousFilename: null, patch };
  });
}
