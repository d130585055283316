import type { Row, Source, Turn, Window } from '../model.ts';
import { clean } from '../text/clean.ts';
import type { Redacted, Redactor } from '../text/redact.ts';
import { within } from '../text/within.ts';
import { createAddresses, NOWHERE } from './intake/addresses.ts';
import { type Entry, explaining } from './intake/explaining.ts';
import { createSources } from './intake/sources.ts';
import { kindOf } from './kind.ts';
import { byText } from './order.ts';

/** A question longer than this is cut before anything reads it: readers ask in sentences, attackers in megabytes. */
const QUERY_LIMIT = 2_000;
const ANSWER_LIMIT = 4_000;
/** What is read of a title or a category before it is cut: a cut in front of the redaction could leave half a key. */
const TITLE_READ = 2_000;
const TITLE_LIMIT = 300;
const CATEGORY_LIMIT = 100;
/** Milliseconds for one batch of at most 1,000 turns. */
const IGNORE_PATIENCE = 5_000;
const SOURCES_LIMIT = 10;

export interface Intake {
  /** Takes a batch in; what nobody needs later is let go at once. */
  add(turns: readonly Turn[]): Promise<void>;
  /** All rows, oldest first (ties by key), so that no order of arrival shows in the report. */
  rows(): Promise<Row[]>;
}

/** A row that is still being written. */
type Draft = { -readonly [Field in keyof Row]: Row[Field] };

const IGNORED = { kind: 'ignored', inferred: false } as const;

interface IntakeOptions {
  readonly window: Window;
  readonly ignore: readonly RegExp[];
  readonly redactor: Redactor;
  /** Keep what the assistant replied to unanswered turns. */
  readonly keepAnswers: boolean;
}

/**
 * Turns as they arrive -> {@link Row}s. Unanswered turns are redacted here, before anything else sees their text;
 * answered ones keep their question only where their conversation also holds an unanswered turn that it may explain.
 */
export function createIntake({ window, ignore, redactor, keepAnswers }: IntakeOptions): Intake {
  const rows: Draft[] = [];
  /** What each row's turn asked, where it is not redacted yet: most of it nobody will ever need. */
  const raw: (string | null)[] = [];
  const withGap = new Set<string>();
  const addresses = createAddresses(redactor);

  /** A conversation's turns come one after the other mostly: they share one name of it. */
  let last = { id: '', digest: digestOf('') };
  const conversationOf = (id: string): string => {
    if (id !== last.id) last = { id, digest: digestOf(id) };
    return last.digest;
  };

  const { citing, untitled } = createSources();

  async function unanswered(turn: Turn, inferred: boolean): Promise<Draft> {
    const row = bare(turn, conversationOf(turn.conversation), 'unanswered', inferred);
    const told = ({ text, count }: Redacted): string => {
      row.redactions += count;
      return text;
    };
    const sources: Source[] = [];
    for (const source of turn.sources.slice(0, SOURCES_LIMIT)) {
      const url = addresses.known(source.url) ?? (await addresses.learn(source.url));
      if (url === NOWHERE) continue;
      const title = told(await redactor.redact(source.title, TITLE_READ));
      sources.push(citing(url, title.slice(0, TITLE_LIMIT)));
    }
    row.sources = sources;
    row.key = `${await redactor.redactId(turn.id)}@${turn.timestamp}`;
    row.query = told(await redactor.redact(turn.query, QUERY_LIMIT));
    if (keepAnswers) row.answer = told(await redactor.redact(turn.response, ANSWER_LIMIT));
    if (turn.category !== null) {
      row.category = told(await redactor.redact(turn.category, TITLE_READ)).slice(0, CATEGORY_LIMIT);
    }
    return row;
  }

  return {
    async add(turns) {
      const left = ignored(turns, ignore);
      for (const turn of turns) {
        if (turn.at < window.from || turn.at >= window.to) continue;
        const { kind, inferred } = left.has(turn) ? IGNORED : kindOf(turn);
        // Answered turns are the most: nothing of theirs is waited for that is there already.
        const row =
          kind === 'unanswered'
            ? await unanswered(turn, inferred)
            : bare(turn, conversationOf(turn.conversation), kind, inferred);
        rows.push(row);
        raw.push(kind === 'answered' || kind === 'clarifying' ? bounded(turn.query) : null);
        if (kind === 'ignored') continue;
        if (turn.pageUrl !== null) {
          const page = addresses.known(turn.pageUrl) ?? (await addresses.learn(turn.pageUrl));
          if (page !== NOWHERE) row.pageUrl = page;
        }
        if (kind === 'unanswered') {
          withGap.add(row.conversation);
          continue;
        }
        const cited = turn.sources[0]?.url;
        if (cited === undefined) continue;
        // The assistant answers from the page that it was asked on more often than from any other.
        const url = cited === turn.pageUrl ? row.pageUrl : (addresses.known(cited) ?? (await addresses.learn(cited)));
        if (url !== null && url !== NOWHERE) row.sources = untitled(url);
      }
    },

    async rows() {
      for (const { row, question } of explaining(threadsOf(rows, raw, withGap))) {
        const { text, count } = await redactor.redact(question, QUERY_LIMIT);
        row.query = text;
        row.redactions += count;
      }
      raw.length = 0;
      return rows.sort(inOrder);
    },
  };
}

