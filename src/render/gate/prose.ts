/** What GitHub's filters and MathJax make of plain text, by what we call it. */
const FAULTS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a mention', /(?:^|\W)@[a-z0-9]/i],
  ['math', /\$/],
];

/** What they make of it where it is not the text of a link. */
const FAULTS_OUTSIDE_LINKS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a reference', /\bgh-\d/i],
  ['a commit', /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/i],
  ['an address', /\b(?:https?|ftp):\/\/|\b(?:xmpp|mailto):\S|\bwww\.\w/i],
];

/** Faults of text that is not code. `issues` are the numbers that it may refer to. */
export function proseFaults(text: string, inLink: boolean, issues: readonly number[] = []): string[] {
  const known = text.replace(/(?<![\w/])#(\d{1,9})(?!\w)/g, (reference, number) =>
    issues.includes(Number(number)) ? '' : reference,
  );
  const patterns = inLink ? FAULTS : [...FAULTS, ...FAULTS_OUTSIDE_LINKS];
  const faults = patterns.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);
  return /#\d/.test(known) ? [...faults, 'a reference'] : faults;
}
