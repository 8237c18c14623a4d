/** Links by which SharePoint shares a file or a folder: `/:x:/g/personal/OWNER/TOKEN?e=…`. */
import { basename } from 'node:path/posix';
import { EtlError } from '../errors';
import type { Client } from './client';
import type { Offer } from './offers';
import { isDataName } from './whole';

const LINK = /^\/:[a-z]:\/[a-z]\/(?<home>(?:personal|sites)\/[^/]+)\/(?<token>[^/]+)\/?$/;
const FOLDER = /^\/:f:\//;
/** In what a folder's page lists for its own program (`g_listData`). */
const FILE_REF = /"FileRef"\s*:\s*("(?:\\u[0-9a-f]{4}|[^"\\])*")/gi;

export const isShared = (url: string): boolean => LINK.test(new URL(url).pathname);

/**
 * Where SharePoint sends a shared file: the link itself shows a page, and with `download=1` it asks to log in since
 * August 2026. Any other address, a folder's too, is itself.
 */
export function addressOf(address: string): string {
  const { origin, pathname } = new URL(address);
  const { home, token } = LINK.exec(pathname)?.groups ?? {};
  return token === undefined || FOLDER.test(pathname)
    ? address
    : `${origin}/${home}/_layouts/15/download.aspx?share=${token}`;
}

/**
 * The files of data of a shared folder; of any other offer, itself.
 * @throws EtlError when the folder lists none.
 */
export async function unfolded(client: Client, offer: Offer): Promise<readonly Offer[]> {
  if (!FOLDER.test(new URL(offer.url).pathname)) return [offer];
  const { text, at } = await client.text(offer.url);
  const paths = [...text.matchAll(FILE_REF)].map(([, path = '""']) => String(JSON.parse(path)));
  const files = paths.filter((path) => isDataName(path));
  if (files.length === 0) {
    throw new EtlError(`«${offer.url}» es una carpeta sin datos a la vista.`, 'Ábrela.');
  }
  return files.map((path) => {
    const home = path.split('/').slice(1, 3).join('/');
    const download = new URL(`/${home}/_layouts/15/download.aspx`, at);
    download.searchParams.set('SourceUrl', path);
    return { ...offer, url: download.href, name: basename(path) };
  });
}
