import { hits, type Span } from './span.ts';

const V4 = /(?<![A-Za-z0-9.])(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\d)/g;
/** In every address, and in little else; finding one costs a fifth of trying the pattern everywhere. */
const TWO_COLONS = /:[0-9a-f]{0,4}:/i;
const V6 = /(?<![\w:.])(?=[0-9a-f]{0,4}:)[0-9a-f:]{3,39}(?![\w:])/gi;

/** As providers name the machines of their customers: `ec2-203-0-114-7.compute.…`. */
const IN_NAME = /(?<=[a-z]\d?-)\d{1,3}(?:-\d{1,3}){3}(?=[.-][a-z])/gi;

/**
 * Four numbers with dots are a version as well: after such a word, when all but the first have one digit, or with a
 * zero at the end, where an address would be that of a network and nobody's own.
 */
const VERSION_BEFORE =
  /(?:[a-z]\/|[~^]|\.net\s|[<>=]=\s?|\b(?:v|ver|versions?|release|build|sdk|firmware|agent|driver|upgrad\w{1,4}(?: (?:to|from))?)[ .:=]{0,2})$/i;
const VERSION = /^[12]?\d(?:\.\d){3}$/;

/** Networks that are nobody's: private, loopback, link-local, shared, documentation, benchmarks (RFC 6890). */
const NOBODYS =
  /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|192\.0\.[02]|198\.1[89]|198\.51\.100|203\.0\.113|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
const NOBODYS_V6 = /^(?:2001:(?:db8|0?):|3fff:[0-9a-f]{0,3}:)/;

/** Name servers that everybody names. */
const EVERYBODYS = new Set([
  '1.1.1.1',
  '1.0.0.1',
  '8.8.8.8',
  '8.8.4.4',
  '9.9.9.9',
  '149.112.112.112',
  '208.67.222.222',
  '208.67.220.220',
  '2001:4860:4860::8888',
  '2001:4860:4860::8844',
  '2606:4700:4700::1111',
  '2606:4700:4700::1001',
  '2620:fe::fe',
  '2620:fe::9',
]);

/** Public IP addresses of either kind. */
export function ipAddresses(text: string): Span[] {
  const v4 = hits(text, V4).filter(({ index, 0: value }) => isPublicV4(value) && !isVersion(text, index, value));
  const v6 = (TWO_COLONS.test(text) ? hits(text, V6) : []).filter(([value]) => isPublicV6(value));
  const names = hits(text, IN_NAME).filter(([value]) => isPublicV4(value.replaceAll('-', '.')));
  return [...v4, ...v6, ...names].map(({ index, 0: value }) => ({
    start: index,
    end: index + value.length,
    label: 'IP address',
  }));
}

function isPublicV4(value: string): boolean {
  const [first = 0, ...rest] = value.split('.').map(Number);
  return first < 224 && rest.every((part) => part < 256) && !NOBODYS.test(value) && !EVERYBODYS.has(value);
}

function isVersion(text: string, index: number, value: string): boolean {
  if (value.endsWith('.0') && text.charAt(index + value.length) !== '/') return true;
  return VERSION.test(value) || VERSION_BEFORE.test(text.slice(Math.max(0, index - 20), index));
}

/** The global addresses are 2000::/3; the parser of URLs knows what is an address, and its short form. */
function isPublicV6(value: string): boolean {
  const short = URL.parse(`http://[${value}]`)?.hostname.slice(1, -1) ?? '';
  return /^[23][0-9a-f]{3}:/.test(short) && !NOBODYS_V6.test(short) && !EVERYBODYS.has(short);
}
