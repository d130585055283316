import { isPlaceholder } from './placeholder.ts';
import { isScrambled } from './scrambled.ts';
import { hits, matches, type Span } from './span.ts';

/** Prefixes by which vendors mark their keys; what follows must look random. */
const PREFIXES = [
  'mint_(?:dsc_|us_)?',
  // payments and shops
  '[spr]k_(?:live|test)_',
  'whsec_',
  'shp(?:at|ca|pa|ss|tka)_',
  'sq0(?:atp|csp|idp)-',
  'shippo_(?:live|test)_',
  'FLWSECK[-_]',
  // code
  'gh[oprsu]_',
  'github_pat_',
  'gl(?:pat|dt|rt|cbt|oas|ptt|ft|soat|imt|agent|ffct)-',
  'npm_',
  'pypi-',
  'rubygems_',
  'dckr_[po]at_',
  'bkua_',
  'CCIP(?:AT|RJ)_',
  'sq[apu]_',
  'ATATT3',
  'ATCTT3',
  'ATBB',
  'lin_(?:api|oauth)_',
  'ntn_',
  'tfp_',
  'PMAK-',
  'fig[dou]_',
  'CFPAT-',
  // models
  'sk_(?=[0-9a-f]{32})',
  'sk-(?:proj-|svcacct-|admin-|ant-|or-v1-|lf-)?',
  'gsk_',
  'hf_',
  'api_org_',
  'e2b_',
  'fc-',
  'r8_',
  'xai-',
  'pplx-',
  'pcsk_',
  'lsv2_(?:pt|sk)_',
  'tvly-',
  'nvapi-',
  'jina_',
  // clouds and hosts
  'sbp_',
  'sb_(?:secret|publishable)_',
  'do[opr]_v1_',
  'nfp_',
  'vercel_blob_rw_',
  'unkey_',
  'vc[acikpr]_',
  'cf[kua]t?_',
  'rnd_',
  'pscale_(?:tkn|oauth|pw)_',
  'npg_',
  'napi_',
  'fo1_',
  'fm[12]_',
  'pul-',
  'dapi',
  'tskey-[a-z]+-',
  'GOCSPX-',
  'HRKU-',
  'LTAI',
  'tr_(?:dev|prod|stg|preview)_',
  // talk and mail
  'xox[abeoprs]-(?:\\d-)?',
  'xapp-\\d-',
  'xkeysib-',
  'cal_live_',
  'dub_',
  'rdme_',
  'gb_api_',
  // watching
  'sntry[su]_',
  'NR(?:AK|JS|II|AL)-',
  'gl(?:c|sa)_',
  'ph[cxs]_',
  'sgp_',
  'hc[abi][cikmx]k?_',
  'ops_ey',
  // anybody's: `acme_live_`, `acme-secret-`
  '[a-z][a-z0-9]{1,15}[_-](?:live|test|prod|secret|sk|pat|key|api|token|admin)[_-]',
];

/** How a key of a known vendor begins, as the source of a pattern. */
export const KEY_START = `(?:${PREFIXES.join('|')})`;

const PREFIXED = new RegExp(
  String.raw`(?<![A-Za-z0-9])${KEY_START}(?<body>[A-Za-z0-9_-]{12,}(?:[+/=][A-Za-z0-9_-]+|\.[0-9a-z]{2}\.[0-9a-z]{9})*)`,
  'g',
);

