import { ALNUM, DIGITS, HEX, made } from './made.ts';
import type { Secret } from './secrets.ts';

const UPPER = ALNUM.toUpperCase().slice(0, 26) + DIGITS;
const LOWER = ALNUM.slice(0, 26) + DIGITS;
const BASE64 = `${ALNUM}+/`;

/** Without any digit, as one key in a few hundred is. */
const LETTERS = 'kdokbKuPMqtmQZuBFLGnOjrlPVaQMEyR';

let seed = 200;
const random = (length: number, alphabet = ALNUM): string => made(length, alphabet, seed++);

function secret(kind: string, text: string, value: string): Secret {
  return { kind, text: text.replace('{}', () => value), value };
}

/** Vendors whose keys have a form of their own. */
const FORMS: readonly Secret[] = [
  secret('hugging face org', 'is {} a key?', `api_${'org'}_${random(34)}`),
  secret('elevenlabs', 'is {} a key?', `sk${'_'}${random(48, HEX)}`),
  secret('e2b', 'is {} a key?', `e2${'b'}_${random(40, HEX)}`),
  secret('firecrawl', 'is {} a key?', `f${'c'}-${random(32, HEX)}`),
  secret('cursor', 'is {} a key?', `key${'_'}${random(64, HEX)}`),
  secret('vercel blob', 'is {} a key?', `vercel_blob${'_rw_'}${random(16)}_${random(30)}`),
  secret('cloudflare origin', 'is {} a key?', `v1.${'0'}-${random(24, HEX)}-${random(146, HEX)}`),
  secret('grafana', 'is {} a key?', `ey${'J'}rIjoi${random(72, BASE64)}`),
  secret('dynatrace', 'is {} a key?', `dt0${'c01'}.${random(24, UPPER)}.${random(64, UPPER)}`),
  secret('honeycomb', 'is {} a key?', `hca${'ik'}_${random(58, LOWER)}`),
  secret('asana', 'is {} a key?', `2/${random(16, DIGITS)}/${random(16, DIGITS)}:${random(32, HEX)}`),
  secret('paypal', 'is {} a key?', `access_token$${'production'}$${random(16, LOWER)}$${random(32, HEX)}`),
  secret('typeform', 'is {} a key?', `tf${'p'}_${random(44)}_${random(14)}`),
  secret('sanity', 'is {} a key?', `s${'k'}${random(178)}`),
  secret('easypost', 'is {} a key?', `EZ${'AK'}${random(54)}`),
  secret('unkey', 'is {} a key?', `unk${'ey'}_${random(24)}`),
  secret('convex', 'is {} a key?', `prod:happy-otter-${'123'}|${random(80, BASE64)}=`),
  secret('postman', 'is {} a key?', `PM${'AK'}-${random(24, HEX)}-${random(34, HEX)}`),
  secret('mailgun', 'is {} a key?', `${random(32, HEX)}-${random(8, HEX)}-${random(8, HEX)}`),
  secret('azure devops', 'is {} a key?', `${random(76, LOWER)}AZ${'DO'}${random(4, LOWER)}`),
  secret(
    'telegram in an address',
    'https://api.telegram.org/bot{}/sendMessage',
    `${random(10, DIGITS)}:AA${random(33)}`,
  ),
  secret('gitlab routable', 'is glp\u{200b}at-abcDEF123456_{}.01.18prk3474 a key?', random(20)),
  secret('fly', 'is fm2_lJPE{} a key?', `${random(9)}+${random(11)}/${random(40)}+${random(14)}`),
  secret('alchemy', 'https://eth-mainnet.g.alchemy.com/v2/{}', random(32)),
  secret('infura', 'https://mainnet.infura.io/v3/{}', random(32, HEX)),
  secret('nobody known', 'is {} a key?', `quux_${random(40)}`),
  secret(
    'sealed token',
    `decode ${`ey${'J'}`}hbGciOiJSU0EtT0FFUCJ9.{}.${random(22)}`,
    `${random(90)}.${random(16)}.${random(60)}`,
  ),
  secret('letters alone', `is mint_{} right?`, LETTERS),
  secret('letters alone', 'my api key is {}', LETTERS),
  secret('base64 that begins like a path', '_auth={}', `/pH${random(30)}Dz`),
];

