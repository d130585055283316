import * as v from 'valibot';
import type { Instant, Report, Row } from '../../model.ts';

const text = v.pipe(v.string(), v.maxLength(20_000));
const maybe = v.nullable(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const source = v.object({ url: text, title: text });
const trend = v.nullable(v.object({ before: count, change: v.number() }));

const row = v.object({
  key: text,
  conversation: text,
  at: v.number(),
  kind: v.picklist(['answered', 'clarifying', 'unanswered', 'ignored']),
  inferred: v.boolean(),
  query: maybe,
  answer: maybe,
  sources: v.array(source),
  pageUrl: maybe,
  category: maybe,
  redactions: count,
});

/** The working rows as they are sealed. */
export const rowsSchema = v.object({ rows: v.array(row), invalidAt: v.array(v.number()) }) satisfies v.GenericSchema<
  unknown,
  { rows: Row[]; invalidAt: Instant[] }
>;

const diagnosis = v.nullable(
  v.object({
    kind: v.picklist(['missing', 'elsewhere', 'on-page', 'wording', 'unknown']),
    path: maybe,
    file: maybe,
    heading: maybe,
    found: v.array(text),
    absent: v.array(text),
  }),
);

const question = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
  title: text,
  status: v.picklist(['open', 'done', 'returned']),
  count,
  conversations: count,
  recovered: count,
  firstAsked: v.pipe(v.string(), v.isoTimestamp()),
  lastAsked: v.pipe(v.string(), v.isoTimestamp()),
  page: maybe,
  pages: v.array(v.object({ path: text, count })),
  keywords: v.array(text),
  categories: v.array(text),
  sources: v.array(v.object({ ...source.entries, count })),
  examples: v.array(text),
  turns: v.array(text),
  diagnosis,
  trend,
});

const page = v.object({
  path: text,
  url: maybe,
  file: maybe,
  title: maybe,
  unanswered: count,
  questions: v.array(text),
  trend,
  owners: v.array(text),
});

const totals = v.object({
  turns: count,
  conversations: count,
  unanswered: count,
  recovered: count,
  answered: count,
  clarifying: count,
  ignored: count,
  unattributed: count,
  invalid: count,
  redactions: count,
});

/** What was published, as a run without a key reads it back: anybody may have written it. */
export const publishedSchema = v.object({
  schemaVersion: v.literal(1),
  reportId: text,
  generatedAt: v.pipe(v.string(), v.isoTimestamp()),
  window: v.object({
    from: v.pipe(v.string(), v.isoTimestamp()),
    to: v.pipe(v.string(), v.isoTimestamp()),
    days: v.pipe(count, v.minValue(1), v.maxValue(365)),
  }),
  partial: v.boolean(),
  partialReason: maybe,
  totals,
  statusInferred: v.boolean(),
  detail: v.picklist(['counts', 'questions', 'answers']),
  touched: v.null(),
  pages: v.array(page),
  questions: v.array(question),
  vocabulary: v.array(v.object({ readers: text, docs: text, page: maybe, count })),
}) satisfies v.GenericSchema<unknown, Report>;
