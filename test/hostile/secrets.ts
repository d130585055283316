import { ALNUM, DIGITS, HEX, made } from './made.ts';
import { MORE_SECRETS } from './more-secrets.ts';

/** A text with something in it that nobody may see; `value` is what must not survive. */
export interface Secret {
  readonly kind: string;
  readonly text: string;
  readonly value: string;
}

const UPPER = ALNUM.toUpperCase().slice(0, 26) + DIGITS;
const BASE64 = `${ALNUM}+/`;

/** A vendor's key: its parts are joined only when the tests run. */
function key(kind: string, prefix: string, body: string, around = 'Why is * refused?'): Secret {
  const value = prefix + body;
  return { kind, text: around.replace('*', () => value), value: body };
}

const mint = made(32, ALNUM, 3);
const openai = made(48, ALNUM, 5);
const pem = [1, 2, 3, 4].map((line) => made(64, BASE64, line)).join('\n');
const begin = ['-----BEGIN', 'PRIVATE KEY-----'];
const end = '-----END PRIVATE KEY-----';
const jwt = [`ey${'J'}${made(20)}`, `ey${'J'}${made(60, ALNUM, 2)}`, made(43, ALNUM, 4)].join('.');

export const VENDOR_KEYS: readonly Secret[] = [
  key('mintlify admin', 'mint_', mint),
  key('mintlify assistant', 'mint_dsc_', made(32, ALNUM, 6)),
  key('mintlify user', 'mint_us_', made(28, ALNUM, 7)),
  key(
    'mintlify in a header',
    'mint_',
    made(40, ALNUM, 8),
    'curl -H "Authorization: Bearer *" https://api.mintlify.com',
  ),
  key('stripe live', 'sk_' + 'live_', made(24, ALNUM, 9)),
  key('stripe test', 'sk_' + 'test_', made(24, ALNUM, 10), 'I call stripe with * and get 401'),
  key('stripe restricted', 'rk_' + 'live_', made(24, ALNUM, 11)),
  key('stripe webhook', 'whsec' + '_', made(32, ALNUM, 12)),
  key('github classic', 'gh' + 'p_', made(36, ALNUM, 13)),
  key('github app', 'gh' + 's_', made(36, ALNUM, 14)),
  key('github fine-grained', 'github' + '_pat_', `${made(22, ALNUM, 15)}_${made(59, ALNUM, 16)}`),
  key('gitlab', 'gl' + 'pat-', made(20, ALNUM, 17)),
  key('npm', 'np' + 'm_', made(36, ALNUM, 18)),
  key('pypi', 'py' + 'pi-', `AgEIcHlwaS5vcmc${made(70, ALNUM, 19)}`),
  key('openai', 'sk' + '-', openai),
  key('openai project', 'sk-' + 'proj-', made(64, `${ALNUM}_`, 20)),
  key('anthropic', 'sk-' + 'ant-api03-', `${made(93, ALNUM, 21)}AA`),
  key('groq', 'gs' + 'k_', made(52, ALNUM, 22)),
  key('hugging face', 'h' + 'f_', made(34, ALNUM, 23)),
  key('google', 'AI' + 'za', made(35, ALNUM, 24), 'maps says * is not authorized'),
  key('google oauth', 'GOC' + 'SPX-', made(28, ALNUM, 25)),
  key('aws id', 'AK' + 'IA', made(16, UPPER, 26), 'my access key * does not work'),
  key('aws secret', '', made(40, BASE64, 27), 'aws_secret_access_key = *'),
  key('slack bot', 'xo' + 'xb-', `${made(12, DIGITS, 28)}-${made(12, DIGITS, 29)}-${made(24, ALNUM, 30)}`),
  key(
    'slack webhook',
    'https://hooks.slack.com/services/',
    `T0${made(8, UPPER, 31)}/B0${made(8, UPPER, 32)}/${made(24, ALNUM, 33)}`,
  ),
  key('discord bot', 'M', `${made(23, ALNUM, 34)}.${made(6, ALNUM, 35)}.${made(38, ALNUM, 36)}`),
  key('telegram', `${made(9, DIGITS, 37)}:A`, `A${made(33, ALNUM, 38)}`),
  key('twilio', 'S' + 'K', made(32, HEX, 39)),
  key('sendgrid', 'S' + 'G.', `${made(22, ALNUM, 40)}.${made(43, ALNUM, 41)}`),
  key('mailgun', 'ke' + 'y-', made(32, HEX, 42)),
  key('shopify', 'shp' + 'at_', made(32, HEX, 43)),
  key('digitalocean', 'dop' + '_v1_', made(64, HEX, 44)),
  key('supabase', 'sb' + 'p_', made(40, HEX, 45)),
  key('vault', 'hv' + 's.', made(24, ALNUM, 46)),
  key('linear', 'lin' + '_api_', made(40, ALNUM, 47)),
  key('notion', 'nt' + 'n_', made(46, ALNUM, 48)),
  key('figma', 'fig' + 'd_', made(40, ALNUM, 49)),
  key('sentry', 'sntr' + 'ys_', made(60, ALNUM, 50)),
  key('grafana', 'gl' + 'sa_', `${made(32, ALNUM, 51)}_${made(8, HEX, 52)}`),
  key('posthog', 'ph' + 'x_', made(43, ALNUM, 53)),
  key('docker', 'dckr' + '_pat_', made(27, ALNUM, 54)),
  key('some vendor', 'acme' + '_live_', made(32, ALNUM, 55)),
];

