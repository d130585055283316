import MiniSearch from 'minisearch';
import type { Count, Lexicon, Shelved } from './lexicon.ts';

/** Terms of more sections than this share are searched in headings and titles alone: elsewhere they find everything. */
const COMMON = 0.05;
/** So many places in all does a search look at: the rarest words of a question find its sections, the others cost time. */
const MOST_PLACES = 500;
const FEWEST_TERMS = 2;
const BOOSTS = { head: 3, around: 1.5, body: 1 };
const FIELDS = Object.keys(BOOSTS);

/** A section by its place on the shelves, and what it scores. */
interface Hit {
  readonly at: number;
  score: number;
  /** So many of the terms it has. */
  terms: number;
}

/**
 * Finds the sections that come nearest to some of the wanted terms, best first. Each term is looked up once, however
 * many questions have it.
 */
export function createSearch(
  lexicon: Lexicon,
  wanted: ReadonlySet<string>,
): (terms: readonly string[], limit: number) => Shelved[] {
  const { shelves, numbers, counts } = lexicon;
  const index = indexOf(lexicon, wanted);
  const lookUp = (term: string) => {
    const name = nameOf(numbers.get(term) ?? 0);
    const firstField = (match: { [name: string]: string[] }) => FIELDS.indexOf(match[name]?.[0] ?? '');
    return index
      .search(name)
      .map(({ id, score, match }) => ({ at: id as number, score, field: firstField(match) }))
      .sort((a, b) => a.field - b.field || a.at - b.at);
  };
  const known = new Map<string, ReturnType<typeof lookUp>>();
  return (terms, limit) => {
    const hits = new Map<number, Hit>();
    for (const term of affordable(terms, counts)) {
      const found = known.get(term) ?? lookUp(term);
      known.set(term, found);
      for (const { at, score } of found) {
        const hit = hits.get(at);
        if (hit === undefined) hits.set(at, { at, score, terms: 1 });
        else {
          hit.score += score;
          hit.terms++;
        }
      }
    }
    const best = [...hits.values()].sort((a, b) => b.score * b.terms - a.score * a.terms);
    return best.slice(0, limit).map(({ at }) => shelves[at] as Shelved);
  };
}

/** Sections go in by their place: the index asks for the names of the terms in each of their fields. */
function indexOf({ shelves, counts }: Lexicon, wanted: ReadonlySet<string>): MiniSearch<number> {
  const most = Math.max(20, COMMON * shelves.length);
  const names = [...counts].map(([term], number) => (wanted.has(term) ? nameOf(number) : null));
  const rare = [...counts.values()].map(({ sections }, number) => (sections > most ? null : (names[number] ?? null)));
  const lists = new Int32Array(counts.size);
  let list = 0;
  const namesIn = (numbers: Int32Array, named: readonly (string | null)[]): string[] => {
    list++;
    const found: string[] = [];
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] as number;
      const name = named[number];
      if (name == null || lists[number] === list) continue;
      lists[number] = list;
      found.push(name);
    }
    return found;
  };
  const index = new MiniSearch<number>({
    fields: FIELDS,
    extractField: (at) => at,
    tokenize: (place, field) => {
      const { section, head, around, body } = shelves[Number(place)] as Shelved;
      if (field === 'body') return namesIn(body, rare);
      if (field === 'head') return namesIn(head, names);
      // What a page says of itself leads to its first section: the others would all come with it.
      return shelves[Number(place) - 1]?.section.path === section.path ? [] : namesIn(around, names);
    },
    processTerm: (name) => name,
    searchOptions: { boost: BOOSTS, tokenize: (name) => [name] },
  });
  index.addAll([...shelves.keys()]);
  return index;
}

/**
 * A term as the index has it. At each letter on its way to a term MiniSearch looks through all that are there: words of
 * many letters, and one letter of thousands, take it longer than digits.
 */
function nameOf(number: number): string {
  return `${number}`;
}

/** The rarest of these terms, as many as a search can look up in time. */
function affordable(terms: readonly string[], counts: ReadonlyMap<string, Count>): string[] {
  const known = terms
    .map((term) => ({ term, sections: counts.get(term)?.sections ?? 0 }))
    .filter(({ sections }) => sections > 0)
    .sort((a, b) => a.sections - b.sections);
  let places = 0;
  return known
    .filter(({ sections }, rank) => {
      places += sections;
      return rank < FEWEST_TERMS || places <= MOST_PLACES;
    })
    .map(({ term }) => term);
}
