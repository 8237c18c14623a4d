/** What each kind of place announces: files, with a name, a title and where to ask for them. */
import { unescape } from 'node:querystring';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { EtlError } from '../errors';
import type { Client } from './client';
import { blocked, firstWords } from './failures';
import type { AskedPlace } from './places';
import { addressOf, isShared } from './sharepoint';
import { isDataName } from './whole';

export interface Offer {
  readonly url: string;
  readonly name: string;
  /** What the portal calls it, or the text of its link. */
  readonly title: string;
  /** When the portal says that it changed. */
  readonly modified: string | null;
}

/** What changes with each edition of a file. */
const IDENTIFIER = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?<extension>\.\w+)?$/i;

/** @throws EtlError when the place can't be read. */
export async function offersOf(client: Client, place: AskedPlace): Promise<readonly Offer[]> {
  if (place.kind === 'ckan') return askCkan(client, place.portal, place.slugs);
  if (place.kind === 'page') return askPage(client, place.page);
  return place.addresses.map((url) => offer(url, '', null));
}

const text = v.nullish(v.string(), null);
const resource = v.object({ url: v.string(), name: text, last_modified: text, created: text });
const dataset = v.object({ result: v.object({ resources: v.array(resource) }) });

/** https://docs.ckan.org/en/2.10/api/: what a dataset offers, under the first of its names that the portal knows. */
async function askCkan(client: Client, portal: string, slugs: readonly string[]) {
  for (const slug of slugs) {
    const asked = new URL(`/api/3/action/package_show?id=${encodeURIComponent(slug)}`, portal);
    const { at, status, text } = await client.text(asked.href);
    if (status === 404) continue;
    const answer = v.safeParse(v.pipe(v.string(), v.parseJson(), dataset), text);
    if (answer.success) {
      return answer.output.result.resources
        .filter(({ url }) => URL.canParse(url))
        .map(({ url, name, last_modified, created }) =>
          offer(url, name ?? '', last_modified ?? created),
        );
    }
    if (text.trimStart().startsWith('<')) throw blocked(at, status, text);
    throw new EtlError(
      `«${at}» contestó ${status} con algo que no es un catálogo CKAN: «${firstWords(text)}».`,
      'Revisa «portal» en el registro de la fuente.',
    );
  }
  throw new EtlError(
    `${portal} ya no tiene el conjunto «${slugs.join('», ni «')}».`,
    'Busca ahí cómo se llama ahora y escríbelo en «slugs» del registro de la fuente.',
  );
}

/** The files of data that a page links, once each, in its order. */
async function askPage(client: Client, page: string): Promise<readonly Offer[]> {
  const { status, text: html, at } = await client.text(page);
  if (status !== 200) {
    throw new EtlError(
      `La página «${page}» contestó ${status}: «${firstWords(html)}».`,
      'Si se mudó, escribe su nueva dirección en «page» del registro de la fuente.',
    );
  }
  const links = new Map<string, Offer>();
  for (const anchor of parseHTML(html).document.querySelectorAll('a[href]')) {
    const href = anchor.getAttribute('href') ?? '';
    if (!URL.canParse(href, at)) continue;
    const url = new URL(href, at);
    url.hash = '';
    const isFile = isDataName(url.pathname) || isShared(url.href);
    if (!isFile || !['http:', 'https:'].includes(url.protocol) || links.has(url.href)) continue;
    links.set(url.href, offer(url.href, anchor.textContent.replace(/\s+/g, ' ').trim(), null));
  }
  if (links.size > 0) return [...links.values()];
  throw new EtlError(
    `«${page}» contestó con una página que no enlaza ningún archivo de datos: «${firstWords(html)}».`,
    'Puede ser un reto para distinguir personas de programas: ábrela en un navegador.',
  );
}

/** Its name is that of its address; the portal's, where that is an identifier or tells no file. */
function offer(url: string, title: string, modified: string | null): Offer {
  const inUrl = unescape(new URL(url).pathname.split('/').at(-1) ?? '');
  const identifier = IDENTIFIER.exec(inUrl);
  const extension = identifier?.groups?.['extension'] ?? '';
  const named = isDataName(title) ? title : title + extension;
  const isName = title === '' || (identifier === null && isDataName(inUrl));
  return { url: addressOf(url), name: isName ? inUrl : named, title, modified };
}
