import type { PhrasingContent } from 'mdast';
import type { Page, Question } from '../model.ts';
import { pageLink, type Setting } from './links.ts';
import { joined, text } from './nodes.ts';

interface CitedView {
  readonly setting: Setting;
  /** The page of the docs to which an address leads. */
  readonly pageAt: (address: string) => Page | null;
}

/** Pages named in one sentence: more would bury the message. */
const NAMED = 2;

/**
 * Where the assistant sent its readers, most cited first. Only pages of the docs, and none that the question stands
 * under or that its diagnosis names.
 */
export function sayCited({ sources, page, diagnosis }: Question, { pageAt, setting }: CitedView): PhrasingContent[] {
  const cited = new Map(sources.flatMap(({ url }) => pageAt(url) ?? []).map((found) => [found.path, found]));
  for (const path of [page, diagnosis?.path]) cited.delete(path ?? '');
  if (cited.size === 0) return [];
  const links = [...cited.values()].slice(0, NAMED).map((found) => pageLink(found, setting));
  return [text('The assistant cited '), ...joined(links, ' and '), text('.')];
}
