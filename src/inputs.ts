import * as v from 'valibot';
import { DEFAULTS, type InputName } from './defaults.ts';

/** Every input, checked; built once by {@link parseInputs} and frozen. */
export interface Inputs {
  readonly apiKey: string | null;
  readonly projectId: string | null;
  readonly apiUrl: string;
  readonly conversationsFile: string | null;
  readonly token: string | null;
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly days: number;
  readonly mode: 'auto' | 'issue' | 'pull-request' | 'summary';
  readonly pullRequest: number | null;
  readonly reportId: string;
  readonly issueTitle: string;
  readonly issueNumber: number | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly docsPath: string | null;
  readonly docsUrl: string | null;
  readonly attributeTo: 'page' | 'sources';
  readonly minCount: number;
  readonly maxPages: number;
  readonly maxQuestions: number;
  readonly ignore: readonly RegExp[];
  readonly ignorePages: readonly string[];
  readonly detail: 'auto' | 'counts' | 'questions' | 'answers';
  readonly notify: 'changes' | 'never';
  readonly redact: readonly RegExp[];
  readonly maxRequests: number;
  readonly cachePath: string | null;
  readonly assignOwners: boolean;
  readonly dryRun: boolean;
}

/** GitHub's own limit for an issue title, in characters. */
const TITLE_LIMIT = 256;

const optional = v.pipe(
  v.string(),
  v.transform((text) => (text === '' ? null : text)),
);

const list = v.pipe(
  v.string(),
  v.transform((text) => entries(text, /[\n,]/)),
);

const wholeNumber = (from: number, to: number) => {
  const allowed = `a whole number from ${from} to ${to}`;
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,15}$/, allowed),
    v.transform(Number),
    v.minValue(from, allowed),
    v.maxValue(to, allowed),
  );
};

const issueNumber = v.union(
  [
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    v.pipe(v.string(), v.regex(/^[1-9]\d{0,14}$/), v.transform(Number)),
  ],
  'the number of an issue or pull request, such as 12',
);

