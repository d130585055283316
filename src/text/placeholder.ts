const SAMPLE = /your|example|placeholder|change[_-]?me|replace|insert|dummy|sample|redacted/i;
const TEMPLATE =
  /^\$[\w{(]|\$\{|\{\{|^<|>$|%[sd](?![0-9a-f])|^%\w+%$|^\{.*\}$|process\.env|os\.environ|getenv|import\.meta|secrets\.|\.\.\.|…|\*{3}|^\[/i;
const FILLER = /x{4}|(?:xxx-?){2}|_{4}|-{4}/i;

/** A value that is its own name: `api_key`, `secret-token`, `my_password`. */
const OWN_NAME =
  /^(?:(?:my|the|some|foo|bar|fake|demo|api|access|secret|auth|private|bearer|client|key|token|password|passwd|pass|pwd|value|here|id|name|user)[_-]?)+\d?$/i;

/** Whether a value only stands for one: `YOUR_API_KEY`, `<token>`, `${{ secrets.X }}`, `xxxx`, `sk-...`. */
export function isPlaceholder(value: string): boolean {
  const bare = value.replace(/^["'`]+|["'`]+$/g, '');
  return [TEMPLATE, FILLER, SAMPLE, OWN_NAME].some((pattern) => pattern.test(bare)) || hasFewCharacters(bare);
}

function hasFewCharacters(value: string): boolean {
  const letters = value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return letters.length >= 6 && new Set(letters).size <= Math.min(4, letters.length / 3);
}
