import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { playScenario } from '../scripts/preview/play.ts';
import { SCENARIOS, scenarioNames } from '../scripts/preview/scenario.ts';

const names = await scenarioNames();

describe.each(names)('scenario %s', (name) => {
  test('ends as its folder says', async () => {
    const played = await playScenario(name);
    const expected = { 'issue.md': played.issue, 'comment.md': played.comment, 'summary.md': played.summary };
    for (const [file, text] of Object.entries(expected)) {
      const path = `${SCENARIOS}${name}/${file}`;
      if (text === '') expect(existsSync(path)).toBe(false);
      else await expect(text).toMatchFileSnapshot(path);
    }
    await expect(played.report).toMatchFileSnapshot(`${SCENARIOS}${name}/report.json`);
  }, 120_000);
});
