import { parseHTML } from 'linkedom';
import { EtlError } from '../io/errors';
import type { Client } from './client';
import { byHand } from './failures';
import { firstWords } from './firstWords';
import { downloadAddress, extensionOf, nameInUrl, type Offer, type Offering } from './offer';

/**
 * Every link of a page that is not a catalogue, once each, in the order of the page.
 * @throws EtlError when the page does not exist.
 */
export async function askPage(client: Client, source: string, page: string): Promise<Offering> {
  const { status, text, url } = await client.readText(page);
  if (status !== 200) {
    throw new EtlError(
      `La página «${page}» contestó ${status}: «${firstWords(text)}».`,
      `Si se mudó, escribe su nueva dirección en «pagina» de data/sources-old/${source}.json. ${byHand(source, page)}`,
    );
  }
  const offers = linksOf(text, url);
  if (offers.length === 0 && /<script/i.test(text)) throw puzzle(source, page, firstWords(text));
  return { titulo: firstWords(text), pagina: page, licencia: null, offers };
}

/** A page of programs and no link, with status 200: what some answer to whom they take for a robot. */
const puzzle = (source: string, page: string, words: string) =>
  new EtlError(
    `«${page}» contestó 200 con una página sin enlaces${words === '' ? '' : `, que dice «${words}»`}: parece un reto para distinguir personas de programas.`,
    byHand(source, page),
  );

function linksOf(html: string, at: string): readonly Offer[] {
  const { document } = parseHTML(html);
  const base = document.querySelector('base')?.getAttribute('href') ?? '';
  const from = URL.canParse(base, at) ? new URL(base, at).href : at;
  const links = new Map<string, Offer>();
  for (const anchor of document.querySelectorAll('a[href]')) {
    const href = anchor.getAttribute('href') ?? '';
    if (!URL.canParse(href, from)) continue;
    const url = new URL(href, from);
    url.hash = '';
    if (!['http:', 'https:'].includes(url.protocol)) continue;
    const file = downloadAddress(url.href);
    if (links.has(file)) continue;
    const titulo = anchor.textContent.replace(/\s+/g, ' ').trim();
    const formato = file === url.href ? extensionOf(nameInUrl(file)).toUpperCase() : '';
    links.set(file, { url: file, titulo, formato, modificada: null });
  }
  return [...links.values()];
}

/** Addresses that are known and announced by no page that could be read. */
export function directOffering(pagina: string, addresses: readonly string[]): Offering {
  const offers = addresses.map((url) => ({
    url,
    titulo: '',
    formato: extensionOf(nameInUrl(url)).toUpperCase(),
    modificada: null,
  }));
  return { titulo: pagina, pagina, licencia: null, offers };
}
