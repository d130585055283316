import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { githubHtml } from './github-html.ts';

export type Place = 'issue' | 'comment' | 'summary';

/** One text as it stands on GitHub. */
export interface Card {
  readonly place: Place;
  readonly title: string;
  readonly markdown: string;
}

export interface Section {
  /** Also its anchor: lower-case letters, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  readonly explanation: string;
  readonly cards: readonly Card[];
}

const load = createRequire(import.meta.url);
const style = (name: string) => readFileSync(load.resolve(`github-markdown-css/${name}`), 'utf8');

const OURS = `
:root { color-scheme: light dark; --line: #d1d9e0; --back: #ffffff; --soft: #f6f8fa; --text: #1f2328; --quiet: #59636e; --link: #0969da; }
@media (prefers-color-scheme: dark) { :root { --line: #3d444d; --back: #0d1117; --soft: #151b23; --text: #f0f6fc; --quiet: #9198a1; --link: #4493f8; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
.top, main { max-width: 1012px; margin: 0 auto; padding: 16px; }
.top a, .explanation a { color: var(--link); }
.top ul { padding-left: 20px; columns: 2 240px; }
section { margin: 24px 0 56px; }
.explanation { color: var(--quiet); margin: 4px 0 16px; }
.card { border: 1px solid var(--line); border-radius: 6px; margin: 16px 0; background: var(--back); }
.card > h3 { margin: 0; padding: 8px 16px; font-size: 14px; font-weight: 600; background: var(--soft); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; overflow-wrap: anywhere; }
.card > h3 span { color: var(--quiet); font-weight: 400; }
.card > .markdown-body { padding: 16px; overflow-wrap: anywhere; background: transparent; }
.markdown-body a { text-decoration: underline; }
.markdown-body .contains-task-list { padding-left: 28px; }
.markdown-body table { display: block; width: max-content; max-width: 100%; overflow: auto; overflow-wrap: break-word; }
`;

const SAID: Readonly<Record<Place, string>> = {
  issue: 'github-actions bot opened this issue',
  comment: 'github-actions bot commented',
  summary: 'summary of the job',
};

/** One page of HTML that loads nothing and runs nothing, in GitHub's own styles, light or dark as the reader has it. */
export function previewPage(title: string, introduction: string, sections: readonly Section[]): string {
  const index = sections
    .map(({ name, title: shown }) => `<li><a href="#${name}">${escapeHtml(shown)}</a></li>`)
    .join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style('github-markdown.css')}${OURS}</style>
</head>
<body>
<header class="top">
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(introduction)}</p>
<nav aria-label="Contents"><ul>
${index}
</ul></nav>
</header>
<main>
${sections.map(sectionHtml).join('\n')}
</main>
</body>
</html>
`;
}

function sectionHtml({ name, title, explanation, cards }: Section): string {
  return `<section id="${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title">${escapeHtml(title)}</h2>
<p class="explanation">${escapeHtml(explanation)}</p>
${cards.map((card, place) => cardHtml(card, `${name}-${card.place}-${place}`)).join('\n')}
</section>`;
}

function cardHtml({ place, title, markdown }: Card, id: string): string {
  const body = githubHtml(markdown, { lineBreaks: place !== 'summary' });
  return `<article class="card" id="${id}" data-place="${place}">
<h3>${escapeHtml(title)} <span>· ${SAID[place]}</span></h3>
<div class="markdown-body">${body}</div>
</article>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
