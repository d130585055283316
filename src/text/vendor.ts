import { isPlaceholder } from './placeholder.ts';
import type { Span } from './span.ts';

/** A key of a vendor is long, or it is announced; texts without either need no scanner. */
const MAY_HOLD = /[A-Za-z0-9_\-+/=.]{16,}|:\/\/|-{4}BEGIN/;

export function mayHoldKey(text: string): boolean {
  return MAY_HOLD.test(text);
}

/** What secretlint knows of the formats of vendors. */
export async function vendorKeys(text: string): Promise<Span[]> {
  const [{ lintSource }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  const { messages } = await lintSource({
    source: { filePath: 'text', content: withoutSwitches(text), contentType: 'text' },
    options: { config: { rules: [{ id: creator.meta.id, rule: creator }] }, noPhysicFilePath: true },
  });
  return messages
    .map(({ range: [start, end] }) => ({ start, end, label: 'key' }))
    .filter(({ start, end }) => !isPlaceholder(text.slice(start, end)));
}

/** secretlint stays silent after a comment that tells it to, whoever wrote it. */
function withoutSwitches(text: string): string {
  return text.replace(/secretlint/gi, 'secretl1nt');
}