export const CREDENTIALS: readonly Secret[] = [
  { kind: 'jwt', text: `decode ${jwt} please`, value: jwt.split('.')[2] ?? '' },
  { kind: 'bearer', text: `Authorization: Bearer ${made(40, ALNUM, 60)}`, value: made(40, ALNUM, 60) },
  {
    kind: 'basic',
    text: `Authorization: Basic ${Buffer.from(`jane:${made(12, ALNUM, 61)}`).toString('base64')}`,
    value: Buffer.from(`jane:${made(12, ALNUM, 61)}`).toString('base64'),
  },
  { kind: 'curl -u', text: `curl -u jane:${made(10, ALNUM, 62)} https://api.corp.io`, value: made(10, ALNUM, 62) },
  { kind: 'database', text: `postgres://app:${made(14, ALNUM, 63)}@db.corp.io:5432/app`, value: made(14, ALNUM, 63) },
  {
    kind: 'mongodb',
    text: `mongodb+srv://root:${made(14, ALNUM, 64)}@c0.abcde.mongodb.net/x`,
    value: made(14, ALNUM, 64),
  },
  { kind: 'redis', text: `redis://:${made(20, ALNUM, 65)}@cache.corp.io:6379`, value: made(20, ALNUM, 65) },
  {
    kind: 'password',
    text: `my password is Tr0ub4dor${made(4, ALNUM, 66)} and login fails`,
    value: `Tr0ub4dor${made(4, ALNUM, 66)}`,
  },
  { kind: 'json', text: `{"client_secret": "${made(30, ALNUM, 67)}"}`, value: made(30, ALNUM, 67) },
  { kind: 'yaml', text: `apiKey: ${made(32, HEX, 68)}`, value: made(32, HEX, 68) },
  { kind: 'env', text: `export DEPLOY_TOKEN='${made(26, ALNUM, 69)}'`, value: made(26, ALNUM, 69) },
  { kind: 'option', text: `acme login --password ${made(12, ALNUM, 70)}7 --verbose`, value: made(12, ALNUM, 70) },
  {
    kind: 'query',
    text: `GET https://api.corp.io/v1?limit=5&access_token=${made(30, ALNUM, 71)}`,
    value: made(30, ALNUM, 71),
  },
  {
    kind: 'signature',
    text: `https://corp.blob.core.windows.net/c?sv=2022&sig=${made(43, ALNUM, 72)}%3D`,
    value: made(43, ALNUM, 72),
  },
  {
    kind: 'azure',
    text: `DefaultEndpointsProtocol=https;AccountName=x;AccountKey=${made(86, BASE64, 73)}==;`,
    value: made(86, BASE64, 73),
  },
  { kind: 'pem', text: `${begin.join(' ')}\n${pem}\n${end}`, value: made(64, BASE64, 2) },
  { kind: 'pem, cut off', text: `is this right? ${begin.join(' RSA ')}\n${pem}`, value: made(64, BASE64, 4) },
  { kind: 'pem, without a beginning', text: `${pem}\n${end} is what I paste`, value: made(64, BASE64, 1) },
  {
    kind: 'pem, escaped',
    text: `"private_key": "${begin.join(' ')}\\n${pem.replaceAll('\n', '\\n')}\\n${end}\\n"`,
    value: made(64, BASE64, 3),
  },
];

