import { describe, expect, it } from 'vitest';
import { gramsOf } from '../../../src/steps/group/grams.ts';
import { bare, languageOf, majorityLanguage } from '../../../src/steps/group/language.ts';
import { wordsOf } from '../../../src/steps/group/words.ts';

describe('languageOf', () => {
  it.each([
    ['how do i rotate an api key', 'en'],
    ['wie ändere ich mein passwort', 'de'],
    ['comment changer mon mot de passe', 'fr'],
    ['dónde están mis facturas', 'es'],
    ['come posso scaricare la fattura', 'it'],
    ['como posso baixar a minha fatura', 'pt'],
    ['hoe kan ik mijn wachtwoord wijzigen', 'nl'],
    ['bagaimana cara saya mengunduh faktur', 'id'],
    ['faturayı nasıl indirebilirim ve nerede', 'tr'],
    ['如何重置密码', 'zh'],
    ['api キー', 'ja'],
    ['비밀번호 재설정', 'ko'],
    ['сброс пароля', 'ru'],
    ['تعيين كلمة المرور', 'ar'],
    ['איפוס סיסמה', 'he'],
    ['webhook retries', null],
    ['', null],
  ])('of %j is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it('of most texts settles the rest; English where none tells', () => {
    expect(majorityLanguage(['de', 'zh', 'zh', 'de', 'fr', null])).toBe('de');
    expect(majorityLanguage(['zh', null])).toBe('en');
  });
});

describe('wordsOf', () => {
  const stems = (text: string, language: 'en' | 'de' | 'fr' | 'he' | 'ja' | 'ko') =>
    wordsOf(text, language).flatMap(({ stem, stop }) => (stop ? [] : stem));

  it.each([
    ['en', 'How do I rotate the API keys?', ['rotat', 'api', 'key']],
    ['en', "what's new and can't load", ['new', 'load']],
    ['en', 'set maxRetries in docs.json', ['set', 'maxretries', 'max', 'retri', 'docs.json', 'doc', 'json']],
    ['en', 'next_cursor HTTPServer', ['next_cursor', 'next', 'cursor', 'httpserver', 'http', 'server']],
    ['fr', "l'offre gratuite", ['offre', 'gratuit']],
    ['de', 'Schlüssel', ['schlussel']],
    ['ja', 'APIキーの作成方法', ['api', 'キー', '作成']],
    ['he', 'איך אני יכול לאפס את הסיסמה שלי?', ['לאפס', 'הסיסמה']],
    ['ko', '비밀번호 재설정 방법', ['비밀번호', '재설정']],
  ] as const)('in %s: %s', (language, text, expected) => {
    expect(stems(text, language)).toEqual(expected);
  });

  it('shows words as they were written', () => {
    expect(wordsOf('Rotating Keys', 'en').map(({ surface }) => surface)).toEqual(['rotating', 'keys']);
  });

  it('leaves marks that make another letter', () => {
    expect(['é', 'ガ', 'ü'].map(bare)).toEqual(['e', 'ガ', 'u']);
  });
});

describe('gramsOf', () => {
  it('cuts words with their borders, three to five characters long', () => {
    expect(gramsOf('key').map(({ text }) => text)).toEqual(['<ke', 'key', 'ey>', '<key', 'key>', '<key>']);
  });

  it('cuts Chinese, Japanese and Korean one to three characters long, single ones at little weight', () => {
    expect(gramsOf('密码')).toEqual([
      { text: '密', weight: 0.3 },
      { text: '码', weight: 0.3 },
      { text: '密码', weight: 1 },
    ]);
  });
});
