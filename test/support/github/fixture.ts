import { expect, test } from 'vitest';
import { type GitHubStandIn, startGitHub } from '../github.ts';

/** A test with a GitHub of its own, whose requests and answers must all have been as GitHub's description says. */
export const withGitHub = test.extend<{ github: GitHubStandIn }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures this one needs.
  github: async ({}, use) => {
    const github = await startGitHub();
    await use(github);
    await github.close();
    expect(github.violations).toEqual([]);
  },
});
