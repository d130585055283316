import { expect, test } from 'vitest';
import { sectionsOf } from '../../src/site/sections.ts';
import { createDiagnosis } from '../../src/steps/diagnose.ts';

const FILES = new Map([
  ['guides/files.mdx', '---\ntitle: Files\n---\nSend a file with the button. An upload of 2 GB is cut off.'],
  [
    'de/guides/files.mdx',
    '---\ntitle: Dateien\n---\nSo schicken Sie eine Datei mit dem Knopf, und die Datei ist nach dem Senden auf der Seite zu sehen.',
  ],
]);
const SECTIONS = sectionsOf(
  FILES,
  [...FILES.keys()].map((file) => ({ path: `/${file.replace('.mdx', '')}`, file, title: null })),
);

test('a word that stands in the docs of another language, or within a word, is not said to stand nowhere', () => {
  const texts = ['Kann ich einen abgebrochenen Upload mit dem Browser fortsetzen?'];
  const asked = { texts, page: '/de/guides/files', recoveries: [] };
  const { absent } = createDiagnosis(SECTIONS, texts).diagnose(asked);
  expect(absent).toEqual(['abgebrochenen', 'browser', 'fortsetzen']);
});

test.each(['guides/files', 'de/guides/files'])(
  'a word far down in a long section of /%s is not said to stand nowhere',
  (page) => {
    const sections = SECTIONS.map((section) =>
      section.path === `/${page}`
        ? { ...section, text: `${section.text}${' wort word'.repeat(10_000)} Resumption.` }
        : section,
    );
    const texts = ['How do I use the resumption of an aborted upload?'];
    const { absent } = createDiagnosis(sections, texts).diagnose({ texts, page: '/guides/files', recoveries: [] });
    expect(absent).toEqual(['aborted']);
  },
);

test.each(['/guides/resumption', '/de/guides/resumption'])(
  'a word in the address %s is not said to stand nowhere',
  (path) => {
    const sections = SECTIONS.map((section) => {
      return section.path === path.replace('resumption', 'files') ? { ...section, path } : section;
    });
    const texts = ['How do I use the resumption of an aborted upload?'];
    const { absent } = createDiagnosis(sections, texts).diagnose({ texts, page: null, recoveries: [] });
    expect(absent).toEqual(['aborted']);
  },
);

test('a part of a word in an address is no word of it', () => {
  const sections = SECTIONS.map((section) =>
    section.path === '/guides/files' ? { ...section, path: '/billing' } : section,
  );
  const { absent } = createDiagnosis(sections, null).diagnose({
    texts: ['download a bill'],
    page: null,
    recoveries: [],
  });
  expect(absent).toEqual(['download', 'bill']);
});
