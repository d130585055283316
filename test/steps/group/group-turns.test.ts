import { describe, expect, it } from 'vitest';
import { groupTurns } from '../../../src/steps/group.ts';
import { groupsOf, MONTH, queriesOf, turn, turnsOf } from './turns.ts';

/** One line a group, most important first. */
const CASES: Record<string, string[][]> = {
  'typos, capitals and other forms of a word': [
    ['How do I rotate an API key?', 'HOW DO I ROTATE AN API KEY', 'how do i rotate an api kye', 'rotating API keys'],
    ['Where is the invoice for last month?', 'download invoices', 'invoice download as PDF'],
    ['dark mode'],
    ['webhook retries'],
  ],
  'names in camel case, snake case and plain words': [
    ['what does maxRetries do', 'set max_retries', 'max retries option'],
    ['docs.json navigation', 'navigation in docs.json'],
    ['favicon'],
  ],
  German: [
    ['Wie ändere ich mein Passwort?', 'Passwort ändern', 'mein Passwort zurücksetzen'],
    ['Rechnung herunterladen', 'Wo finde ich meine Rechnungen?'],
    ['Webhooks einrichten'],
  ],
  French: [
    ['Comment changer mon mot de passe ?', 'changer de mot de passe', 'mot de passe oublié'],
    ['Où sont mes factures ?', 'télécharger une facture'],
    ['webhooks'],
  ],
  Spanish: [
    ['¿Cómo cambio mi contraseña?', 'cambiar contraseña', 'olvidé mi contraseña'],
    ['descargar factura', '¿dónde están mis facturas?'],
    ['modo oscuro'],
  ],
  Chinese: [
    ['如何重置密码', '怎么重置密码？', '忘记密码如何重置'],
    ['怎么下载发票', '发票在哪里下载'],
    ['支持深色模式吗'],
  ],
  Japanese: [
    ['パスワードを再設定する方法', 'パスワードの再設定はどこですか', 'パスワードを再設定したい'],
    ['請求書をダウンロードしたい', '請求書のダウンロード方法'],
    ['ダークモード'],
  ],
  Korean: [
    ['비밀번호를 재설정하려면 어떻게 하나요', '비밀번호 재설정 방법', '비밀번호 재설정'],
    ['청구서 다운로드', '청구서를 다운로드하는 방법'],
    ['다크 모드'],
  ],
  Russian: [
    ['Как сбросить пароль?', 'сброс пароля', 'сбросить забытый пароль'],
    ['Где скачать счёт?', 'скачать счет'],
    ['тёмная тема'],
  ],
  Arabic: [
    ['كيف أعيد تعيين كلمة المرور؟', 'إعادة تعيين كلمة المرور', 'نسيت كلمة المرور'],
    ['كيف أحمل الفاتورة؟', 'تحميل الفاتورة'],
    ['الوضع الداكن'],
  ],
};

describe('groupTurns', () => {
  it.each(Object.entries(CASES))('puts together what asks the same: %s', (_, groups) => {
    const found = queriesOf(groups.flat());
    expect(new Set(found.map((group) => group.join('\n')))).toEqual(new Set(groups.map((group) => group.join('\n'))));
    expect(found.slice(0, 2)).toEqual(groups.slice(0, 2));
  });

  it('keeps questions apart that share but their opening', () => {
    const queries = [
      'How do I add a favicon?',
      'How do I add a webhook?',
      'How do I add a teammate?',
      'How do I add a tag?',
    ];
    expect(queriesOf(queries).map((group) => group.length)).toEqual([1, 1, 1, 1]);
  });

  it('reads a follow-up that means nothing alone with the turn before it', () => {
    const turns = [
      ...turnsOf(['How do I set up SSO?', 'set up SSO with Okta', 'Where are the invoices?', 'invoices for last year']),
      turn({ query: 'and for teams?', before: 'How do I set up SSO?', conversation: 'x' }),
      turn({ query: 'and for teams?', before: 'Where are the invoices?', conversation: 'y' }),
    ];
    const groups = groupTurns(turns, { window: MONTH, sense: null });
    expect(groups.map((group) => group.turns.map((each) => each.conversation).sort())).toEqual([
      ['c000', 'c001', 'x'],
      ['c002', 'c003', 'y'],
    ]);
    expect(groups.map((group) => group.title)).toEqual(['How do I set up SSO?', 'Where are the invoices?']);
  });

  it('makes one question of one that is asked on three pages', () => {
    const place = (path: string) => ({ path, file: null, title: null });
    const asked = ['/a', '/b', '/c'].map((path, index) =>
      turn({ query: 'rate limit of the API', conversation: `c${index}`, place: place(path) }),
    );
    const [group, ...others] = groupTurns(asked, { window: MONTH, sense: null });
    expect(others).toEqual([]);
    expect(group?.turns.map((each) => each.place?.path)).toEqual(['/a', '/b', '/c']);
  });

  it('is not driven by redaction labels', () => {
    const groups = groupsOf([
      '[redacted: e-mail] cannot see the invoice',
      '[redacted: e-mail] webhook fails',
      '[redacted: e-mail] wrong logo',
      '[redacted: e-mail]',
    ]);
    expect(groups.map((group) => group.turns.length)).toEqual([1, 1, 1, 1]);
    expect(groupsOf(['[redacted: API key] rejected', 'rejected: [redacted: API key]'])[0]?.keywords).toEqual([]);
  });

  it('describes a group by its own words', () => {
    const [group] = groupsOf([
      'How do I rotate an API key?',
      'rotating API keys',
      'rotate the API key every month',
      'API key rotation policy for teams',
      'dark mode',
      'webhooks',
    ]);
    expect(group).toMatchObject({ title: 'How do I rotate an API key?', keywords: ['api', 'key', 'rotate'] });
    expect(group?.examples).toHaveLength(3);
    expect(group?.signature).toMatch(/^[0-9a-f]{16}$/);
  });

  it('has no keywords and no examples for a single question', () => {
    expect(groupsOf(['How do I rotate an API key?', 'webhooks'])).toMatchObject([
      { title: 'How do I rotate an API key?', keywords: [], examples: [] },
      { title: 'webhooks', keywords: [], examples: [] },
    ]);
  });

  it('groups nothing into nothing', () => {
    expect(groupTurns([], { window: MONTH, sense: null })).toEqual([]);
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['spaces', '   '],
    ['punctuation', '???'],
    ['an invisible character', '\u200b'],
    ['a redaction alone', '[redacted: e-mail]'],
    ['half a character', '\ud800'],
    ['one word without an end', 'a'.repeat(100_000)],
    ['a whole log', 'error: 504 at line 12\n'.repeat(5_000)],
    ['pictures', '🎉🎉'],
    ['digits of another script', '١٢٣'],
  ])('takes %s as it comes', (_, query) => {
    const groups = groupsOf([query, 'How do I rotate an API key?']);
    expect(groups.flatMap((group) => group.turns)).toHaveLength(2);
    for (const group of groups) expect(group.title.length).toBeLessThanOrEqual(120);
  });
});
