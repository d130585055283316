import { type Allowed, gate } from './gate.ts';
import type { Setting } from './links.ts';
import { text } from './nodes.ts';

/** What stands for the text of a withheld question. */
export const WITHHELD = text('A question that cannot be shown');

/** Which questions are shown as a count only. */
export type Withheld = ReadonlySet<string>;

export interface Guarded {
  readonly body: string;
  readonly withheld: Withheld;
}

export interface GuardParts {
  readonly setting: Setting;
  readonly reportId: string;
  /** Issues of the repository that the body refers to by number. */
  readonly issues?: readonly number[];
  /** The body with the text of some questions withheld. */
  readonly render: (withheld: Withheld) => string;
  /** Ids of the questions in it, and each one's own text as Markdown. */
  readonly questions: readonly string[];
  readonly fragment: (id: string) => string;
}

const NONE: Withheld = new Set();

/**
 * The last gate before anything is published: a body in which a reader of Markdown finds more than our renderer makes
 * is rendered again without the text of the questions that cause it.
 *
 * @throws Error where it does not pass even with all of them withheld; nothing is published then
 */
export function guarded({ setting, reportId, issues = [], render, questions, fragment }: GuardParts): Guarded {
  const allowed = { ...allowedOn(setting, reportId), issues };
  const body = render(NONE);
  if (gate(body, allowed).length === 0) return { body, withheld: NONE };
  const offending = new Set(questions.filter((id) => gate(fragment(id), allowed).length > 0));
  for (const withheld of [offending, new Set(questions)]) {
    const safer = render(withheld);
    if (gate(safer, allowed).length === 0) return { body: safer, withheld };
  }
  const faults = gate(render(new Set(questions)), allowed);
  throw new Error(
    `The text to publish did not pass the last check (${faults.slice(0, 3).join('; ')}), so nothing was published. Set \`detail: counts\` until this is mended, and report it.`,
  );
}

function allowedOn({ docsUrl, repositoryUrl, runsUrl }: Setting, reportId: string): Allowed {
  const ours = new RegExp(
    `^docs-gaps:(issue:${reportId}|pull-request:${reportId}|notice:${reportId}:[0-9a-z]+|q:[0-9a-f]{8}|state v\\d+ [\\w.]*)$`,
  );
  return {
    origins: [docsUrl, repositoryUrl === null ? null : `${repositoryUrl}/`, runsUrl].filter(
      (origin) => origin !== null,
    ),
    markers: (comment) => ours.test(comment.trim()),
    diagram: (source) => /^xychart-beta\n[\w\s[\]",.:%>()-]*$/.test(source),
  };
}
