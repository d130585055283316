import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Page } from '../model.ts';
import type { VocabularyFinding } from '../steps/vocabulary.ts';
import { inertCode } from '../text/inert-code.ts';
import { pageLink, type Setting } from './links.ts';
import { heading, item, list, paragraph, text } from './nodes.ts';
import { many } from './words.ts';

/** More pairs than this are work for another week. */
const SHOWN = 10;
/** A longer line of front matter is not shown: cut off, it could not be copied. */
const LONGEST_LINE = 1_000;

interface VocabularyView {
  readonly setting: Setting;
  readonly pageOf: (path: string) => Page | null;
}

/** What readers say and what the docs say instead, with the line of front matter that would bring them together. */
export function vocabularySection(findings: readonly VocabularyFinding[], view: VocabularyView): RootContent[] {
  const items = findings.slice(0, SHOWN).map((finding) => pairItem(finding, view));
  return items.length === 0 ? [] : [heading(3, text('Words that readers use')), list(items)];
}

function pairItem({ readers, docs, page, count, keywords }: VocabularyFinding, view: VocabularyView): ListItem {
  const known = page === null ? null : view.pageOf(page);
  const where = known === null ? [] : [text(' on '), ...pageLink(known, view.setting)];
  return item([
    paragraph(
      text('Readers say '),
      inertCode(readers),
      text(', the docs say '),
      inertCode(docs),
      ...where,
      text(` · ${many(count, 'conversation')}`),
      ...(keywords === null ? [] : sayKeywords(keywords, readers)),
    ),
  ]);
}

function sayKeywords(keywords: readonly string[], readers: string): PhrasingContent[] {
  const line = `keywords: ${JSON.stringify(keywords)}`;
  return line.length > LONGEST_LINE
    ? [text('. Add to the keywords of its front matter: '), inertCode(readers)]
    : [text('. Add to its front matter: '), inertCode(line, LONGEST_LINE)];
}
