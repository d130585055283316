import { hash } from 'node:crypto';
import { clean } from './clean.ts';
import { credentials } from './credential.ts';
import { ipAddresses } from './ip.ts';
import { options } from './option.ts';
import { cards, emails, ibans, socialSecurity } from './personal.ts';
import { mayHoldPhone, phones } from './phone.ts';
import { privateKeys } from './private-key.ts';
import { mayBeSaid, said } from './said.ts';
import { saidNumbers } from './said-number.ts';
import { merged, type Span } from './span.ts';
import { tokens } from './token.ts';
import { userinfo } from './userinfo.ts';
import { mayHoldKey, vendorKeys } from './vendor.ts';
import { plainView, undisguised, unwrapped, type View } from './view.ts';
import { spansWithin } from './within.ts';

export interface Redacted {
  readonly text: string;
  /** Places that were replaced. */
  readonly count: number;
}

export interface Redactor {
  /**
   * The text cleaned (at most `max` UTF-16 units of it, see {@link clean}), with a label in place of every secret and of
   * personal data; at once where that is easy.
   */
  redact(text: string, max?: number): Redacted | Promise<Redacted>;
  /** Origin and path of an address, redacted as well; null where it is neither an http(s) address nor a path. */
  redactAddress(url: string): Promise<string | null>;
  /** The API's own id as it is; a digest, as much one of its own, where something secret stands in it or it is no id. */
  redactId(id: string): string | Promise<string>;
}

export interface RedactorOptions {
  /** The user's own patterns, whose matches are replaced as well. */
  readonly extra: readonly RegExp[];
}

/** UTF-16 units of texts and results that are remembered, so that a text that comes again costs nothing. */
const REMEMBERED = 4_000_000;

/** Nothing that is looked for in Latin letters lacks all of these and {@link DIGITS}: a plain question is done here. */
const SUSPECT =
  /[@=&%\\<]|:\/\/|:[0-9a-f]{0,4}:|[\w-]{15}|-{4}|pass|pwd|secret|token|key|credential|bearer|basic|ssws|(?:^|\s)--?\w|[\uff01-\uff5e\ufe52-\ufe6b\u3002]|\u200c|\u200d|\ud835|[\u2010-\u2015]/i;
const DIGITS = /\d[ .-]?\d[ .-]?\d/;

/** One short number between plain words ("error 404"): too short for personal data, and no value of any name. */
const PLAIN_NUMBER = /^[a-z ,.?!'-]*(?<![^ ])\d{1,6}(?=[,.?!]*(?: |$))[a-z ,.?!'-]*$/i;

const RULES = [
  privateKeys,
  userinfo,
  tokens,
  credentials,
  options,
  said,
  emails,
  cards,
  ibans,
  socialSecurity,
  saidNumbers,
  ipAddresses,
];

/** Takes secrets and personal data out of texts. Each text of at most 10,000 characters is looked at once. */
export function createRedactor({ extra }: RedactorOptions): Redactor {
  const known = new Map<string, Redacted>();
  let size = 0;

  function redact(raw: string, max?: number): Redacted | Promise<Redacted> {
    // What is remembered is clean: most texts that come again need not even be cleaned.
    const before = max !== undefined && raw.length > max ? undefined : known.get(raw);
    if (before !== undefined) return before;
    const text = clean(raw, max);
    return known.get(text) ?? once(spansOf(text, extra), (spans) => remembered(text, replaced(text, spans)));
  }

  function remembered(text: string, result: Redacted): Redacted {
    size += text.length + result.text.length;
    if (size > REMEMBERED) {
      known.clear();
      size = text.length + result.text.length;
    }
    known.set(text, result);
    return result;
  }

  return {
    redact,
    redactAddress: (url) => addressOf(url, redact, extra.length === 0),
    redactId: (id) => idOf(id, redact),
  };
}

/** What is there at once or comes later, put to use: a promise for each of many texts costs more than their rules. */
function once<Value, Result>(value: Value | Promise<Value>, use: (value: Value) => Result): Result | Promise<Result> {
  return value instanceof Promise ? value.then(use) : use(value);
}

