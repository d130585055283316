import type { Row, Source, Turn, Window } from '../model.ts';
import { clean } from '../text/clean.ts';
import type { Redactor } from '../text/redact.ts';
import { within } from '../text/within.ts';
import { kindOf } from './kind.ts';
import { byText } from './order.ts';

/** A question longer than this is cut before anything reads it: readers ask in sentences, attackers in megabytes. */
const QUERY_LIMIT = 2_000;
const ANSWER_LIMIT = 4_000;
/** What is read of a title or a category before it is cut: a cut in front of the redaction could leave half a key. */
const TITLE_READ = 2_000;
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
  /** Row index -> the question of an answered or clarifying turn, not redacted yet. */
  const pending = new Map<number, string>();
  const withGap = new Set<string>();

  /** Readers ask on few pages: each address is looked at once. */
  const addresses = new Map<string, string | null>();
  async function addressOf(url: string): Promise<string | null> {
    const known = addresses.get(url);
    if (known !== undefined) return known;
    const address = await redactor.redactAddress(url);
    if (addresses.size >= ADDRESSES_LIMIT) addresses.clear();
    addresses.set(url, address);
    return address;
  }

  async function withHarmlessIds(turn: Turn): Promise<Turn> {
    const at = turn.key.lastIndexOf('@');
    const key = (await redactor.redactId(turn.key.slice(0, at))) + turn.key.slice(at);
    return { ...turn, key, conversation: await redactor.redactId(turn.conversation) };
  }

  async function unanswered(turn: Turn, inferred: boolean): Promise<Row> {
    let redactions = 0;
    const redact = async (text: string): Promise<string> => {
      const redacted = await redactor.redact(text);
      redactions += redacted.count;
      return redacted.text;
    };
    const sources: Source[] = [];
    for (const source of turn.sources.slice(0, SOURCES_LIMIT)) {
      const url = await addressOf(source.url);
      if (url !== null) sources.push({ url, title: (await redact(clean(source.title, TITLE_READ))).slice(0, 300) });
    }
    withGap.add(turn.conversation);
    return {
      ...bare(turn),
      kind: 'unanswered',
      inferred,
      query: await redact(clean(turn.query, QUERY_LIMIT)),
      answer: keepAnswers ? await redact(clean(turn.response, ANSWER_LIMIT)) : null,
      sources,
      pageUrl: turn.pageUrl === null ? null : await addressOf(turn.pageUrl),
      category: turn.category === null ? null : (await redact(clean(turn.category, TITLE_READ))).slice(0, 100),
      redactions,
    };
  }

  async function settled(turn: Turn, kind: Row['kind'], inferred: boolean): Promise<Row> {
    const first = turn.sources[0];
    const url = first === undefined ? null : await addressOf(first.url);
    return {
      ...bare(turn),
      kind,
      inferred,
      sources: url === null ? [] : [{ url, title: '' }],
      pageUrl: turn.pageUrl === null ? null : await addressOf(turn.pageUrl),
    };
  }

  return {
    async add(turns) {
      const left = ignored(turns, ignore);
      for (const given of turns) {
        const turn = await withHarmlessIds(given);
        if (turn.at < window.from || turn.at >= window.to) continue;
        if (left.has(given)) {
          rows.push({ ...bare(turn), kind: 'ignored', inferred: false });
          continue;
        }
        const { kind, inferred } = kindOf(turn);
        if (kind === 'unanswered') {
          rows.push(await unanswered(turn, inferred));
          continue;
        }
        pending.set(rows.length, clean(turn.query, QUERY_LIMIT));
        rows.push(await settled(turn, kind, inferred));
      }
    },

    async rows() {
      for (const [index, query] of pending) {
        const row = rows[index];
        if (row === undefined || !withGap.has(row.conversation)) continue;
        const redacted = await redactor.redact(query);
        rows[index] = { ...row, query: redacted.text, redactions: row.redactions + redacted.count };
      }
      pending.clear();
      return rows.sort((a, b) => a.at - b.at || byText(a.key, b.key));
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

function bare(turn: Turn): Omit<Row, 'kind' | 'inferred'> {
  return {
    key: turn.key,
    conversation: turn.conversation,
    at: turn.at,
    query: null,
    answer: null,
    sources: [],
    pageUrl: null,
    category: null,
    redactions: 0,
  };
}
