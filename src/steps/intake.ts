import type { Row, Source, Turn, Window } from '../model.ts';
import { clean } from '../text/clean.ts';
import type { Redacted, Redactor } from '../text/redact.ts';
import { within } from '../text/within.ts';
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
/** Remembered addresses; more different ones than this come from an attack. */
const ADDRESSES_LIMIT = 20_000;

export interface Intake {
  /** Takes a batch in; what nobody needs later is let go at once. */
  add(turns: readonly Turn[]): Promise<void>;
  /** All rows, oldest first (ties by key), so that no order of arrival shows in the report. */
  rows(): Promise<Row[]>;
}

/** A turn of the window and what it counts as. */
interface Read extends Pick<Row, 'kind' | 'inferred'> {
  readonly turn: Turn;
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
 * answered ones keep their question only where their conversation also holds an unanswered turn.
 */
export function createIntake({ window, ignore, redactor, keepAnswers }: IntakeOptions): Intake {
  const rows: Row[] = [];
  /** Answered and clarifying turns and what each asked, not redacted yet. */
  const settledRows: Draft[] = [];
  const questions: string[] = [];
  const withGap = new Set<string>();

  /** A conversation's turns come together mostly: within a batch they share one name of it. */
  const conversations = new Map<string, string>();
  const conversationOf = (id: string): string => {
    const digest = conversations.get(id) ?? digestOf(id);
    conversations.set(id, digest);
    return digest;
  };

  /** Readers ask on few pages: each address is looked at once. */
  const addresses = new Map<string, string | null>();
  const addressOf = (url: string): string | null => addresses.get(url) ?? null;
  const pageOf = ({ pageUrl }: Turn): string | null => (pageUrl === null ? null : addressOf(pageUrl));
  async function learnAddresses(read: readonly Read[]): Promise<void> {
    if (addresses.size >= ADDRESSES_LIMIT) addresses.clear();
    const fresh = new Set<string>();
    for (const { turn, kind } of read) {
      const { pageUrl, sources } = turn;
      if (pageUrl !== null && !addresses.has(pageUrl)) fresh.add(pageUrl);
      const most = Math.min(sources.length, kind === 'unanswered' ? SOURCES_LIMIT : 1);
      for (let at = 0; at < most; at += 1) {
        const url = sources[at]?.url ?? '';
        if (!addresses.has(url)) fresh.add(url);
      }
    }
    for (const url of fresh) addresses.set(url, await redactor.redactAddress(url));
  }

  async function unanswered(turn: Turn, inferred: boolean): Promise<Row> {
    const row = bare(turn, conversationOf(turn.conversation), { kind: 'unanswered', inferred });
    const told = ({ text, count }: Redacted): string => {
      row.redactions += count;
      return text;
    };
    const sources: Source[] = [];
    for (const source of turn.sources.slice(0, SOURCES_LIMIT)) {
      const url = addressOf(source.url);
      if (url === null) continue;
      const title = told(await redactor.redact(clean(source.title, TITLE_READ)));
      sources.push({ url, title: title.slice(0, TITLE_LIMIT) });
    }
    row.sources = sources;
    row.key = await harmlessKey(turn.key);
    row.query = told(await redactor.redact(clean(turn.query, QUERY_LIMIT)));
    if (keepAnswers) row.answer = told(await redactor.redact(clean(turn.response, ANSWER_LIMIT)));
    row.pageUrl = pageOf(turn);
    if (turn.category !== null) {
      row.category = told(await redactor.redact(clean(turn.category, TITLE_READ))).slice(0, CATEGORY_LIMIT);
    }
    return row;
  }

  async function harmlessKey(key: string): Promise<string> {
    const at = key.lastIndexOf('@');
    return (await redactor.redactId(key.slice(0, at))) + key.slice(at);
  }

  /** Rows that cite the same page share it: there are many more of them than of pages. */
  const cited = new Map<string, readonly Source[]>();
  function settled(turn: Turn, kind: Row['kind'], inferred: boolean): Draft {
    const row = bare(turn, conversationOf(turn.conversation), { kind, inferred });
    if (kind === 'ignored') return row;
    row.pageUrl = pageOf(turn);
    const url = addressOf(turn.sources[0]?.url ?? '');
    if (url === null) return row;
    row.sources = cited.get(url) ?? [{ url, title: '' }];
    cited.set(url, row.sources);
    return row;
  }

  return {
    async add(turns) {
      conversations.clear();
      const inWindow = turns.filter(({ at }) => at >= window.from && at < window.to);
      const left = ignored(inWindow, ignore);
      const read = inWindow.map((turn): Read => ({ turn, ...(left.has(turn) ? IGNORED : kindOf(turn)) }));
      await learnAddresses(read);
      for (const { turn, kind, inferred } of read) {
        if (kind === 'unanswered') {
          // Answered turns are the most, and nothing of theirs has to be waited for.
          const row = await unanswered(turn, inferred);
          withGap.add(row.conversation);
          rows.push(row);
          continue;
        }
        const row = settled(turn, kind, inferred);
        rows.push(row);
        if (kind === 'ignored') continue;
        settledRows.push(row);
        questions.push(clean(turn.query, QUERY_LIMIT));
      }
    },

    async rows() {
      for (const [index, row] of settledRows.entries()) {
        if (!withGap.has(row.conversation)) continue;
        const { text, count } = await redactor.redact(questions[index] ?? '');
        row.query = text;
        row.redactions += count;
      }
      settledRows.length = 0;
      questions.length = 0;
      return rows.sort((a, b) => a.at - b.at || byText(a.key, b.key) || byText(a.conversation, b.conversation));
    },
  };
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
function bare({ at }: Turn, conversation: string, { kind, inferred }: Pick<Row, 'kind' | 'inferred'>): Draft {
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
