import { isPassword } from './credential.ts';
import { isPlaceholder } from './placeholder.ts';
import { hits, type Span } from './span.ts';

const VALUE = String.raw`["']?(?<value>[^\s"']{4,200})`;

/** Which letter takes the password differs from program to program; the words between are few. */
const OPTIONS = [
  String.raw`(?:docker|podman|nerdctl|helm|az|oc|aws)\b[^\n]{0,40}?\blogin\b[^\n]{0,80}?\s-p[ =]?`,
  String.raw`(?:sshpass|mongo(?:sh|dump|restore|export|import)?|cqlsh|plink|pscp|arangosh)\b[^\n]{0,80}?\s-p[ =]?`,
  String.raw`(?:sqlcmd|bcp|mosquitto_(?:pub|sub)|zip|unzip)\b[^\n]{0,80}?\s-P[ =]?`,
  String.raw`ldap(?:search|add|modify|whoami)\b[^\n]{0,80}?\s-w[ =]?`,
  String.raw`redis-cli\b[^\n]{0,80}?\s-a[ =]?`,
  String.raw`(?:https?|xh|curlie)\s[^\n]{0,40}?-(?:a|-auth)[ =]["']?[^\s:"']{1,100}:`,
  String.raw`(?:curl|wget|http)\b[^\n]{0,200}?\s(?:-u|--user)[ =]?["']?(?=[\w-]{16,200}:(?![\w/]))`,
].map((option) => new RegExp(String.raw`\b${option}${VALUE}`, 'g'));

/** Where the syntax itself says that a password follows. */
const PLACES = [
  String.raw`\blogin\s{1,3}\S{1,100}\s{1,3}password\s{1,3}`,
  String.raw`\bConvertTo-SecureString\s{1,3}(?:-String\s{1,3})?(?=["'])`,
  String.raw`\b-?pass(?:in|out)?\s{0,3}[= ]?pass:`,
  String.raw`-(?:store|key|src|dest)(?:store)?pass\s{1,3}`,
  String.raw`\bjdbc:oracle:thin:[^\s/@]{1,100}\/(?=[^\s@]{1,200}@)`,
  String.raw`\bsqlplus\s{1,3}[^\s/@]{1,100}\/(?=[^\s@]{1,200}@)`,
  String.raw`\bauthorization["']?\s{0,3}[:=]\s{0,3}["']?digest\b[^\n]{0,300}?\bresponse=`,
].map((place) => new RegExp(`${place}${VALUE}`, 'gi'));

/** In all of them. */
const HINT = /\s-\w|pass|ConvertTo-|jdbc:|sqlplus|digest/i;

/** Passwords that a command takes by an option of one letter, or that a place in a command is made for. */
export function options(text: string): Span[] {
  if (!HINT.test(text)) return [];
  return [
    ...OPTIONS.flatMap((option) => hits(text, option)).filter(({ groups }) => isPassword(groups?.['value'] ?? '')),
    ...PLACES.flatMap((place) => hits(text, place)).filter(({ groups }) => !isPlaceholder(groups?.['value'] ?? '')),
  ].map(({ index, 0: match, groups }) => {
    const value = (groups?.['value'] ?? '').replace(/[:@].*$/, '');
    const start = index + match.length - (groups?.['value'] ?? '').length;
    return { start, end: start + value.length, label: 'password' };
  });
}
