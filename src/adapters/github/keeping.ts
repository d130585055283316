import type { Identity } from './identity.ts';
import type { OurIssues } from './our-issues.ts';
import type { Place } from './repository.ts';

/** What every part needs that keeps an issue. */
export interface Keeping extends Place {
  readonly reportId: string;
  /** The issue that is named by its number, whatever state it is in. */
  readonly issueNumber: number | null;
  readonly ours: OurIssues;
  readonly identity: () => Promise<Identity>;
  readonly pause: Pause;
}

/** Waits for a server in trouble or a lagging index, in milliseconds; not at all where the run may wait no more. */
export type Pause = (milliseconds: number, why: string) => Promise<void>;
