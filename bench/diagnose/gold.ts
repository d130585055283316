import type { Section } from '../../src/site/sections.ts';

/** Questions of another trade altogether. */
export const FOREIGN_FILE = 'banking77.jsonl';

/**
 * By hand, before anything was measured: the pages of the development site on which a subject's questions may be
 * answered, and the words that give the subject away wherever else it is mentioned.
 */
export const SUBJECTS: Readonly<Record<string, { readonly pages: RegExp; readonly words: RegExp }>> = {
  'en:analytics': {
    pages: /^(analytics|integrations\/analytics)\//,
    words: /analytic|tracking|page views|traffic|posthog/i,
  },
  'en:code_block': {
    pages:
      /^(create\/code|components\/code-groups|editor\/configurations|organize\/settings-appearance|components\/index)/,
    words: /code (block|group|snippet)|syntax highlight|codeblocks/i,
  },
  'en:custom_domain': {
    pages:
      /^(customize\/custom-domain|deploy\/(docs-subpath|cloudflare|vercel|reverse-proxy|route53)|help-center\/domain|quickstart)/,
    words: /domain|CNAME|DNS/i,
  },
  'en:dark_mode': {
    pages:
      /^(customize\/(themes|fonts)|organize\/settings-appearance|organize\/settings-reference|create\/image-embeds|guides\/custom-layouts|customize\/custom-scripts|editor\/configurations)/,
    words: /dark|light mode|appearance/i,
  },
  'en:deploy_fail': {
    pages:
      /^(deploy\/(deployments|github|gitlab|preview-deployments|monorepo|ci|bitbucket|ghes)|help-center|editor\/branching)/,
    words: /deploy|build (log|fail)|publish/i,
  },
  'en:i18n': {
    pages:
      /^(guides\/internationalization|organize\/navigation|organize\/settings|editor\/configurations|editor\/navigation|components\/)/,
    words: /language|locali|translat|i18n|internation/i,
  },
  'en:images': {
    pages: /^(create\/image-embeds|guides\/media|create\/files|components\/frames|editor\/pages|help-center\/static)/,
    words: /image|video|gif|picture|embed/i,
  },
  'en:invite': {
    pages: /^(dashboard\/(roles|scim|sso)|editor\/index|editor\/tutorial)/,
    words: /invit|member|role|collabor|teammate|organization/i,
  },
  'en:llms': {
    pages: /^(ai\/|search-index\/mcp|guides\/geo|ai-native|reference\/glossary)/,
    words: /llms|MCP|markdown (version|export)|as markdown|chatgpt|claude/i,
  },
  'en:local_preview': {
    pages: /^(cli\/|quickstart|editor\/git-essentials|guides\/(claude|cursor|git))/,
    words: /local|mint dev|CLI|localhost/i,
  },
  'en:navigation': {
    pages: /^(organize\/(navigation|pages|hidden-pages|settings)|editor\/(navigation|pages)|guides\/navigation)/,
    words: /navigation|sidebar|tabs|hidden/i,
  },
  'en:openapi': {
    pages: /^(api-playground\/|organize\/settings-api|help-center\/openapi|integrations\/sdks)/,
    words: /openapi|swagger|api reference/i,
  },
  'en:redirects': {
    pages:
      /^(create\/redirects|organize\/settings|editor\/configurations|guides\/(maintenance|linking)|customize\/custom-404)/,
    words: /redirect|broken link/i,
  },
  'en:search': {
    pages:
      /^(optimize\/(search|seo)|organize\/(hidden-pages|mintignore|settings)|search-index\/|assistant\/|analytics\/search|editor\/(configurations|settings))/,
    words: /search|index/i,
  },
  'en:sso': {
    pages: /^(dashboard\/sso|deploy\/authentication|guides\/auth0|help-center\/configure-oauth|dashboard\/scim)/,
    words: /SSO|single sign|SAML|OIDC|okta|OAuth/i,
  },
  'en:subpath': {
    pages: /^(deploy\/(docs-subpath|vercel|reverse-proxy|cloudflare|route53|vercel-external)|customize\/custom-domain)/,
    words: /subpath|subdirector|rewrite|proxy|base path/i,
  },
  'en:versioning': {
    pages:
      /^(organize\/navigation|guides\/(migrating|developer|branches)|editor\/navigation|reference\/glossary|organize\/settings|components\/)/,
    words: /version/i,
  },
};

/** Subjects these docs say little or nothing of; what little there is was not sorted by hand, so there is no gold. */
export const UNCOVERED = [
  'en:pagination',
  'en:webhook_sig',
  'en:webhook_retry',
  'en:timeout',
  'en:cancel',
  'en:rate_limit',
  'en:auth_error',
  'en:file_upload',
  'en:install_sdk',
  'en:pricing',
  'en:api_key',
];

const FILLERS = new Set('the and for your with from you how use using add set'.split(' '));

/** Words of three letters and more by their first five: cruder than what is measured, and not the same. */
function rootsOf(text: string): string[] {
  const words = (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => word.length > 2 && !FILLERS.has(word));
  return [...new Set(words.map((word) => word.slice(0, 5)))];
}

/** Every eighth heading that makes sense without its page: three words of weight at least. */
export function headingQuestions(sections: readonly Section[]): Section[] {
  const fit = sections.filter(
    ({ heading, text }) => heading !== null && heading.length < 80 && text.length > 60 && rootsOf(heading).length >= 3,
  );
  return fit.filter((_, at) => at % 8 === 0);
}

/** What goes with a heading: its page, and every section elsewhere that has two thirds of its words. */
export function paraphrases(section: Section, sections: readonly Section[]): ReadonlySet<Section> {
  const wanted = rootsOf(section.heading ?? '');
  return new Set(
    sections.filter((other) => {
      if (other.path === section.path) return true;
      const has = new Set(
        rootsOf(
          [other.title, other.description, other.heading, ...other.above, other.text, ...other.keywords].join(' '),
        ),
      );
      return wanted.filter((root) => has.has(root)).length * 3 >= wanted.length * 2;
    }),
  );
}
