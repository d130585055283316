import type { Dice } from './random.ts';

const SITE = 'https://ferrywell.example/docs';
const HOSTED = 'https://ferrywell.mintlify.app';

/** Former addresses that the sample site's docs.json redirects. */
const FORMER: Readonly<Record<string, string>> = {
  'guides/api-keys': 'guides/authentication',
  'guides/inboxes': 'guides/dropboxes',
  'webhooks/overview': 'hooks/overview',
  'webhooks/events': 'hooks/events',
  'billing/plans': 'billing/pricing',
  quickstart: 'getting-started',
};

/** The public address of a page as the assistant cites it. */
export function citedAddress(page: string): string {
  return page === 'index' ? SITE : `${SITE}/${page}`;
}

/** One of the many addresses under which readers see a page. */
export function readersAddress(page: string, dice: Dice): string {
  const plain = citedAddress(page);
  const chance = dice.roll();
  if (chance < 0.68) return plain;
  if (chance < 0.76) return `${plain}/`;
  if (chance < 0.83) return `${plain}?utm_source=newsletter&utm_medium=email`;
  if (chance < 0.88) return `${plain}#top`;
  if (chance < 0.94) return page === 'index' ? HOSTED : `${HOSTED}/${page}`;
  const former = FORMER[page];
  return former === undefined ? plain : `${SITE}/${former}`;
}
