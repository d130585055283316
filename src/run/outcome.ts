/** The outputs of the action, in its own names. */
export interface Outcome {
  readonly unanswered: number;
  readonly questions: number;
  readonly pages: number;
  readonly partial: boolean;
  readonly 'issue-number': number | null;
  readonly 'issue-url': string | null;
  readonly 'comment-id': number | null;
  readonly 'comment-url': string | null;
  readonly changed: boolean;
  readonly 'report-path': string | null;
}
