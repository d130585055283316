import type { ChangedFile } from '../../src/model.ts';
import { row } from '../support/analytics/turns.ts';
import type { WireTurn } from '../support/analytics.ts';

/** 21 November 2026, 12:00 UTC. */
export const NOON = Date.UTC(2026, 10, 21, 12);

/** Stands in every reader's question, in every answer to it, and in what failing services say. */
export const CANARY = 'quagga';

export const SITE = {
  'docs.json': JSON.stringify({
    navigation: { pages: ['index', 'keys', 'hooks', 'quota'] },
    seo: { metatags: { canonical: 'https://docs.example.com' } },
  }),
  'index.mdx': '---\ntitle: Welcome\n---\nHello.',
  'keys.mdx': '---\ntitle: Keys\n---\n## Create a key\n\nOpen the dashboard.',
  'hooks.mdx': '---\ntitle: Webhooks\n---\nWe retry for a day.',
  'quota.mdx': '---\ntitle: Limits\n---\n## Allowance\n\nYour allowance is shown under Billing.',
};

export const PULL: { readonly files: readonly ChangedFile[] } = {
  files: ['keys.mdx', 'hooks.mdx'].map((filename) => ({
    filename,
    status: 'modified',
    previousFilename: null,
    patch: null,
  })),
};

const ASKED: readonly (readonly [page: string, query: string])[] = [
  ['keys', 'How do I rotate the quagga key?'],
  ['hooks', 'How long are quagga webhooks retried?'],
  ['quota', 'Where do I see the quagga allowance?'],
];

/** Twelve turns, two a day, the newest first: every question is asked four times. */
export const TURNS: readonly WireTurn[] = Array.from({ length: 12 }, (_, index) => {
  const [page, query] = ASKED[index % ASKED.length] ?? ['', ''];
  return asked(query, NOON - (index + 1) * 12 * 3_600_000, page);
});

export function asked(query: string, at: number, page: string): WireTurn {
  return row({
    id: `thread-${at}`,
    timestamp: new Date(at).toISOString(),
    query,
    response: `I could not find anything on this ${CANARY}.`,
    sources: [],
    queryCategory: null,
    pageUrl: `https://docs.example.com/${page}`,
  });
}
