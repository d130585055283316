import type { Question, Report } from '../../../src/model.ts';
import { dangers, leaks } from '../checker.ts';
import { DOCS, type HostileSite } from './material.ts';
import { addresses, readable } from './readable.ts';

const REPOSITORY = 'https://github.com/acme/docs';
const ROW = /<!-- docs-gaps:q:([0-9a-f]{8}) -->/g;

/** What a body must be, told from the report and from which rows it has, never from the renderer. */
export interface Expected {
  readonly report: Report;
  readonly site: HostileSite;
  /** Ids of rows that a person ticked. */
  readonly done?: readonly string[];
  /** Of pages, where the rows are pages. */
  readonly pageIds?: readonly string[];
}

/** Dangers, leaks and strange links of the issue's body. A person's notes and the state are not looked at. */
export function issueFaults(body: string, expected: Expected): string[] {
  const notes = /\n<!-- docs-gaps:notes -->[\s\S]*<!-- \/docs-gaps:notes -->\n/.exec(body)?.[0] ?? '';
  const state = /(?:^|\n)<!-- docs-gaps:state v1 [\w.]+ -->\s*$/.exec(body)?.[0] ?? '';
  const told = body.replace(notes, () => '\n').replace(state, () => '');
  const rows = [...told.matchAll(ROW)].map(([, id = '']) => id);
  const twice = rows.filter((id, index) => rows.indexOf(id) !== index).map(() => 'a row twice');
  const shape = expected.pageIds === undefined ? questionShape(rows, told, expected) : pageShape(rows, expected);
  const markers = ['<!-- docs-gaps:issue:default -->', ...shape.ids.map((id) => `<!-- docs-gaps:q:${id} -->`)];
  const meant = { ...shape.meant, markers, boxes: shape.boxes, ticked: shape.ticked };
  return [
    ...(told.startsWith('<!-- docs-gaps:issue:default -->\n') ? [] : ['no marker']),
    ...(state === '' ? ['no state'] : []),
    ...twice,
    ...dangers(told, { ...meant, links: [DOCS, REPOSITORY] }),
    ...strangeLinks(told, expected.site),
    ...leaksOf(told),
  ];
}

/** The same of the job summary, which has neither boxes nor markers and must show every open row. */
export function summaryFaults(summary: string, expected: Expected): string[] {
  const told = summary.replace(
    /\n(?:The issue was updated: |Nothing new: the issue stays as it is, )https:\S+\/issues\/1\s*$/,
    '\n',
  );
  const open = expected.report.questions.filter(({ status }) => status !== 'done').map(({ id }) => id);
  const done = expected.done ?? [];
  const shape =
    expected.pageIds === undefined
      ? questionShape([...open, ...done], told, expected)
      : pageShape(expected.pageIds, expected);
  const meant = { ...shape.meant, headings: shape.meant.headings + 1, links: [DOCS, REPOSITORY] };
  return [...dangers(told, meant), ...strangeLinks(told, expected.site), ...leaksOf(told)];
}

/** A list below one line: what a notify comment is. */
export function noticeFaults(body: string, { report, site }: Expected): string[] {
  const marker = /^<!-- docs-gaps:notice:default:[0-9a-z]+ -->(?=\n)/.exec(body)?.[0] ?? 'no marker';
  const fresh = /(\d+) new /.exec(body)?.[1];
  const items = Math.min(11, Number(fresh ?? report.questions.length));
  const meant = { markers: [marker], links: [DOCS, REPOSITORY], items };
  return [...dangers(body, meant), ...strangeLinks(body, site), ...leaksOf(body)];
}

/** The comment on a pull request, and its summary, which is the same under a heading. */
export function commentFaults(body: string, { report, site }: Expected, isSummary = false): string[] {
  const asked = new Set(report.questions.map(({ id }) => id));
  const items = (report.touched ?? []).reduce(
    (sum, page) => sum + page.questions.filter(({ id }) => asked.has(id)).length,
    0,
  );
  const markers = isSummary ? [] : ['<!-- docs-gaps:pull-request:default -->'];
  const meant = {
    markers,
    links: [DOCS, REPOSITORY],
    headings: isSummary ? 1 : 0,
    items: report.detail === 'counts' ? 0 : items,
  };
  return [...dangers(body, meant), ...strangeLinks(body, site), ...leaksOf(body)];
}

interface Shape {
  readonly ids: readonly string[];
  readonly boxes: number;
  readonly ticked: number;
  readonly meant: {
    readonly headings: number;
    readonly folds: number;
    readonly items: number;
    readonly tables: number;
  };
}

function questionShape(rows: readonly string[], told: string, { report, done = [] }: Expected): Shape {
  const open = report.questions.filter(({ id, status }) => status !== 'done' && rows.includes(id));
  const settled = rows.filter((id) => done.includes(id)).length;
  const sections = [...Map.groupBy(open, (question) => sectionOf(question, report))];
  const words = /<summary>(?:Wordings and replies|Other wordings) of /.test(told)
    ? sections.map(
        ([, questions]) =>
          questions.filter((question) => report.detail === 'answers' || question.examples.length > 0).length,
      )
    : [];
  const homeless = sections.some(([section]) => section.startsWith('subject ')) ? 1 : 0;
  const pages = new Set(
    report.questions.filter(({ status }) => status !== 'done').flatMap(({ pages }) => pages.map(({ path }) => path)),
  );
  const mapped = report.pages.filter(({ path, file }) => file !== null && pages.has(path)).length;
  return {
    ids: [...open.map(({ id }) => id), ...done],
    boxes: open.length + settled,
    ticked: settled,
    meant: {
      headings: sections.filter(([section]) => section.startsWith('page ')).length + homeless,
      folds: words.filter((count) => count > 0).length + (settled > 0 ? 1 : 0),
      items: open.length + settled + words.reduce((sum, count) => sum + count, 0),
      tables: mapped >= 2 ? 1 : 0,
    },
  };
}

function sectionOf({ page, categories }: Question, { pages }: Report): string {
  const isPage = pages.some(({ path, file }) => path === page && file !== null);
  return isPage ? `page ${page}` : `subject ${categories[0] ?? page}`;
}

function pageShape(rows: readonly string[], { pageIds = [] }: Expected): Shape {
  return {
    ids: pageIds,
    boxes: rows.length,
    ticked: 0,
    meant: { headings: 0, folds: 0, items: rows.length, tables: 0 },
  };
}

/** Links may lead to a page of the docs, to a file of the repository or to the list of runs, and nowhere else. */
function strangeLinks(body: string, { files, paths }: HostileSite): string[] {
  const isOurs = (url: string): boolean => {
    const file = /^https:\/\/github\.com\/acme\/docs\/(?:blob|edit)\/main\/(.*)$/.exec(url)?.[1];
    if (file !== undefined) return files[decodeURIComponent(file)] !== undefined;
    if (url.startsWith(`${DOCS}/`)) return paths.includes(decodeURIComponent(url.slice(DOCS.length)));
    return url.startsWith(`${REPOSITORY}/actions`);
  };
  return addresses(body).some((url) => !isOurs(url)) ? ['a link that leads elsewhere'] : [];
}

export function leaksOf(markdown: string): string[] {
  return [...new Set([...leaks(markdown), ...leaks(readable(markdown))])].map((leak) => `leak: ${leak}`);
}
