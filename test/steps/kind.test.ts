import { expect, test } from 'vitest';
import type { Turn } from '../../src/model.ts';
import { kindOf } from '../../src/steps/kind.ts';

const turn = (over: Partial<Turn>): Turn => ({
  id: 't1',
  timestamp: '2026-11-01T00:00:00.000Z',
  conversation: 't1',
  at: 0,
  query: 'How?',
  response: 'Like this.',
  sources: [{ url: 'https://docs.example.com/a', title: 'A' }],
  pageUrl: null,
  category: null,
  status: null,
  clarifying: false,
  ...over,
});

test.each<[string, Partial<Turn>, string, boolean]>([
  ['says answered', { status: 'answered', sources: [] }, 'answered', false],
  ['says unanswered', { status: 'unanswered' }, 'unanswered', false],
  ['asks back', { status: 'unanswered', clarifying: true }, 'clarifying', false],
  ['asks back, without a status', { clarifying: true, sources: [] }, 'clarifying', false],
  ['has no status and sources', {}, 'answered', true],
  ['has no status and no source', { sources: [] }, 'unanswered', true],
  ['says that it found nothing', { response: "I couldn't find any information about SAML." }, 'unanswered', true],
  ['says so in German', { response: 'Leider konnte ich dazu keine Informationen finden.' }, 'unanswered', true],
  ['says so in French', { response: "Je n'ai pas trouvé d'information sur ce sujet." }, 'unanswered', true],
  ['says so in Spanish', { response: 'No encontré nada sobre eso.' }, 'unanswered', true],
  ['says so in Japanese', { response: '該当する情報は見つかりませんでした。見つかりません。' }, 'unanswered', true],
  ['says so in Chinese', { response: '文档中没有找到相关内容。' }, 'unanswered', true],
  ['says that it is not documented', { response: 'That is not covered in the documentation.' }, 'unanswered', true],
  ['only warns in passing', { response: `Use the key. ${'x'.repeat(700)} I could not find more.` }, 'answered', true],
])('a turn that %s', (_what, over, kind, inferred) => {
  expect(kindOf(turn(over))).toEqual({ kind, inferred });
});
