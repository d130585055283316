interface FaultDetails {
  /** Milliseconds for which the other side asks us to wait. */
  readonly pause?: number | null;
  /** The allowance is used up: not counted as a failed try, only waited for. */
  readonly limited?: boolean;
  readonly cause?: unknown;
}

/** One try failed in a way that another try may mend. The message goes on after "the analytics API …". */
export class Fault extends Error {
  readonly pause: number | null;
  readonly limited: boolean;

  constructor(message: string, { pause = null, limited = false, cause }: FaultDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.pause = pause;
    this.limited = limited;
  }
}
