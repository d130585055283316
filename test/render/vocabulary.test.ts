import { expect, test } from 'vitest';
import { vocabularySection } from '../../src/render/vocabulary.ts';
import { toMarkdown } from '../../src/text/markdown.ts';
import { report, view } from './sample.ts';

function said(keywords: readonly string[]): string {
  const finding = { readers: 'quota', docs: 'allowance', page: null, count: 2, file: null, keywords };
  return toMarkdown({ type: 'root', children: vocabularySection([finding], view(report([], []))) });
}

test('the line of keywords is whole, or else only the word to add is named', () => {
  const twenty = Array.from({ length: 20 }, (_, at) => `a keyword of many words ${at}`);
  expect(said([...twenty, 'quota'])).toContain(`\`keywords: ${JSON.stringify([...twenty, 'quota'])}\``);
  const hundred = Array.from({ length: 100 }, (_, at) => `a keyword of many words ${at}`);
  expect(said([...hundred, 'quota'])).toBe(
    '### Words that readers use\n\n- Readers say `quota`, the docs say `allowance` · 2 conversations. Add to the keywords of its front matter: `quota`\n',
  );
});