export const PERSONAL: readonly Secret[] = [
  { kind: 'e-mail', text: 'I am jane.doe@corp-mail.io, help', value: 'jane.doe@corp-mail' },
  { kind: 'e-mail', text: 'write to "Jane" <jane+docs@mail.corp.co.uk>.', value: 'jane+docs@' },
  { kind: 'e-mail', text: 'mailto:joerg.müller@firma.de?subject=x', value: 'müller@firma' },
  { kind: 'e-mail', text: '联系 wang.wei@gongsi.cn 谢谢', value: 'wang.wei@gongsi' },
  { kind: 'phone', text: 'call me at +49 30 901820', value: '901820' },
  { kind: 'phone', text: 'my number: (415) 867-5309', value: '867-5309' },
  { kind: 'phone', text: 'ring +44 20 7946 0958 today', value: '7946 0958' },
  { kind: 'phone', text: 'Telefon: 0171 2345679', value: '2345679' },
  { kind: 'phone', text: '+14158675309 is mine', value: '4158675309' },
  { kind: 'card', text: `pay with ${['4556', '7375', '8689', '9855'].join(' ')}`, value: '7375 8689' },
  { kind: 'card', text: `card ${['5555', '3412', '4444', '1115'].join('-')} declined`, value: '3412-4444' },
  { kind: 'card', text: `${['3714', '4963', '5398', '431'].join('')} amex`, value: '37144963' },
  { kind: 'IBAN', text: `transfer to ${['DE89', '3704', '0044', '0532', '0130', '00'].join(' ')}`, value: '0044 0532' },
  { kind: 'IBAN', text: `iban ${['GB82', 'WEST', '1234', '5698', '7654', '32'].join('')}`, value: 'WEST12345698' },
  { kind: 'SSN', text: `my ssn ${['536', '22', '8726'].join('-')}`, value: '22-8726' },
  { kind: 'IPv4', text: 'blocked from 52.14.200.7, why?', value: '52.14.200' },
  { kind: 'IPv4', text: 'ssh root@91.198.174.192:22', value: '91.198.174' },
  { kind: 'IPv6', text: 'from 2a00:1450:4001:81b::200e', value: '4001:81b' },
];

const address = 'jane.doe@corp-mail.io';
const spaced = `mint_${made(16, ALNUM, 80)}`;
const rest = made(16, ALNUM, 81);

export const DISGUISED: readonly Secret[] = [
  { kind: 'zero width', text: `mint_\u200b${mint}`, value: mint },
  { kind: 'zero width', text: `mint_${mint.slice(0, 9)}\u200d${mint.slice(9)}`, value: mint.slice(9) },
  { kind: 'soft hyphen', text: `jane.doe\u00ad@corp-\u00admail.io`, value: 'jane.doe' },
  { kind: 'tag characters', text: `mi\u{e0041}nt_${mint}`, value: mint },
  { kind: 'entity', text: 'jane.doe&#64;corp-mail.io', value: 'jane.doe' },
  { kind: 'entity', text: 'jane.doe&commat;corp-mail&period;io', value: 'jane.doe' },
  { kind: 'entity, twice', text: 'jane.doe&amp;#64;corp-mail.io', value: 'jane.doe' },
  { kind: 'percent', text: 'https://corp.io/?to=jane.doe%40corp-mail.io', value: 'jane.doe' },
  { kind: 'percent, twice', text: 'jane.doe%2540corp-mail.io', value: 'jane.doe' },
  { kind: 'backslash', text: `mint\\_${mint}`, value: mint },
  { kind: 'line break', text: `${spaced}\n${rest}`, value: rest },
  { kind: 'line break', text: 'jane.doe\n@corp-mail.io', value: 'jane.doe' },
  { kind: 'line break', text: `sk-${openai.slice(0, 24)}\\\n  ${openai.slice(24)}`, value: openai.slice(24) },
  { kind: 'full width', text: address.replace('@', '\uff20').replace('.io', '\uff0eio'), value: 'jane.doe' },
  { kind: 'comment', text: address.replace('@', '<!-- -->@'), value: 'jane.doe' },
  { kind: 'tags', text: address.replace('@', '<b></b>@'), value: 'jane.doe' },
  { kind: 'unicode escape', text: address.replace('@', '\\u0040'), value: 'jane.doe' },
  {
    kind: 'switched off',
    text: `<!-- secretlint-disable -->\nAK${'IA'}${made(16, UPPER, 82)}`,
    value: made(16, UPPER, 82),
  },
  { kind: 'switched off', text: `// secretlint-disable\nshp${'at_'}${made(32, HEX, 83)}`, value: made(32, HEX, 83) },
];

export const SECRETS: readonly Secret[] = [...VENDOR_KEYS, ...CREDENTIALS, ...PERSONAL, ...DISGUISED, ...MORE_SECRETS];