/** Only what is too long is cleaned before anybody needs it. */
function bounded(query: string): string {
  return query.length > QUERY_LIMIT ? clean(query, QUERY_LIMIT) : query;
}

function inOrder(a: Row, b: Row): number {
  return a.at - b.at || byText(a.key, b.key) || byText(a.conversation, b.conversation) || byContent(a, b);
}

/** Answered turns have no key, and two turns of one conversation may bear the same time. */
function byContent(a: Row, b: Row): number {
  return (
    byText(a.kind, b.kind) ||
    byText(a.query ?? '', b.query ?? '') ||
    byText(a.pageUrl ?? '', b.pageUrl ?? '') ||
    byText(a.sources[0]?.url ?? '', b.sources[0]?.url ?? '')
  );
}

/** The conversations named, each oldest first. */
function threadsOf(
  rows: readonly Draft[],
  raw: readonly (string | null)[],
  named: ReadonlySet<string>,
): Entry<Draft>[][] {
  const threads = new Map<string, Entry<Draft>[]>();
  for (const [index, row] of rows.entries()) {
    if (!named.has(row.conversation)) continue;
    const entry = { row, question: raw[index] ?? null };
    const thread = threads.get(row.conversation);
    if (thread === undefined) threads.set(row.conversation, [entry]);
    else thread.push(entry);
  }
  return [...threads.values()].map((thread) => thread.sort((a, b) => inOrder(a.row, b.row)));
}

/**
 * Turns that `ignore` leaves out. The patterns are the workflow's own, the texts a stranger's: together they may take
 * for ever.
 */
function ignored(turns: readonly Turn[], patterns: readonly RegExp[]): ReadonlySet<Turn> {
  if (patterns.length === 0) return new Set();
  const found = within(IGNORE_PATIENCE, () =>
    turns.filter(({ query }) => patterns.some((pattern) => pattern.test(query.slice(0, QUERY_LIMIT)))),
  );
  if (found !== null) return new Set(found);
  throw new Error(
    'Input `ignore`: its patterns take too long on the questions that readers asked. Make them simpler; nested repeats such as `(a+)+` are the usual cause.',
  );
}

/** A row without any text of the turn: only an unanswered turn's key is ever told. */
function bare({ at }: Turn, conversation: string, kind: Row['kind'], inferred: boolean): Draft {
  return {
    key: '',
    conversation,
    at,
    kind,
    inferred,
    query: null,
    answer: null,
    sources: [],
    pageUrl: null,
    category: null,
    redactions: 0,
  };
}

/** Tells conversations apart, as their ids do, which may hold anything: two multiplicative hashes, 60 bits in all. */
function digestOf(id: string): string {
  return hashOf(id, 0x01000193).toString(36) + hashOf(id, 0x85ebca6b).toString(36).padStart(6, '0');
}

function hashOf(id: string, factor: number): number {
  let digest = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) digest = Math.imul(digest ^ id.charCodeAt(index), factor);
  return (digest ^ (digest >>> 15)) & 0x3fffffff;
}
