import { createHash } from 'node:crypto';

const mixed = (seed: string, length: number) =>
  createHash('sha512')
    .update(seed)
    .digest('base64')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, length);

/**
 * Values that have the form of real secrets and personal data, so that the redaction has something to find.
 * None is real, and each is put together here: written out, it would set off every secret scanner.
 */
export const FAKE: Readonly<Record<string, string>> = {
  'mint-key': ['mint', mixed('sample key', 32)].join('_'),
  'github-token': ['ghp', mixed('sample token', 36)].join('_'),
  'aws-key': [
    'AK',
    'IA',
    mixed('sample cloud', 60)
      .toUpperCase()
      .replace(/[^A-Z2-7]/g, '')
      .slice(0, 16),
  ].join(''),
  'e-mail': ['lena.hofer', 'northwind-logistics.de'].join('@'),
  phone: ['+49', '30', '901820', '45'].join(' '),
  card: ['4539', '1488', '0343', '6467'].join(' '),
  ip: ['85', '214', '132', '117'].join('.'),
  long: 'why does it not work '.repeat(250).trim(),
};

/** Replaces each `{{name}}` in `text` by the value of that name. */
export function withFakes(text: string): string {
  return text.replace(/\{\{([a-z-]+)\}\}/g, (whole, name: string) => FAKE[name] ?? whole);
}
