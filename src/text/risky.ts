/** What a reader of Markdown, of GitHub's filters or of e-mail would turn into something, by the word that holds it. */
const RISKS = [
  /[@#<>$|\\`*\uff20\ufe6b]/,
  /&(?:#|[a-z]\w*;)/i,
  /__|~~|::/,
  /^_|_$/,
  /^\[(?:!|[ xX]?\])/,
  /[a-z0-9]:[^\s\d]/i,
  /:[a-z0-9_+-]+:/i,
  /\bgh-\d/i,
  /(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/i,
  /^\/[a-z]/i,
  /\/.*\.|\.\w+\//,
];

/** `example.com`, `www.` and the like: mail readers make links of them even where Markdown does not. */
const HOST = /(?<![\p{L}\p{N}])[\p{L}\p{N}-]+\.(?:[\p{L}\p{N}-]+\.)*(\p{Ll}{2,24})(?![\p{L}\p{N}.])/gu;
const FILE_ENDINGS = new Set(
  'css csv env html js json jsx md mdx mjs php py rb svg toml ts tsx txt xml yaml yml'.split(' '),
);

/** Whether a word may not stand as prose: it could notify, link, refer, count or format. */
export function isRisky(word: string): boolean {
  return RISKS.some((risk) => risk.test(word)) || holdsHost(word);
}

function holdsHost(word: string): boolean {
  if (/www\./i.test(word)) return true;
  for (const [, ending = ''] of word.matchAll(HOST)) if (!FILE_ENDINGS.has(ending)) return true;
  return false;
}
