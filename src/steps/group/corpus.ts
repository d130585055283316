import { type SenseOf, senseOfDocs } from './docs-sense.ts';
import type { DocsText } from './docs-words.ts';
import { type Features, Reader } from './features.ts';
import { type StemCounts, stemCountsOf } from './keywords.ts';
import { languageOf, majorityLanguage } from './language.ts';
import { type Frequencies, frequenciesOf } from './vectors.ts';
import { readable } from './wording.ts';
import { wordingsOf } from './wordings.ts';

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
  const wordings = wordingsOf(texts);
  const reader = new Reader(majorityLanguage(wordings.map(({ text }) => languageOf(readable(text).toLowerCase()))));
  const known = new Map<string, Features>();
  const features = (text: string): Features => {
    const read = known.get(text) ?? reader.read(text);
    known.set(text, read);
    return read;
  };
  const all = wordings.map(({ text }) => features(text));
  return {
    features,
    frequencies: frequenciesOf(all, reader.size),
    stems: stemCountsOf(all),
    sense: senseOfDocs(docsText),
  };
}
