import type {
  Detail,
  Diagnosis,
  Group,
  Page,
  PartialReason,
  PlacedTurn,
  Question,
  QuestionStatus,
  Report,
  SourceCount,
  Totals,
  Trend,
  VocabularyPair,
  Window,
} from '../model.ts';
import { byText, ranked } from './order.ts';

/** A group that has its id and its place in history. */
export interface Identified {
  readonly id: string;
  readonly status: QuestionStatus;
  readonly group: Group;
}

export interface ReportParts {
  readonly reportId: string;
  readonly now: Date;
  readonly window: Window;
  readonly partialReason: PartialReason | null;
  readonly totals: Totals;
  readonly statusInferred: boolean;
  readonly detail: Detail;
  /** Most important first. */
  readonly questions: readonly Identified[];
  readonly urlOf: (path: string) => string | null;
  readonly ownersOf: (file: string) => readonly string[];
  readonly diagnosisOf: (group: Group) => Diagnosis | null;
  readonly trendOf: { readonly group: (group: Group) => Trend | null; readonly page: (path: string) => Trend | null };
  readonly vocabulary: readonly VocabularyPair[];
}

/** How many cited sources a question lists. */
const SOURCES_LIMIT = 5;

/**
 * The whole report, before any scope or cut. `questions` come most important first (a conversation counts once, half
 * where its reader found the answer after all, and half as much for every half window that it lies back; ties by
 * text), `pages` with most unanswered turns first.
 */
export function buildReport(parts: ReportParts): Report {
  return {
    schemaVersion: 1,
    reportId: parts.reportId,
    generatedAt: parts.now.toISOString(),
    window: { from: iso(parts.window.from), to: iso(parts.window.to), days: parts.window.days },
    partial: parts.partialReason !== null,
    partialReason: parts.partialReason,
    totals: parts.totals,
    statusInferred: parts.statusInferred,
    detail: parts.detail,
    touched: null,
    pages: pagesOf(parts),
    questions: parts.questions.map((question) => describe(question, parts)),
    vocabulary: parts.vocabulary,
  };
}

function describe({ id, status, group }: Identified, parts: ReportParts): Question {
  const { turns } = group;
  const pages = ranked(turns.flatMap((turn) => (turn.place === null ? [] : [turn.place.path])));
  return {
    id,
    title: group.title,
    status,
    count: turns.length,
    conversations: new Set(turns.map((turn) => turn.conversation)).size,
    recovered: turns.filter((turn) => turn.recovery !== null).length,
    firstAsked: iso(turns[0]?.at ?? 0),
    lastAsked: iso(turns.at(-1)?.at ?? 0),
    page: pages[0]?.[0] ?? null,
    pages: pages.map(([path, count]) => ({ path, count })),
    keywords: group.keywords,
    categories: ranked(turns.flatMap((turn) => (turn.category === null ? [] : [turn.category]))).map(([name]) => name),
    sources: sourcesOf(turns),
    examples: group.examples,
    turns: turns.map((turn) => turn.key),
    diagnosis: parts.diagnosisOf(group),
    trend: parts.trendOf.group(group),
  };
}

function pagesOf(parts: ReportParts): Page[] {
  const pages = new Map<string, { page: Page; questions: Set<string>; unanswered: number }>();
  for (const { id, group } of parts.questions) {
    for (const { place } of group.turns) {
      if (place === null) continue;
      const entry = pages.get(place.path) ?? {
        page: {
          path: place.path,
          url: place.file === null ? null : parts.urlOf(place.path),
          file: place.file,
          title: place.title,
          unanswered: 0,
          questions: [],
          trend: parts.trendOf.page(place.path),
          owners: place.file === null ? [] : parts.ownersOf(place.file),
        },
        questions: new Set<string>(),
        unanswered: 0,
      };
      entry.unanswered += 1;
      entry.questions.add(id);
      pages.set(place.path, entry);
    }
  }
  return [...pages.values()]
    .map(({ page, questions, unanswered }): Page => ({ ...page, unanswered, questions: [...questions] }))
    .sort((a, b) => b.unanswered - a.unanswered || byText(a.path, b.path));
}

function sourcesOf(turns: readonly PlacedTurn[]): SourceCount[] {
  const sources = turns.flatMap((turn) => turn.sources);
  return ranked(sources.map(({ url }) => url))
    .slice(0, SOURCES_LIMIT)
    .map(([url, count]) => ({ url, title: sources.find((source) => source.url === url)?.title ?? '', count }));
}

const iso = (at: number): string => new Date(at).toISOString();
