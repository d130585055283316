import { type SenseOf, senseOfDocs } from './docs-sense.ts';
import type { DocsText } from './docs-words.ts';
import { type Features, lineOf, Reader } from './features.ts';
import { type StemCounts, stemCountsOf } from './keywords.ts';
import { majorityLanguage } from './language.ts';
import { type Frequencies, frequenciesOf } from './vectors.ts';
import { type Wording, wordingsOf } from './wordings.ts';

/** The texts of a run, read once: how rare a feature is, is taken over all of them. */
export interface Corpus {
  readonly frequencies: Frequencies;
  readonly stems: StemCounts;
  /** What a text means in the docs' words; null without docs or with few. */
  readonly sense: SenseOf | null;
  features(text: string): Features;
}

/** `texts`: all texts of the site, at least those that are clustered later. */
export function corpusOf(texts: Iterable<string>, docsText: readonly DocsText[] = []): Corpus {
  return corpusOfWordings(wordingsOf(texts), senseOfDocs(docsText));
}

/** {@link corpusOf} of texts whose wordings are known. */
export function corpusOfWordings(wordings: readonly Wording[], sense: SenseOf | null): Corpus {
  const lines = wordings.map(({ text }) => lineOf(text));
  const reader = new Reader(majorityLanguage(lines.map(({ language }) => language)));
  const all = lines.map((line) => reader.read(line));
  const known = new Map(wordings.map(({ text }, place) => [text, all[place] as Features]));
  const features = (text: string): Features => {
    const read = known.get(text) ?? reader.read(lineOf(text));
    known.set(text, read);
    return read;
  };
  return {
    features,
    frequencies: frequenciesOf(all, reader.size),
    stems: stemCountsOf(all),
    sense,
  };
}
