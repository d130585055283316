import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

export interface Rendering {
  /** In issues and comments a line end within a paragraph shows; in a job summary it does not. */
  readonly lineBreaks: boolean;
}

/**
 * HTML as GitHub shows it, as far as that is public: GitHub-flavoured Markdown with its raw HTML, line ends as breaks,
 * task boxes with their label. What GitHub's own sanitizer would take out stays: the page around it must forbid scripts
 * and foreign loads (see page.ts), which makes it the stricter reader.
 */
export function githubHtml(markdown: string, { lineBreaks }: Rendering): string {
  const html = micromark(markdown.replace(BLOCK_COMMENT, ''), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  return taskBoxes(lineBreaks ? breakLines(html) : html);
}

/** A comment on lines of its own: GitHub shows nothing for it, not even a line. */
const BLOCK_COMMENT = /^<!--[\s\S]*?-->\n?/gm;

/** GitHub's names for task lists, which its style sheet goes by, and its label for the boxes. */
function taskBoxes(html: string): string {
  return html
    .replace(
      /<li>(\n?<p>)?<input type="checkbox" disabled="" (checked="" )?\/>/g,
      (_, paragraph = '', checked = '') => {
        const label = checked === '' ? 'Incomplete task' : 'Completed task';
        const box = `<input type="checkbox" class="task-list-item-checkbox" disabled="" ${checked}aria-label="${label}" />`;
        return `<li class="task-list-item">${paragraph}${box}`;
      },
    )
    .replace(/<ul>(?=\n<li class="task-list-item">)/g, '<ul class="contains-task-list">');
}

const INLINE = /^<\/?(a|strong|em|code|del|sub|sup|input|br|img|kbd)\b/;

/** A line end between two pieces of running text becomes a break, outside of preformatted text. */
function breakLines(html: string): string {
  const tokens = html.match(/<!--[\s\S]*?-->|<[^>]*>|[^<]+/g) ?? [];
  let preformatted = 0;
  return tokens
    .map((token, place) => {
      if (token.startsWith('<pre')) preformatted++;
      if (token.startsWith('</pre')) preformatted--;
      if (token.startsWith('<') || preformatted > 0 || !token.includes('\n')) return token;
      const before = isRunning(tokens[place - 1]);
      const after = isRunning(tokens[place + 1]);
      return token.replace(/\n/g, (_, at: number) => {
        const first = token.slice(0, at).trim() === '';
        const last = token.slice(at + 1).trim() === '';
        return (first && !before) || (last && !after) ? '\n' : '<br />\n';
      });
    })
    .join('');
}

function isRunning(token: string | undefined): boolean {
  return token !== undefined && (!token.startsWith('<') || token.startsWith('<!--') || INLINE.test(token));
}
