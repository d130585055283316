import type { RootContent } from 'mdast';
import { html } from './nodes.ts';

/** A fold of ours: the summary is our own words only, what strangers wrote stands in Markdown after a blank line. */
export function fold(summary: string, content: readonly RootContent[]): RootContent[] {
  return [html(`<details><summary>${summary}</summary>`), ...content, html('</details>')];
}
