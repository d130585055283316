import { pathToFileURL } from 'node:url';
import { affectedPages } from '../src/site/affected.ts';
import { buildSite } from '../src/site/build.ts';
import { createLocator } from '../src/site/locate.ts';

const PAGES = 25_000;
const FOLDER = 50;
const SNIPPETS = 500;
const OPERATIONS = 1_000;
const LOOK_UPS = 100_000;

/** Prints what the map of a large, made-up site costs: CPU, memory, and the time of one look-up. */
export async function benchSite(): Promise<void> {
  const files = madeUpSite();
  const before = process.memoryUsage().rss;
  const start = process.cpuUsage();
  const site = buildSite(files, { docsPath: null });
  const built = cpuSince(start);
  const memory = process.memoryUsage().rss;
  const addresses = [...site.pages.keys()].flatMap(variants).slice(0, LOOK_UPS);
  const locator = createLocator(site, { docsUrl: 'https://docs.example.com/guide', addresses: new Map() });
  const lookUps = process.cpuUsage();
  for (const address of addresses) locator.locate(address);
  const perLookUp = (cpuSince(lookUps) * 1_000) / addresses.length;
  const search = process.cpuUsage();
  createLocator(site, { docsUrl: null, addresses: new Map(addresses.map((address) => [address, 1])) });
  const found = cpuSince(search);
  const change = process.cpuUsage();
  const changed = {
    filename: 'docs/snippets/s1.mdx',
    status: 'modified',
    previousFilename: null,
    patch: null,
  } as const;
  const touched = affectedPages(site, [changed], () => null).length;
  console.log(
    [
      `site of ${PAGES} pages, ${site.pages.size} with those of API descriptions`,
      `  map ${built.toFixed(0)} ms CPU (at most 3000), ${megabytes(memory - before)} MB on top of the files, ${megabytes(memory)} MB in all (below 400)`,
      `  look-up ${perLookUp.toFixed(2)} µs (below 20), ${addresses.length} addresses; docs-url found in ${found.toFixed(0)} ms`,
      `  a snippet of ${touched} pages changed: ${cpuSince(change).toFixed(0)} ms CPU`,
    ].join('\n'),
  );
}

function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function megabytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(0);
}

function variants(path: string): string[] {
  const encoded = encodeURI(path);
  return [
    `https://docs.example.com/guide${encoded}`,
    `https://docs.example.com/guide${encoded}/?utm=x#y`,
    `https://example.mintlify.app${encoded}.md`,
    `https://docs.example.com/guide/old${encoded.toUpperCase()}`,
  ];
}

function madeUpSite(): Map<string, string> {
  const prose = 'Some words about a thing that a reader may want to know, with `code` and a [link](/a/b).\n\n'.repeat(
    25,
  );
  const files = new Map<string, string>();
  const groups = new Map<string, string[]>();
  for (let index = 0; index < PAGES; index += 1) {
    const group = `section ${Math.floor(index / FOLDER)}`;
    const page = `${group.replace(' ', '-')}/page-${index}${index % 7 === 0 ? ' ünï' : ''}`;
    groups.set(group, [...(groups.get(group) ?? []), page]);
    const uses = `import Part from "/snippets/s${index % SNIPPETS}.mdx"\n`;
    const code = '```ts\nimport { x } from "/snippets/s0.mdx";\n```\n';
    const text = `---\ntitle: "Page ${index}"\ndescription: What page ${index} is about\n---\n\n${index % 3 === 0 ? uses : ''}\n${prose}${code}`;
    files.set(`docs/${page}.mdx`, Buffer.from(text).toString());
  }
  for (let index = 0; index < SNIPPETS; index += 1) {
    files.set(`docs/snippets/s${index}.mdx`, `import Next from "./s${(index + 1) % 10}.mdx"\n\n${prose}`);
  }
  files.set('docs/openapi.json', JSON.stringify(description()));
  const pages = [...groups].map(([group, list]) => ({ group, pages: list }));
  const redirects = [{ source: '/old/:slug*', destination: '/:slug*' }];
  for (let index = 0; index < 5_000; index += 1)
    redirects.push({ source: `/was/${index}`, destination: `/section-0/page-${index}` });
  files.set(
    'docs/docs.json',
    JSON.stringify({ navigation: { groups: pages, tabs: [{ openapi: 'openapi.json' }] }, redirects }),
  );
  return files;
}

function description(): object {
  const operations = Array.from({ length: OPERATIONS }, (_, index) => [
    `/things/${index}`,
    { get: { tags: [`tag ${index % 20}`], summary: `Get thing ${index}`, responses: {} } },
  ]);
  return { openapi: '3.1.0', paths: Object.fromEntries(operations) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchSite();
