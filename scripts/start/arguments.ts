import { parseArgs } from 'node:util';

/** What `npm start` was asked for. */
export interface Asked {
  readonly help: boolean;
  readonly from?: string;
  readonly project?: string;
  readonly docs?: string;
  readonly days?: string;
  readonly api?: string;
}

const OPTIONS = {
  from: { type: 'string' },
  project: { type: 'string' },
  docs: { type: 'string' },
  days: { type: 'string' },
  api: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const HELP = `npm start                      the action on sample docs and sample conversations, no account, no network
npm start -- --from FILE       your own export (JSON, JSON Lines or the dashboard's CSV; a glob may match several)
npm start -- --project ID      your own project, read with the admin key in MINTLIFY_API_KEY
  --docs PATH                  a folder with your docs.json, so that questions stand under pages
  --days N                     how many days back, 1 to 365 (default 30)
  --api URL                    with --project: another address of the analytics API, such as a gateway's
Nothing is written anywhere but to the folder out.
`;

/**
 * Reads what stands after `npm start --`.
 *
 * @throws Error of one sentence that names what is wrong and what to write instead
 */
export function askedFor(given: readonly string[]): Asked {
  const { values, tokens } = parseArgs({ args: [...given], options: OPTIONS, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') {
      throw new Error(
        `"${token.value}" stands alone: write options after two hyphens, as in: npm start -- --from FILE`,
      );
    }
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(OPTIONS, token.name)) {
      throw new Error(`${token.rawName} is no option: npm start -- --help lists all of them.`);
    }
    if (token.name !== 'help' && (token.value ?? '').replace(/^-.*/, '') === '') {
      throw new Error(`${token.rawName} needs a value: npm start -- --help says which.`);
    }
  }
  const asked = { ...values, help: values.help === true } as Asked;
  if (asked.from !== undefined && asked.project !== undefined) {
    throw new Error('--from and --project exclude each other: give the one to read from.');
  }
  const alone = (['docs', 'days', 'api'] as const).find((name) => asked[name] !== undefined);
  if (alone !== undefined && asked.from === undefined && asked.project === undefined) {
    throw new Error(`--${alone} says nothing about the sample: add --from FILE or --project ID.`);
  }
  if (asked.api !== undefined && asked.project === undefined) {
    throw new Error('--api needs --project: a file is read without an API.');
  }
  return asked;
}
