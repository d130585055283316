import { citedAddress, readersAddress } from './addresses.ts';
import { withFakes } from './fake-secrets.ts';
import { type Dice, dice, ulid } from './random.ts';
import type { Ask, Texts } from './read.ts';
import { nothingFound } from './replies.ts';

/** One row as the analytics API gives it. */
export interface Row {
  id: string;
  timestamp: string;
  query: string;
  response: string;
  sources: { title: string; url: string }[];
  queryCategory: string | null;
  resolutionStatus: 'answered' | 'unanswered';
  pageUrl: string | null;
  responseType: 'answer' | 'clarifying_question';
  conversationId?: string;
}

/** Days before today, the first one further back. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The five weeks that the first run reads, and the days between the second run and the last one. */
const BEFORE: Span = { from: 36, to: 9 };
const AFTER: Span = { from: 6, to: 1 };

const DAY = 86_400_000;
const MINUTE = 60_000;

type Said = Pick<Row, 'query' | 'response' | 'resolutionStatus' | 'responseType'> & { cites: readonly string[] };

/**
 * The sample's turns, oldest first, dated back from `today` (ms, the start of a UTC day). Equal days give equal turns
 * but for their dates.
 */
export function buildTurns(texts: Texts, today: number): Row[] {
  const rows: Row[] = [];
  const tell = (seed: string, span: Span, page: string | null, category: string | null, said: readonly Said[]) =>
    rows.push(...conversation({ seed, span, page, category, said, today }));

  for (const topic of texts.unanswered) {
    for (const [span, asks] of [
      [BEFORE, topic.asks],
      [AFTER, topic.later],
    ] as const) {
      for (const ask of asks) {
        const page = (typeof ask === 'string' ? undefined : ask.page) ?? topic.page;
        tell(`${topic.about} ${JSON.stringify(ask)}`, span, page, topic.category, saidBy(ask, topic.cites));
      }
    }
  }
  for (const { page, asks } of texts.hostile) {
    for (const ask of asks) tell(ask, BEFORE, page, null, [unanswered(withFakes(ask), [])]);
  }
  for (const { page, times, q, a } of texts.answered) {
    for (let time = 0; time < times; time++) {
      tell(`${q} ${time}`, time % 5 === 4 ? AFTER : BEFORE, page, null, [answered(q, a, page)]);
    }
  }
  for (const { page, q, reply, next, answer } of texts.clarified) {
    const back: Said = { ...answered(q, reply, page), responseType: 'clarifying_question', cites: [] };
    tell(q, BEFORE, page, null, [{ ...back, resolutionStatus: 'unanswered' }, answered(next, answer, page)]);
  }
  return rows.sort((one, other) => (one.timestamp < other.timestamp ? -1 : 1));
}

function saidBy(ask: Ask, cites: readonly string[]): Said[] {
  if (typeof ask === 'string') return [unanswered(ask, cites)];
  const before = ask.before === undefined ? [] : [answered(ask.before, 'See this page.', ask.page ?? cites[0])];
  const after = ask.after === undefined ? [] : [answered(ask.after, 'See the page I have linked.', ask.finds)];
  return [...before, unanswered(ask.q, cites), ...after];
}

function unanswered(query: string, cites: readonly string[]): Said {
  return { query, response: nothingFound(query), resolutionStatus: 'unanswered', responseType: 'answer', cites };
}

function answered(query: string, response: string, page: string | undefined): Said {
  const cites = page === undefined ? [] : [page];
  return { query, response, resolutionStatus: 'answered', responseType: 'answer', cites };
}

interface Talk {
  readonly seed: string;
  readonly span: Span;
  readonly page: string | null;
  readonly category: string | null;
  readonly said: readonly Said[];
  readonly today: number;
}

function conversation({ seed, span, page, category, said, today }: Talk): Row[] {
  const chance = dice(seed);
  const pageUrl = page === null ? null : readersAddress(page, chance);
  const start = whenAsked(span, chance, today);
  // The API shows both: rows of one thread under one id, and rows with an id each and a conversationId in common.
  const oneId = chance.roll() < 0.4;
  return said.map(({ cites, ...turn }, place) => ({
    id: ulid(oneId ? seed : `${seed} ${place}`),
    timestamp: new Date(start + place * chance.between(1, 3) * MINUTE).toISOString(),
    ...turn,
    sources: cites.map((cited) => ({ title: titleOf(cited), url: citedAddress(cited) })),
    queryCategory: category,
    pageUrl,
    ...(oneId ? {} : { conversationId: ulid(`conversation ${seed}`) }),
  }));
}

/** Mostly on working days, between six and twenty o'clock UTC. */
function whenAsked(span: Span, chance: Dice, today: number): number {
  const draw = () => today - chance.between(span.to, span.from) * DAY;
  let day = draw();
  if ([0, 6].includes(new Date(day).getUTCDay()) && chance.roll() < 0.8) day = draw();
  return day + chance.between(6 * 60, 20 * 60) * MINUTE + chance.between(0, MINUTE - 1);
}

function titleOf(page: string): string {
  const name = page.split('/').at(-1) ?? page;
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}
