import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

const ACTION = new URL('../../action.yml', import.meta.url);

/**
 * The environment variables in which the runner hands inputs over: every input of `action.yml`, `given` before its
 * default, its name in capitals with hyphens kept.
 *
 * @param expressions what `${{ … }}` stands for: the text between the braces, trimmed -> its value
 * @throws Error where a name is no input of the action, or an expression is unknown
 */
export async function inputVariables(
  given: Readonly<Record<string, string>>,
  expressions: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const action: { inputs: Record<string, { default?: string }> } = parse(await readFile(ACTION, 'utf8'));
  const unknown = Object.keys(given).filter((name) => !(name in action.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: fallback = '' }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      resolve(given[name] ?? fallback, expressions),
    ]),
  );
}

/** `text` with each `${{ expression }}` replaced by its value. */
export function resolve(text: string, expressions: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = expressions[expression];
    if (value === undefined) throw new Error(`no value for the expression ${expression}`);
    return value;
  });
}
