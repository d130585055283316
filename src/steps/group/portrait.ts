import { type Links, placeOf } from './links.ts';
import { asks, oneLine } from './title.ts';

/** A wording of a group, its place among all wordings, and how a reader put it. */
export interface Member {
  readonly place: number;
  readonly shown: string;
}

const NEARLY_AS_GOOD = 0.97;
const MAX_EXAMPLES = 3;
/** A typo or another article makes no example. */
const TOO_ALIKE = 0.8;
/**
 * Likeness to the title that an example has where not all fit: what lies at a group's edge is most often another
 * question. In a group that can be shown whole nothing is hidden.
 */
const TYPICAL = 0.45;
/** What likeness to the examples before costs, against centrality. */
const SAMENESS = 0.25;

/** The words that stand for a group: its most central wording, and up to three that differ from it and each other. */
export function portraitOf(members: readonly Member[], links: readonly Links[]): { title: string; examples: string[] } {
  const [only] = members;
  if (only && members.length === 1) return { title: oneLine(only.shown), examples: [] };
  const likeness = likenessesWithin(members, links);
  const centrality = likeness.map((row) => row.reduce((sum, value) => sum + value, 0));
  const best = Math.max(...centrality);
  const order = members.map((member, index) => ({
    ...member,
    index,
    central: centrality[index] ?? 0,
    line: oneLine(member.shown),
  }));
  const [title] = order
    .filter(({ central }) => central >= best * NEARLY_AS_GOOD)
    .sort((a, b) => Number(asks(b.shown)) - Number(asks(a.shown)) || a.shown.length - b.shown.length || before(a, b));
  if (!title) return { title: '', examples: [] };
  const chosen = [title];
  const least = members.length > 1 + MAX_EXAMPLES ? TYPICAL : 0;
  const nearest = (index: number) => Math.max(...chosen.map((other) => likeness[other.index]?.[index] ?? 0));
  while (chosen.length <= MAX_EXAMPLES) {
    const [next] = order
      .filter(({ index }) => nearest(index) < TOO_ALIKE && (likeness[title.index]?.[index] ?? 0) >= least)
      .filter(({ line }) => !chosen.some((other) => other.line === line))
      .map((member) => ({ member, score: member.central / members.length - SAMENESS * nearest(member.index) }))
      .sort((a, b) => b.score - a.score || before(a.member, b.member));
    if (!next) break;
    chosen.push(next.member);
  }
  return { title: title.line, examples: chosen.slice(1).map(({ line }) => line) };
}

function before(a: Member, b: Member): number {
  return a.shown < b.shown ? -1 : 1;
}

function likenessesWithin(members: readonly Member[], links: readonly Links[]): Float64Array[] {
  return members.map(({ place }) => {
    const row = new Float64Array(members.length);
    const { ids, values } = links[place] as Links;
    for (let index = 0; index < members.length; index++) {
      const other = (members[index] as Member).place;
      const at = placeOf(other, ids);
      if (ids[at] === other) row[index] = values[at] as number;
    }
    return row;
  });
}
