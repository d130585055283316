import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { WireTurn } from '../../test/support/analytics.ts';
import { ulid } from '../sample/random.ts';

export const SCENARIOS = fileURLToPath(new URL('../../test/scenarios/', import.meta.url));

const DAY = 86_400_000;
const SITE = 'https://docs.lanternfish.example';

const Pages = v.record(v.string(), v.strictObject({ title: v.string(), text: v.string() }));

const Asked = v.strictObject({
  q: v.string(),
  page: v.nullable(v.string()),
  daysAgo: v.array(v.number()),
  status: v.optional(v.picklist(['answered', 'unanswered']), 'unanswered'),
  reply: v.optional(v.string(), 'I could not find that in the docs.'),
  after: v.optional(v.string()),
});

const Scenario = v.strictObject({
  title: v.string(),
  explanation: v.string(),
  inputs: v.optional(v.record(v.string(), v.string()), {}),
  visibility: v.optional(v.picklist(['private', 'internal', 'public']), 'private'),
  pages: v.optional(Pages),
  topics: v.optional(v.array(v.string()), []),
  turns: v.array(Asked),
  answerSize: v.optional(v.number(), 1000),
  runs: v.optional(v.array(v.strictObject({ daysAgo: v.number(), tick: v.optional(v.array(v.string()), []) })), [
    { daysAgo: 0 },
  ]),
  edit: v.array(v.string()),
});

/** A story of `test/scenarios`, as its README describes. */
export interface Scenario extends Omit<v.InferOutput<typeof Scenario>, 'pages' | 'topics' | 'turns'> {
  readonly name: string;
  /** The docs repository: path -> content. */
  readonly files: ReadonlyMap<string, string>;
  readonly turns: readonly WireTurn[];
}

type Asked = v.InferOutput<typeof Asked>;

/** Names of all scenarios, in order. */
export async function scenarioNames(): Promise<string[]> {
  const entries = await readdir(SCENARIOS, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/** @param now milliseconds; turns are dated back from it */
export async function readScenario(name: string, now: number): Promise<Scenario> {
  const read = async (file: string) => parse(await readFile(`${SCENARIOS}${file}`, 'utf8')) as unknown;
  const told = v.parse(Scenario, await read(`${name}/scenario.yaml`));
  const topics = told.topics.map((topic) => [pageOf(topic), { title: capital(nounOf(topic)), text: 'To be written.' }]);
  const own = told.topics.length > 0 ? v.parse(Pages, Object.fromEntries(topics)) : told.pages;
  const pages = own ?? v.parse(Pages, await read('site.yaml'));
  const asked = [...told.turns, ...told.topics.map(aboutTopic)];
  const turns = asked.flatMap((ask, place) =>
    ask.daysAgo.flatMap((days) => conversation(ask, place, now - days * DAY)),
  );
  return { ...told, name, files: siteOf(pages), turns };
}

function aboutTopic(topic: string, place: number): Asked {
  const times = 1 + Math.floor(12 / (1 + place / 4));
  const daysAgo = Array.from({ length: times }, (_, time) => 1 + ((place + 2 * time) % 28));
  return {
    q: `Can I ${topic}?`,
    page: pageOf(topic),
    daysAgo,
    status: 'unanswered',
    reply: 'I could not find that in the docs.',
  };
}

/** `share accounts` -> `accounts`. */
function nounOf(topic: string): string {
  return topic.split(' ').at(-1) ?? topic;
}

function pageOf(topic: string): string {
  return `guides/${nounOf(topic)}`;
}

function siteOf(pages: v.InferOutput<typeof Pages>): Map<string, string> {
  const listed = Object.keys(pages).filter((path) => !path.startsWith('snippets/'));
  const config = { name: 'Lanternfish', seo: { metatags: { canonical: SITE } }, navigation: { pages: listed } };
  const files = Object.entries(pages).map(([path, { title, text }]): [string, string] => {
    const front = title === '' ? '' : `---\ntitle: ${JSON.stringify(title)}\n---\n\n`;
    return [`${path}.mdx`, `${front}${text}\n`];
  });
  return new Map([['docs.json', JSON.stringify(config)], ...files]);
}

function conversation({ q, page, status, reply, after }: Asked, place: number, at: number): WireTurn[] {
  const seed = `${place} ${q} ${at}`;
  const common = { sources: [], queryCategory: null, pageUrl: page === null ? null : `${SITE}/${page}` };
  const first: WireTurn = {
    ...common,
    id: ulid(seed),
    timestamp: new Date(at - place * 1000).toISOString(),
    query: q,
    response: reply,
    responseType: 'answer',
    resolutionStatus: status,
    conversationId: ulid(`conversation ${seed}`),
  };
  if (after === undefined) return [first];
  const later = new Date(at - place * 1000 + 60_000).toISOString();
  const sources = page === null ? [] : [{ title: capital(page), url: `${SITE}/${page}` }];
  return [
    first,
    { ...first, id: ulid(`after ${seed}`), timestamp: later, query: after, resolutionStatus: 'answered', sources },
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
