import { isOpaque, isPassword, valueAt } from './credential.ts';
import { isPlaceholder } from './placeholder.ts';
import { isScrambled } from './scrambled.ts';
import { hits, type Span } from './span.ts';

/** Unbroken enough to be a key, whatever its alphabet. */
const RUN = /(?<![\w+/=~-])[\w+/=~-]{16,500}/g;

/** How far before a key its name may stand, in UTF-16 units. */
const REACH = 80;

/** What may stand between a name and its value: signs, the words of a declaration, of an attribute or of prose. */
const BETWEEN =
  /(?:[^\p{L}\p{N}.;]|(?<![\p{L}\p{N}])(?:value|default|string|str|char|text|is|was|are|be|from|to|with|here|mut|ist|es|est|jest|являетс\p{L}|равен)(?![\p{L}\p{N}])){1,40}$/iu;

/** A name as it ends: of a thing that is secret. */
const SECRET_NAME = /(?:token|secret|password|passwd|pwd|passphrase|credentials?|(?:^|[^\p{L}])PAT)["'`)\]]?$/iu;
const KEY_NAME = /(?:^|[^a-z])([a-z]{0,20})[ _.-]?key["'`)\]]?$/i;

/** Keys and tokens that open nothing. */
const OPENS_NOTHING =
  /(?:public|primary|foreign|sort|partition|cache|object|row|unique|group|dedupe|idempotency|routing|index|map|message|translation|i18n|lookup|composite|host|item|tab|react|next|page|cursor|continuation|csrf|xsrf|design|publishable)[ _.-]?(?:key|token)["'`)\]]?$/i;

/**
 * Keys of no known form that stand behind a name for a secret, however the two are joined: `setToken("…")`,
 * `token: string = "…"`, `<add key="ApiKey" value="…">`, `| API key | … |`, `my token (…)`.
 */
export function said(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: run } of hits(text, RUN)) {
    const value = run.replace(/^[/=~-]+|[/~-]+$/g, '');
    if (!isRandom(value) || isPlaceholder(value)) continue;
    const start = index + run.indexOf(value);
    if (isNamed(text.slice(Math.max(0, start - REACH), start), value)) {
      spans.push({ start, end: start + value.length, label: 'secret' });
    }
  }
  return [...spans, ...saidInOtherWords(text)];
}

function isNamed(before: string, value: string): boolean {
  const gap = BETWEEN.exec(before);
  if (gap === null) return false;
  const name = before.slice(0, gap.index);
  if (OPENS_NOTHING.test(name)) return false;
  return (
    SECRET_NAME.test(name) || (KEY_NAME.test(name) && !/^[0-9a-f]+$/i.test(value)) || /api.?key["'`)\]]?$/i.test(name)
  );
}

/** Letters and digits taking turns in sixteen or more of them: no word, number, date, UUID or ULID reads like that. */
function isRandom(value: string): boolean {
  return (value.match(/[A-Za-z0-9]{16,}/g) ?? []).some(
    (run) =>
      (isScrambled(run) || (run.match(/\d(?=[A-Za-z])|[A-Za-z](?=\d)/g)?.length ?? 0) >= 3) &&
      !/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(run),
  );
}

const PASSWORD_WORDS =
  'contrase[nñ]a|senha|palavra-passe|mot de passe|kennwort|wachtwoord|has[lł]o|lösenord|adgangskode|passord|salasana|parola|şifre|sifre|jelszó|heslo|kata sandi|mật khẩu|κωδικός|пароль|密码|密碼|口令|パスワード|비밀번호|암호|รหัสผ่าน|كلمة (?:المرور|السر)|סיסמ[הא]|पासवर्ड';
const SECRET_WORDS =
  'clave (?:de )?(?:api|secreta)|clé (?:api|secrète)|jeton|(?:api|geheim)[- ]?schlüssel|chave (?:de )?(?:api|secreta)|chiave (?:api|segreta)|klucz api|api-?(?:nyckel|sleutel|nøgle)|токен|секрет|ключ(?: api)?|api[- ]?ключ|密[钥鑰]|秘钥|令牌|(?:api ?)?キー|トークン|シークレット|토큰|(?:api|비밀) ?키|رمز|مفتاح|מפתח|טוקן';

const LINK = String.raw`[\s*\x60"'”」)]{0,4}(?:[:=：＝]|ist|es|est|é|è|jest|是|为|為|は|은|는|이|가|[-–—→])?[\s*「“]{0,4}`;

/** No letter before it, but in scripts that put no space between words. */
const ALONE = String.raw`(?<![\p{sc=Latin}\p{sc=Cyrillic}])`;

const IN_OTHER_WORDS = [
  { name: new RegExp(`${ALONE}(?:${PASSWORD_WORDS})${LINK}`, 'giu'), label: 'password', isReal: isPassword },
  { name: new RegExp(`${ALONE}(?:${SECRET_WORDS})${LINK}`, 'giu'), label: 'secret', isReal: isLongAndOpaque },
];

/** In all of them: letters beyond ASCII, or the few words without. */
const HINT =
  /[\u0080-\uffff]|senha|passe|wort|wachtwoord|haslo|passord|adgang|salasana|parola|sifre|heslo|sandi|contrase|clave|jeton|schl|chave|chiave|klucz|nyckel|sleutel/i;

/** Whether a word for a secret in another language than English may stand in `text`. */
export function mayBeSaid(text: string): boolean {
  return HINT.test(text);
}

/** As `name = value`, with the names that people write in their own language. */
function saidInOtherWords(text: string): Span[] {
  if (!mayBeSaid(text)) return [];
  return IN_OTHER_WORDS.flatMap(({ name, label, isReal }) =>
    hits(text, name).flatMap((match) => {
      const value = valueAt(text, match.index + match[0].length);
      const content = value === null ? '' : (/^[!-~]*/.exec(text.slice(value.start, value.end))?.[0] ?? '');
      return value !== null && isReal(content)
        ? [{ start: value.start, end: value.start + content.length, label }]
        : [];
    }),
  );
}

function isLongAndOpaque(value: string): boolean {
  return value.length >= 16 && isOpaque(value);
}
