import type { PhrasingContent } from 'mdast';
import type { Page, Question } from '../model.ts';
import { inert } from '../text/inert.ts';
import { inertCode } from '../text/inert-code.ts';
import { pageLink, type Setting } from './links.ts';
import { joined, text } from './nodes.ts';

interface DiagnosisView {
  readonly setting: Setting;
  readonly pageOf: (path: string) => Page | null;
}

/** Words named in one sentence: more would bury the message. */
const WORDS = 3;
const LONGEST_FILE = 120;
const LATIN = /^[\p{Script=Latin}\p{N}]+$/u;

/**
 * Why the docs failed the reader, in one line under the question; nothing where the evidence is thin. All of it is
 * read off words, so it says what seems, and where to look; that no page has a word is a fact.
 *
 * @param question with the page under which the line stands
 */
export function sayDiagnosis(
  { diagnosis, title, page }: Pick<Question, 'diagnosis' | 'title' | 'page'>,
  view: DiagnosisView,
): PhrasingContent[] {
  if (diagnosis === null || diagnosis.kind === 'unknown') return [];
  const found = words(seenIn(title, diagnosis.found));
  const near = nearest(diagnosis, page, view);
  const where = near.length === 0 || found.length === 0 ? near : [...near, text(', with '), ...found];
  const absent = words(seenIn(title, diagnosis.absent));
  const nowhere = absent.length > 0 ? [text(' No page mentions '), ...absent, text('.')] : [];
  switch (diagnosis.kind) {
    case 'missing':
      return [
        text('Seems to be missing from the docs.'),
        ...nowhere,
        ...(where.length > 0 && found.length > 0 ? [text(' Nearest: '), ...where, text('.')] : []),
      ];
    case 'elsewhere':
    case 'on-page': {
      const which = diagnosis.path === page ? 'this' : 'another';
      return where.length === 0 ? [] : [text(`May be answered on ${which} page: `), ...where, text('.'), ...nowhere];
    }
    case 'wording':
      return where.length === 0 ? [] : [text('May be answered in other words: '), ...where, text('.'), ...nowhere];
  }
}

/** Of the words of all wordings, those that a reader of the title can see in it. */
function seenIn(title: string, found: readonly string[]): string[] {
  const shown = title.toLowerCase();
  return found.filter((word) => (word.length > 2 || !LATIN.test(word)) && shown.includes(word.toLowerCase()));
}

/** Page, file (of another page than the question's own, which is named above it) and section. */
function nearest(
  diagnosis: NonNullable<Question['diagnosis']>,
  own: string | null,
  { pageOf, setting }: DiagnosisView,
): PhrasingContent[] {
  const page = diagnosis.path === null ? null : pageOf(diagnosis.path);
  if (page === null) return [];
  const file =
    page.path === own || page.file === null ? [] : [text(' ('), inertCode(page.file, LONGEST_FILE), text(')')];
  const heading =
    diagnosis.heading === null ? [] : [text(', section “'), ...inert(diagnosis.heading, { max: 80 }), text('”')];
  return [...pageLink(page, setting), ...file, ...heading];
}

function words(list: readonly string[]): PhrasingContent[] {
  return joined(
    list.slice(0, WORDS).map((word) => [inertCode(word)]),
    ', ',
  );
}