const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, `one of ${options.map((option) => `\`${option}\``).join(', ')}`);

const yesOrNo = v.pipe(
  oneOf(['true', 'false', 'True', 'False', 'TRUE', 'FALSE']),
  v.transform((text) => text.toLowerCase() === 'true'),
);

const address = (allowed: string) =>
  v.pipe(
    v.string(),
    v.check(isWebAddress, allowed),
    v.transform((text) => text.replace(/\/+$/, '')),
  );

const expressions = (flags: string) =>
  v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      try {
        return entries(dataset.value, /\n/).map((source) => expression(source, flags));
      } catch (cause) {
        const why = cause instanceof SyntaxError ? cause.message.slice(0, 200) : 'not understood';
        addIssue({ message: `regular expressions, one a line (${why})` });
        return NEVER;
      }
    }),
  );

const apiKey = v.pipe(
  v.string(),
  v.check(
    (key) => !/^mint_(dsc|us)_/.test(key),
    'an admin key (it starts `mint_` and is made under Settings, API keys, as an admin key); a key that starts `mint_dsc_` or `mint_us_` cannot read analytics',
  ),
  v.check((key) => !/\s/.test(key), 'a key without white space'),
  v.transform((key) => (key === '' ? null : key)),
);

const schema = v.object({
  'mintlify-api-key': apiKey,
  'mintlify-project-id': v.pipe(v.string(), v.regex(/^[\w.-]{0,200}$/, 'the id of a Mintlify project'), optional),
  'mintlify-api-url': address('an address that starts with https:// (or http:// for a test)'),
  'conversations-file': optional,
  'github-token': optional,
  repository: v.pipe(
    v.string(),
    v.regex(/^[\w.-]+\/[\w.-]+$/, 'a repository as `owner/name`'),
    v.transform((text) => ({ owner: text.split('/')[0] ?? '', repo: text.split('/')[1] ?? '' })),
  ),
  days: wholeNumber(1, 365),
  mode: oneOf(['auto', 'issue', 'pull-request', 'summary']),
  'pull-request': issueNumber,
  'report-id': v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/, '1 to 40 lower-case letters, digits and hyphens')),
  'issue-title': v.pipe(
    v.string(),
    v.check(
      (title) => title.length <= TITLE_LIMIT && !/[\r\n]/.test(title),
      `one line of at most ${TITLE_LIMIT} characters`,
    ),
  ),
  'issue-number': issueNumber,
  labels: list,
  assignees: v.pipe(
    list,
    v.transform((names) => names.map((name) => name.replace(/^@/, ''))),
  ),
  'docs-path': v.pipe(
    v.string(),
    v.check((path) => !path.split('/').includes('..'), 'a folder inside the repository'),
    v.transform((path) => (path === '' ? null : path.replace(/^(\.?\/)+|\/+$/g, '').replace(/^\.$/, ''))),
  ),
  'docs-url': v.union(
    [
      v.pipe(
        v.literal(''),
        v.transform(() => null),
      ),
      address(''),
    ],
    'the public address of the docs, such as https://example.com/docs',
  ),
  'attribute-to': oneOf(['page', 'sources']),
  'min-count': wholeNumber(1, 1000),
  'max-pages': wholeNumber(1, 100),
  'max-questions': wholeNumber(1, 50),
  ignore: expressions('i'),
  'ignore-pages': list,
  detail: oneOf(['auto', 'counts', 'questions', 'answers']),
  notify: oneOf(['changes', 'never']),
  redact: expressions('g'),
  'max-requests': wholeNumber(1, 100),
  'cache-path': optional,
  'assign-owners': yesOrNo,
  'dry-run': yesOrNo,
} satisfies Record<InputName, unknown>);

/** Inputs whose value never stands in a message. */
const SECRET: ReadonlySet<string> = new Set(['mintlify-api-key', 'github-token']);

/**
 * Checks all inputs at once.
 *
 * @param raw the inputs as the workflow gave them; an absent or blank one takes its default of `action.yml`
 * @param defaultRepository `owner/name`, for the input `repository`
 * @throws Error that names every wrong input with its value and what is allowed
 */
export function parseInputs(raw: (name: InputName) => string, defaultRepository: string): Inputs {
  const given = Object.fromEntries(
    Object.entries(DEFAULTS).map(([name, fallback]) => [name, raw(name as InputName).trim() || fallback]),
  );
  const result = v.safeParse(schema, { ...given, repository: given['repository'] || defaultRepository });
  if (!result.success) throw new Error(complaint(result.issues));
  const input = result.output;
  return Object.freeze({
    apiKey: input['mintlify-api-key'],
    projectId: input['mintlify-project-id'],
    apiUrl: input['mintlify-api-url'],
    conversationsFile: input['conversations-file'],
    token: input['github-token'],
    repository: input.repository,
    days: input.days,
    mode: input.mode,
    pullRequest: input['pull-request'],
    reportId: input['report-id'],
    issueTitle: input['issue-title'],
    issueNumber: input['issue-number'],
    labels: input.labels,
    assignees: input.assignees,
    docsPath: input['docs-path'],
    docsUrl: input['docs-url'],
    attributeTo: input['attribute-to'],
    minCount: input['min-count'],
    maxPages: input['max-pages'],
    maxQuestions: input['max-questions'],
    ignore: input.ignore,
    ignorePages: input['ignore-pages'],
    detail: input.detail,
    notify: input.notify,
    redact: input.redact,
    maxRequests: input['max-requests'],
    cachePath: input['cache-path'],
    assignOwners: input['assign-owners'],
    dryRun: input['dry-run'],
  });
}

function complaint(issues: readonly v.BaseIssue<unknown>[]): string {
  const byInput = new Map<string, string>();
  for (const issue of issues) {
    const name = String(issue.path?.[0]?.key);
    const value = String(issue.path?.[0]?.value);
    const shown = SECRET.has(name) ? 'is not usable' : `is ${JSON.stringify(value.slice(0, 80))}`;
    if (!byInput.has(name)) byInput.set(name, `Input \`${name}\` ${shown}: expected ${issue.message}.`);
  }
  return [...byInput.values()].join(' ');
}

/** Unicode-aware where the pattern allows it: `\\p{L}` needs the flag, a stray `\\-` forbids it. */
function expression(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, `${flags}u`);
  } catch {
    return new RegExp(source, flags);
  }
}

function entries(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}
