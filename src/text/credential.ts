import { isPlaceholder } from './placeholder.ts';
import { isScrambled } from './scrambled.ts';
import { hits, matches, type Span } from './span.ts';

const BARE = String.raw`(?:[^\s"'\x60,;&<>{}()\[\]]|[,;](?![\s\w.-]{0,40}=|\s|$)|&(?![\w.-]{0,40}=)){4,500}`;
const VALUE = new RegExp(
  String.raw`"(?<double>[^"\n]{4,500})"|'(?<single>[^'\n]{4,500})'|\x60(?<ticks>[^\x60\s]{4,500})\x60|(?<bare>${BARE})`,
  'y',
);

/** `name = value` as programs, settings, headers, queries and tags write it, and as people do. */
const NAMES = [
  /(?<![\w.-])([A-Za-z_][\w.-]*)["'`\]]{0,2}(?:\s{0,3}(?:=>|:=|={1,2}|:)|>)\s{0,3}/g,
  /\b((?:(?:api|access|secret|private|auth|signing|encryption|admin|account|license|client|bearer|session|root|database|db)[ -]){0,2}(?:key|token|secret|password|passwd|pwd|passphrase|passcode|credentials?))(?:\s{0,3}(?:is|was|are|:|=|->|→)\s{0,3}|\s(?=["'`]))/gi,
  /(?<![\w-])--([a-z][\w-]*)[= ]\s{0,3}/gi,
];

const PASSWORD = /pass(?:word|wd|wort|phrase|code)$|(?:^|_|db|user|root|smtp|sql)pass$|pwd$|^contrase(?:n|ñ)a$/;
const SECRET =
  /(?:secret|token|credentials?|jwt|cookie|session|session_?id|sid|sessid|connection_?string|signature|(?:api|app|application|access|secret|private|signing|encryption|auth|account|shared_access|master|admin|subscription|service|service_role|anon|license|storage|deploy|ssh|write|read|ingest|integration|webhook|client|consumer|hmac|jwt|security|functions?)_?key(?:_base)?|(?:^|_)auth)$/;
const NO_SECRET =
  /(?:next|page|cursor|continuation|design|max|min|num|total|idempotency|stop|eos|bos|pad|public)_?(?:token|key|session|secret)$/;
const STAGE = /[_-]?(?:\d{1,3}|prod|production|dev|test|live|staging|value|v\d)$/;

const HEADER =
  /\b(?:authorization["']?\s{0,3}[:=]\s{0,3}["']?\s?)(?:(?:bearer|basic|token|apikey|bot|digest|ssws)\s{1,3})?([\w.~+/=:-]{8,})/gi;
const SCHEME = /\b(?:bearer|basic|ssws)\s{1,3}([\w.~+/-]{16,}={0,2})/gi;
const BASIC = /\bbasic\s{1,3}([A-Za-z0-9+/]{8,500}={0,2})/gi;
const CURL_USER = /(?<!\S)(?:-u|--user|--proxy-user)[= ]?\s{0,3}["']?([^\s:"']{1,100}:[^\s"']{3,200})/g;
const MYSQL = /\b(?:mysql|mysqldump|mariadb)\b[^\n]{0,60}?\s-p([^\s-]\S{4,100})/g;
const QUERY =
  /[?&;](?:sig|signature|key|code|auth|otp|x-amz-(?:signature|security-token|credential)|[\w-]*(?:token|secret|password|api_?key))=([^\s&#"'<>]{8,500})/gi;

/** Every pattern here asks for one of these; most questions have none. */
const TELLING = /[=:>"'\x60→-]|is|was|are|bearer|basic|ssws/i;

/** Values that a name, a header or an option says are secret. */
export function credentials(text: string): Span[] {
  if (!TELLING.test(text)) return [];
  const carried = [HEADER, SCHEME, QUERY].flatMap((pattern) => matches(text, pattern, 'token'));
  return [
    ...NAMES.flatMap((names) => named(text, names)),
    ...carried.filter(({ start, end }) => isOpaque(text.slice(start, end))),
    ...matches(text, BASIC, 'password').filter(({ start, end }) => isPair(text.slice(start, end))),
    ...matches(text, MYSQL, 'password').filter(({ start, end }) => isPassword(text.slice(start, end))),
    ...matches(text, CURL_USER, 'password').filter(({ start, end }) => isLogin(text.slice(start, end))),
  ];
}

/** With more secrets than this, a text is nothing but secrets, and no value is spared any more. */
const PATIENCE = 60;

function named(text: string, names: RegExp): Span[] {
  const spans: Span[] = [];
  let looked = 0;
  for (const match of hits(text, names)) {
    const from = match.index + match[0].length;
    const label = from < (spans.at(-1)?.end ?? 0) ? null : labelFor(match[1] ?? '');
    const value = label === null ? null : valueAt(text, from);
    if (label === null || value === null) continue;
    const isReal = label === 'password' ? isPassword : isOpaque;
    const loud = text.charAt(value.end) === '!' ? { start: value.start, end: value.end + 1 } : value;
    const real = [value, loud].find(({ start, end }) => isReal(text.slice(start, end)));
    if (real !== undefined || looked++ >= PATIENCE) spans.push({ ...(real ?? value), label });
  }
  return spans;
}

/** Where the value that starts at `from` stands, without its quotes; null where there is none. */
export function valueAt(text: string, from: number): { start: number; end: number } | null {
  VALUE.lastIndex = from;
  const { double, single, ticks, bare } = VALUE.exec(text)?.groups ?? {};
  const quoted = double ?? single ?? ticks;
  const start = quoted === undefined ? from : from + 1;
  const value = quoted ?? bare?.replace(/[.!?:*]+$/, '');
  return value === undefined ? null : { start, end: start + value.length };
}

function labelFor(name: string): 'password' | 'secret' | null {
  const plain = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s.-]+/g, '_')
    .replace(STAGE, '');
  if (PASSWORD.test(plain)) return 'password';
  return SECRET.test(plain) && !NO_SECRET.test(plain) ? 'secret' : null;
}

const ALGORITHM =
  /^(?:base\d\d|sha-?\d+|md5|bcrypt|argon2\w*|pbkdf2|oauth2?|aes-?\d+|[hrep]s\d{3}|utf-?\d+|x\.?509|ed25519|v\d|auth0|[ui]?int\d*|varchar\d*)(?![a-z0-9])/i;
const MEMBER = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/;
const WORDS = /^(?:[A-Za-z]+\d{0,4}|\d{1,4})(?:[-_./:][A-Za-z]*\d{0,4})*$/;

/** Long enough, with a digit or of several kinds of characters, and no stand-in. */
export function isPassword(value: string): boolean {
  if (value.length < 5 || isNoValue(value)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
  return /\d/.test(value) || (kinds >= 3 && value.length >= 8) || isScrambled(value);
}

/** Long, with digits or capitals all over, and neither words nor a number. */
export function isOpaque(value: string): boolean {
  if (value.length < 8 || /^\d+$/.test(value) || isNoValue(value)) return false;
  if (isScrambled(value)) return true;
  if (WORDS.test(value)) return false;
  return /\d/.test(value) || (value.length >= 20 && value.replace(/[^A-Z]/g, '').length > value.length * 0.3);
}

/** Base64 of `name:password`. */
function isPair(value: string): boolean {
  return /^[^:\s]+:\S+$/.test(Buffer.from(value, 'base64').toString('latin1'));
}

/** `name:password`, and not the numbers of a user and a group. */
function isLogin(value: string): boolean {
  const password = value.slice(value.indexOf(':') + 1);
  return /\D/.test(value.replace(':', '')) && !isPlaceholder(password) && !/^(?:pass|secret|changeme)$/i.test(password);
}

function isNoValue(value: string): boolean {
  return isPlaceholder(value) || ALGORITHM.test(value) || isPath(value) || isMember(value);
}

/** Base64 begins with a slash as well, once in 64 times. */
function isPath(value: string): boolean {
  return /^(?:https?:\/\/|@|\.{1,2}\/)/i.test(value) || (value.startsWith('/') && !isScrambled(value));
}

/** `config.token1` is where a value is kept; a token with a dot in it has capitals and digits all over. */
function isMember(value: string): boolean {
  return MEMBER.test(value) && value.split('.').every((part) => /^[A-Za-z_$]+\d{0,2}$/.test(part));
}
