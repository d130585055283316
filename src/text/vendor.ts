import type { SecretLintRuleContext, SecretLintSourceCode } from '@secretlint/types';
import { isPlaceholder } from './placeholder.ts';
import type { Span } from './span.ts';

const RUN = /(?<![\w+/=-])[\w+/=-]{16,}/g;

/** A key of a vendor is long and has digits, or it stands in an address; texts without either need no scanner. */
export function mayHoldKey(text: string): boolean {
  return (text.match(RUN) ?? []).some((run) => /\d/.test(run)) || /:\/\/[^\s/]{0,300}@|-{4}BEGIN/.test(text);
}

/** By this rule a comment in the text itself (`secretlint-disable`) would keep all the others silent. */
const SWITCHED_BY_COMMENTS = '@secretlint/secretlint-rule-filter-comments';

/**
 * What secretlint's rules know of the formats of vendors. They are run without secretlint's own runner, which keeps a
 * performance mark for each rule and text for as long as the process lives.
 */
export async function vendorKeys(text: string): Promise<Span[]> {
  const { rules } = await import('@secretlint/secretlint-rule-preset-recommend');
  const spans: Span[] = [];
  const context = {
    sharedOptions: {},
    createTranslator: () => () => ({ message: '', messageId: '' }),
    report: ({ range: [start, end] }: { range: readonly [number, number] }) => spans.push({ start, end, label: 'key' }),
    ignore: () => undefined,
  } as unknown as SecretLintRuleContext;
  const source = {
    content: text,
    filePath: 'text',
    ext: '',
    contentType: 'text',
    hasBOM: false,
  } as SecretLintSourceCode;
  for (const rule of rules) {
    if (rule.meta.id !== SWITCHED_BY_COMMENTS) await rule.create(context, {}).file?.(source);
  }
  return spans.filter(({ start, end }) => !isPlaceholder(secretOf(text.slice(start, end))));
}

/** Of an address the password, else the whole finding. */
function secretOf(finding: string): string {
  return /^[a-z][a-z0-9+.-]{0,30}:\/\/[^\s:@/]{0,200}:([^\s@]{1,500})@/i.exec(finding)?.[1] ?? finding;
}