/** The same value behind a name, in whatever way the two are joined. */
const SYNTAX: readonly Secret[] = [
  'const token: string = "{}"',
  'let api_key: &str = "{}";',
  'string apiKey = @"{}";',
  'api_key: |\n  {}\n',
  'client_secret: >-\n    {}',
  'client.setApiKey("{}");',
  'os.Setenv("ACME_TOKEN", "{}")',
  "define('API_KEY', '{}');",
  '- name: API_KEY\n  value: "{}"',
  '<add key="ApiKey" value="{}" />',
  'variable "api_key" { default = "{}" }',
  'process.env.ACME_KEY = "{}"',
  'API_KEY ?= {}',
  'ENV API_KEY {}',
  'setx ACME_TOKEN "{}"',
  'set -x ACME_API_KEY {}',
  'Connect-Acme -ApiKey {}',
  'ngrok config add-authtoken {}',
  '| API key | {} |',
  '**API key:** {}',
  '**API key**: `{}`',
  'API key - {}',
  'my token ({}) expired',
  'the crates.io token {} is refused',
  'Key: {}',
  'Mon jeton : {}',
  'мой токен: {}',
  '我的密钥是{}',
  'APIキーは{}です',
].map((text) => secret('named value', text, random(32)));

const PASSWORDS: readonly Secret[] = [
  'contraseña: {}',
  'mot de passe : {}',
  'Mein Kennwort: {}',
  'senha: {}',
  'пароль: {}',
  '密码:{}',
  'パスワード: {}',
  '비밀번호: {}',
  'mysql -h db -u root -p{} acme',
  'docker login -u bob -p {} registry.corp.io',
  'redis-cli -h cache -a {} ping',
  'sshpass -p {} ssh root@host',
  'http -a bob:{} https://api.corp.io',
  'curl https://api.corp.io -u {}:',
  'machine api.corp.io login bob password {}',
  'ConvertTo-SecureString "{}" -AsPlainText -Force',
  'openssl rsa -in a.pem -passin pass:{}',
  'jdbc:oracle:thin:scott/{}@db:1521:x',
].map((text) => secret('password', text, `Qz7${random(14)}`));

const bold = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97));
const key = random(24);

const DISGUISES: readonly Secret[] = [
  { kind: 'styled letters', text: `${bold('mint')}_${key}`, value: key },
  { kind: 'marks inside', text: `mint_${key.slice(0, 8)}**${key.slice(8)}**`, value: key.slice(8) },
  { kind: 'code spans that touch', text: `\`mint_${key.slice(0, 12)}\`\`${key.slice(12)}\``, value: key.slice(12) },
  { kind: 'another dash', text: `glpat\u2011${key}`, value: key },
  { kind: 'small at', text: 'jane.doe\ufe6bcorp-mail.io', value: 'jane.doe' },
  { kind: 'marks around the at', text: '`jane.doe`@`corp-mail.io`', value: 'jane.doe' },
  { kind: 'quoted name', text: 'to "jane doe"@corp-mail.io now', value: 'jane doe' },
];

const CARD = ['4556', '7375', '8689', '9855'];
const ARABIC = CARD.join('').replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

const NUMBERS: readonly Secret[] = [
  ...['.', '/', '_', '  ', '\u2009', '\u2013'].map((gap) => secret('card', 'it is {}', CARD.join(gap))),
  secret('card in other digits', 'it is {}', ARABIC),
  secret('phone', '手机号 {}', '13800138000'),
  secret('phone', '电话：{}', '138 0013 8000'),
  secret('phone', 'телефон {}', '8 (912) 345-67-89'),
  secret('phone', 'mi móvil: {}', '612 345 678'),
  secret('phone', 'celular: {}', '11 91234-5678'),
  secret('phone', 'my cell: {}', '6502530000'),
  secret('phone', 'رقم الهاتف {}', '0501234567'),
  secret('phone', 'https://wa.me/{}', '14158675309'),
  secret('SSN', 'my SSN is {}', '536 22 8726'),
  secret('SSN', 'social security number {}', '536228726'),
  secret('IPv4', 'ip_{}', '52.14.200.7'),
  secret('IPv4 in a name', 'ec2-{}.compute-1.amazonaws.com', '52-14-200-7'),
  secret(
    'PuTTY',
    `PuTTY-User-Key-File-2: ssh-rsa\nPrivate-Lines: 2\n{}`,
    `${random(64, BASE64)}\n${random(40, BASE64)}`,
  ),
];

/** What a second corpus, written apart from the rules, found missing from them. */
export const MORE_SECRETS: readonly Secret[] = [...FORMS, ...SYNTAX, ...PASSWORDS, ...DISGUISES, ...NUMBERS];
