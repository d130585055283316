import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    pool: 'forks',
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // @actions/workflow-parser imports JSON without an import attribute, which plain Node refuses.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
  },
});