function spansOf(text: string, extra: readonly RegExp[]): Span[] | Promise<Span[]> {
  const suspect = isSuspect(text);
  const found = (suspect ? views(text) : [plainView(text)]).map((view) =>
    once(suspect ? scan(view.text) : [], (spans) =>
      [...spans, ...spansWithin(view.text, extra)].map((span) => original(span, view)),
    ),
  );
  return found.some((spans) => spans instanceof Promise)
    ? Promise.all(found).then((spans) => spans.flat())
    : (found as Span[][]).flat();
}

function isSuspect(text: string): boolean {
  if (SUSPECT.test(text)) return true;
  if (/[^\x00-\x7f]/.test(text)) return /\p{Nd}/u.test(text);
  return DIGITS.test(text) && !(PLAIN_NUMBER.test(text) && !mayBeSaid(text));
}

/** The text as it is and as its disguise comes off, each once. */
function views(text: string): View[] {
  const plain = plainView(text);
  const bare = undisguised(plain);
  const all = [plain, bare, unwrapped(bare)];
  return all.filter((view, index) => all.findIndex((other) => other.text === view.text) === index);
}

function scan(text: string): Span[] | Promise<Span[]> {
  const spans = RULES.flatMap((rule) => rule(text));
  return mayHoldKey(text) || mayHoldPhone(text) ? scanFurther(text, spans) : spans;
}

/** With the libraries, which are loaded when the first text needs them. */
async function scanFurther(text: string, spans: readonly Span[]): Promise<Span[]> {
  return [
    ...spans,
    ...(mayHoldKey(text) ? await vendorKeys(text) : []),
    ...(mayHoldPhone(text) ? await phones(text) : []),
  ];
}

function original({ start, end, label }: Span, view: View): Span {
  return { start: view.start(start), end: view.end(end - 1), label };
}

function replaced(text: string, spans: readonly Span[]): Redacted {
  const parts: string[] = [];
  let from = 0;
  const places = merged(spans);
  for (const { start, end, label } of places) {
    parts.push(text.slice(from, start), label === null ? '[redacted]' : `[redacted: ${label}]`);
    from = end;
  }
  return { text: parts.join('') + text.slice(from), count: places.length };
}

/** What ids are made of; there are as many as turns, so that these are only looked at for keys. */
const PLAIN_ID = /^[\w.:-]{1,100}$/;
/** A longer one is no id, and would be kept in every report. */
const LONGEST_ID = 1_000;

function idOf(id: string, redact: Redactor['redact']): string | Promise<string> {
  const idOrDigest = (isFit: boolean): string => (isFit ? id : `redacted-${hash('sha256', id, 'hex').slice(0, 16)}`);
  if (PLAIN_ID.test(id)) return idOrDigest(tokens(id).length === 0);
  return id.length > LONGEST_ID ? idOrDigest(false) : once(redact(id), ({ count }) => idOrDigest(count === 0));
}

const NOWHERE = 'https://nowhere.invalid';
const LONGEST_ADDRESS = 2_000;

/** Short words, as docs name their pages: no key is made of these, not even one that goes on behind a slash. */
const PLAIN_PATH = /^(?:\/[a-z]{1,15}(?:-[a-z]{1,15}){0,9}(?:-\d{1,3})?){0,9}\/?$/;

/** @param plain a path of plain words needs no look, since no pattern of the user's own could match it */
async function addressOf(url: string, redact: Redactor['redact'], plain: boolean): Promise<string | null> {
  const isPath = /^\/(?![/\\])/.test(url);
  const address = url.length > LONGEST_ADDRESS ? null : URL.parse(clean(url), isPath ? NOWHERE : undefined);
  if (address === null || !/^https?:$/.test(address.protocol)) return null;
  const segments = await Promise.all(
    address.pathname.split('/').map(async (segment) => ((await holdsSecret(segment)) ? 'redacted' : segment)),
  );
  const path = segments.join('/');
  const origin = isPath || (await redact(address.origin)).count > 0 ? '' : address.origin;
  if (plain && PLAIN_PATH.test(path)) return origin + path;
  return (await redact(origin + path)).count > 0 ? `${origin}/redacted` : origin + path;

  /** As it is written, and as it reads: letters beyond ASCII are always encoded in an address. */
  async function holdsSecret(segment: string): Promise<boolean> {
    const read = decoded(segment);
    return (await redact(segment)).count > 0 || (read !== segment && (await redact(read)).count > 0);
  }
}

function decoded(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
