import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const YOUNG_SPACE = new URL('../../src/adapters/young-space.ts', import.meta.url).href;

/** MiB that V8's space for new objects came to in a process of its own, while turns passed through and some stayed. */
function largest(eachPage: 'settleYoungSpace();' | ''): number {
  const program = `
    import { getHeapSpaceStatistics } from 'node:v8';
    import { settleYoungSpace } from ${JSON.stringify(YOUNG_SPACE)};
    const kept = [];
    let most = 0;
    for (let page = 0; page < 200; page += 1) {
      kept.push(Array.from({ length: 1000 }, (_, turn) => ({ query: ('Question ' + page + ' ' + turn).repeat(20) })));
      if (kept.length > 20) kept.shift();
      JSON.parse(JSON.stringify(kept.at(-1)));
      ${eachPage}
      most = Math.max(most, getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size);
    }
    console.log(most / 1024 / 1024);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' }));
}

describe("V8's space for new objects", { timeout: 30_000 }, () => {
  test('grows without us, and stays as large as is enough with us', () => {
    expect(largest('')).toBeGreaterThan(64);
    expect(largest('settleYoungSpace();')).toBeLessThanOrEqual(32);
  });
});
