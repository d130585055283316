import type { IssueEdit } from '../../ports.ts';
import { isForbidden, isGone, statusOf } from './failure.ts';
import type { Place } from './repository.ts';

/** Beside GitHub's own labels this one reads as documentation work. */
const COLOR = '0969da';
const DESCRIPTION = 'Questions that the docs do not answer';

/** The labels that are there or could be made; the others are named in a warning, by their place in the input. */
export async function usableLabels(place: Place, labels: readonly string[]): Promise<string[]> {
  return await usable(place, labels, 'label', 'made', async (name) => {
    if (await exists(() => place.octokit.rest.issues.getLabel({ ...place.repository, name }))) return true;
    await place.octokit.rest.issues
      .createLabel({ ...place.repository, name, color: COLOR, description: DESCRIPTION })
      .catch((error: unknown) => {
        // Another run may have made it a moment ago.
        if (statusOf(error) !== 422) throw error;
        return place.octokit.rest.issues.getLabel({ ...place.repository, name });
      });
    return true;
  });
}

/** Those whom GitHub lets be assigned here. */
export async function usableAssignees(place: Place, assignees: readonly string[]): Promise<string[]> {
  return await usable(place, assignees, 'assignee', 'assigned', (assignee) =>
    exists(() => place.octokit.rest.issues.checkUserCanBeAssigned({ ...place.repository, assignee })),
  );
}

/** Adds the labels and assignees of an issue that is about to be reopened; what it has already stays. */
export async function addToIssue(place: Place, edit: IssueEdit): Promise<void> {
  const issue = { ...place.repository, issue_number: edit.number };
  const labels = await usableLabels(place, edit.labels);
  const assignees = await usableAssignees(place, edit.assignees);
  const { addLabels, addAssignees } = place.octokit.rest.issues;
  if (labels.length > 0) await orWarn(place, 'labels', () => addLabels({ ...issue, labels }));
  if (assignees.length > 0) await orWarn(place, 'assignees', () => addAssignees({ ...issue, assignees }));
}

async function usable(
  { log }: Place,
  names: readonly string[],
  what: 'label' | 'assignee',
  done: string,
  check: (name: string) => Promise<boolean>,
): Promise<string[]> {
  const found: string[] = [];
  for (const [index, name] of names.entries()) {
    try {
      if (await check(name)) found.push(name);
      else log.warning(`${what}s: entry ${index + 1} cannot be ${done} in this repository; it is left out.`);
    } catch (error) {
      if (!isMinor(error)) throw error;
      log.warning(`${what}s: entry ${index + 1} cannot be ${done} (GitHub says ${statusOf(error)}); it is left out.`);
    }
  }
  return found;
}

async function exists(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await ask();
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

async function orWarn({ log }: Place, what: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isMinor(error)) throw error;
    log.warning(`The ${what} could not be added to the issue (GitHub says ${statusOf(error)}).`);
  }
}

/** Refused for good: the report matters more than its label. */
function isMinor(error: unknown): boolean {
  return isForbidden(error) || isGone(error) || statusOf(error) === 422;
}
