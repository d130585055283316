import { HOSTILE } from '../corpus.ts';

/** What a person wrote between the notes markers. */
export const NOTES = `\n# My notes\n\n${HOSTILE.slice(0, 60)
  .map(({ text }) => text.slice(0, 100))
  .join('\n')}\n`;

const NOTES_IN_BODY = /(?<=<!-- docs-gaps:notes -->)[\s\S]*(?=<!-- \/docs-gaps:notes -->)/;
const STATE_IN_BODY = /<!-- docs-gaps:state v1 [\w.]+ -->/;
const ROW = /^- \[[ x]\] .* (<!-- docs-gaps:q:[0-9a-f]{8} -->)$/gm;

interface Written {
  readonly text: string;
}

interface Edit {
  /** What the rows are called from now on, each in its turn. */
  readonly titles: readonly Written[];
  /** What stands in place of the state. */
  readonly state?: Written | undefined;
}

const onOneLine = ({ text }: Written): string => text.replace(/\s+/g, ' ').slice(0, 400);

/** A body in which somebody ticked every row, gave it another title, wrote notes, and spoiled the state. */
export function edited(body: string, { titles, state }: Edit): string {
  let place = 0;
  return body
    .replace(ROW, (_, marker: string) => {
      place += 7;
      return `- [x] **${onOneLine(titles[place % titles.length] ?? { text: '' })}** ${marker}`;
    })
    .replace(NOTES_IN_BODY, () => NOTES)
    .replace(STATE_IN_BODY, (kept) => (state === undefined ? kept : `<!-- docs-gaps:state v1 ${onOneLine(state)} -->`));
}

/** Ids of the rows that a person ticked. */
export function settledIn(body: string): string[] {
  return [...body.matchAll(/^- \[x\] .* <!-- docs-gaps:q:([0-9a-f]{8}) -->$/gm)].map(([, id = '']) => id);
}
