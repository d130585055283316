import type { PhrasingContent } from 'mdast';
import type { Page } from '../model.ts';
import { inert } from '../text/inert.ts';
import { inertCode } from '../text/inert-code.ts';
import { link, text } from './nodes.ts';

/** Where things are published, for the links that may be made. */
export interface Setting {
  /** `https://github.com/acme/docs`, no slash at the end; null where nothing is published, and so no file has an address. */
  readonly repositoryUrl: string | null;
  readonly branch: string;
  /** Public address of the docs' root, or null where it is unknown. */
  readonly docsUrl: string | null;
  /** The list of this workflow's runs: the same from run to run, unlike the run's own address. */
  readonly runsUrl: string | null;
}

/** The page's title, else its path: a stranger's words either way. */
export function pageName(page: Pick<Page, 'title' | 'path'>): PhrasingContent[] {
  return inert(page.title ?? page.path, { max: 120 });
}

/** The page's name with a link to where it is read, else to its source, else plain. */
export function pageLink(page: Page, setting: Setting): PhrasingContent[] {
  const url = page.url ?? (page.file === null ? null : fileUrl(page.file, 'blob', setting));
  return url === null ? pageName(page) : [link(url, ...pageName(page))];
}

/** `docs.example.com/guides/auth · guides/auth.mdx · edit`, as far as they are known. */
export function pageAddresses(page: Page, setting: Setting): PhrasingContent[][] {
  const addresses: PhrasingContent[][] = [];
  if (page.url !== null) addresses.push([link(page.url, plainOrCode(shown(page.url)))]);
  if (page.file === null) return addresses;
  const [blob, edit] = [fileUrl(page.file, 'blob', setting), fileUrl(page.file, 'edit', setting)];
  if (blob === null || edit === null) return [...addresses, [inertCode(page.file, 200)]];
  return [...addresses, [link(blob, plainOrCode(page.file))], [link(edit, text('edit'))]];
}

function fileUrl(file: string, view: 'blob' | 'edit', { repositoryUrl, branch }: Setting): string | null {
  if (repositoryUrl === null) return null;
  return `${repositoryUrl}/${view}/${encodePath(branch)}/${encodePath(file)}`;
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Names of files and addresses are prose as long as nothing in them could be more than that. */
function plainOrCode(name: string): PhrasingContent {
  return /^[a-z0-9./-]{1,200}$/i.test(name) ? text(name) : inertCode(name, 200);
}

/** An address as people read it: no scheme, letters instead of percent signs. */
function shown(url: string): string {
  const bare = url.replace(/^https?:\/\//, '');
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
}