/** Keys that are known by their whole shape. */
const SHAPED = new RegExp(
  String.raw`(?<![A-Za-z0-9])(?:${[
    String.raw`AIza[\w-]{35}`,
    String.raw`ya29\.[\w.-]{20,}`,
    String.raw`1//0[\w-]{20,}`,
    String.raw`A(?:KIA|SIA|BIA|CCA)[A-Z0-9]{16}`,
    String.raw`(?:bot)?\d{8,10}:AA[\w-]{32,34}`,
    String.raw`[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}`,
    String.raw`SG\.[\w-]{16,32}\.[\w-]{16,64}`,
    String.raw`key-[0-9a-f]{32}`,
    String.raw`[0-9a-f]{32}-us\d{1,2}`,
    String.raw`(?:AC|SK)[0-9a-f]{32}`,
    String.raw`EAA[A-Z][A-Za-z0-9_-]{40,}`,
    String.raw`hv[brs]\.[\w-]{20,}`,
    String.raw`dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[\w-]+\.)?[A-Za-z0-9]{40,44}`,
    String.raw`[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,70}`,
    String.raw`[\w~.]{3}\dQ~[\w~.-]{31,34}`,
    String.raw`re_[A-Za-z0-9]{6,10}_[A-Za-z0-9]{20,28}`,
    String.raw`secret_[A-Za-z0-9]{43}`,
    String.raw`pat[A-Za-z0-9]{14}\.[0-9a-f]{64}`,
    String.raw`pat-(?:na|eu)\d-[0-9a-f-]{36}`,
    String.raw`(?:sdk|api|mob)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}`,
    String.raw`access-(?:sandbox|development|production)-[0-9a-f-]{36}`,
    String.raw`AKCp[A-Za-z0-9]{60,80}`,
    String.raw`oy2[a-z0-9]{43}`,
    String.raw`fw_[A-Za-z0-9]{22,26}`,
    String.raw`sl\.[A-Za-z0-9_-]{100,200}`,
    String.raw`[ps]k\.eyJ[\w-]{20,}\.[\w-]{20,}`,
    String.raw`AGE-SECRET-KEY-1[0-9A-Z]{58}`,
    String.raw`b3BlbnNzaC1rZXktdjE[A-Za-z0-9+/=]{20,}`,
    String.raw`AAAAAAAAAAAAAAAAAAAAA[A-Za-z0-9%]{30,}`,
  ].join('|')})(?![A-Za-z0-9])`,
  'g',
);

/** As above, with a run of at least 24 letters and digits in it. */
const LONG = new RegExp(
  String.raw`(?<![A-Za-z0-9])(?:${[
    String.raw`[0-9a-f]{32}(?:-[0-9a-f]{8}){2}`,
    String.raw`key_[0-9a-f]{64}`,
    String.raw`v1\.0-[0-9a-f]{24}-[0-9a-f]{100,}`,
    String.raw`dt0[a-z]\d\d\.[A-Z0-9]{24}\.[A-Z0-9]{64}`,
    String.raw`\d\/\d{12,20}\/\d{12,20}:[0-9a-f]{32}`,
    String.raw`access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[0-9a-f]{32}`,
    String.raw`(?:prod|dev|preview):[a-z0-9-]{3,40}\|[A-Za-z0-9+/]{40,}={0,2}`,
    String.raw`E[ZT](?:AK|TK)[A-Za-z0-9]{54}`,
    String.raw`sk[A-Za-z0-9]{80,}`,
    String.raw`[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}`,
    String.raw`eyJrIjoi[\w+/-]{40,}={0,2}`,
    String.raw`fm[12]_[A-Za-z0-9+/]{40,}={0,3}`,
  ].join('|')})(?![A-Za-z0-9])`,
  'g',
);

/**
 * Anybody's: a short name, then 32 letters and digits of all kinds without a break. Ids of things are shorter, digests
 * have no capitals, and a file's digest says what it is.
 */
const ANYBODYS =
  /(?<![A-Za-z0-9])(?!sha\d|nonce)[a-z][a-z0-9]{1,14}[_-](?=[A-Z0-9]*[a-z])(?=[a-z0-9]*[A-Z])([A-Za-z0-9]{32,})(?![A-Za-z0-9])/g;

/** Signed ones begin twice in the same way; sealed ones (JWE) have five parts, the second of which may be empty. */
const JWT =
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.(?:eyJ[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*)?|[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]{8,}){2,3})/g;
const WEBHOOKS = [
  /hooks\.slack\.com\/(?:services|workflows|triggers)\/([A-Za-z0-9/_-]{20,})/gi,
  /discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/(\d{10,}\/[\w-]{40,})/gi,
  /webhook\.office\.com\/webhookb2\/([\w@-]{36,}\/[\w/-]{20,})/gi,
  /(?:infura\.io|alchemy\.com|alchemyapi\.io|quiknode\.pro|getblock\.io)\/(?:v\d\/)?((?=[\w-]*\d)[\w-]{24,})/gi,
  /hooks\.zapier\.com\/hooks\/catch\/(\d{4,}\/\w{5,})/gi,
  /hook\.[\w.]{0,10}make\.com\/(\w{20,})/gi,
  /maker\.ifttt\.com\/trigger\/[\w-]{1,60}\/(?:json\/)?with\/key\/([\w-]{16,})/gi,
];

/** Keys that can be told by their form alone, whatever stands around them. */
export function tokens(text: string): Span[] {
  if (!/(?<![\w.-])[\w.-]{12}/.test(text)) return [];
  const mayBeLong = /[A-Za-z0-9]{24}/.test(text);
  const shaped = [
    ...matches(text, SHAPED, 'key'),
    ...(mayBeLong ? [...matches(text, LONG, 'key'), ...anybodys(text)] : []),
  ];
  return [
    ...prefixed(text),
    ...shaped.filter(({ start, end }) => !isPlaceholder(text.slice(start, end))),
    ...(text.includes('eyJ') ? matches(text, JWT, 'token') : []),
    ...(text.includes('/') ? WEBHOOKS.flatMap((webhook) => matches(text, webhook, 'webhook')) : []),
  ];
}

function anybodys(text: string): Span[] {
  return matches(text, ANYBODYS, 'key').filter(({ start, end }) => {
    const value = text.slice(start, end);
    return isScrambled(value) || (value.match(/\d/g)?.length ?? 0) >= 4;
  });
}

function prefixed(text: string): Span[] {
  return hits(text, PREFIXED)
    .filter(({ groups: { body = '' } = {} }) => looksRandom(body) && !isPlaceholder(body))
    .map(({ index, 0: key }) => ({ start: index, end: index + key.length, label: 'key' }));
}

/** Not words, versions and dates strung together, as the names of things are. */
function looksRandom(value: string): boolean {
  return isScrambled(value) || (/\d/.test(value) && value.split(/[_-]/).some(isNoWord));
}

function isNoWord(part: string): boolean {
  return part.length >= 8 && !/^(?:[A-Za-z]+\d{0,4}|v?\d{1,8})$/.test(part);
}
