import { parseHTML } from 'linkedom';
import { EtlError } from '../io/errors';
import type { Client } from './client';
import { byHand } from './failures';
import { firstWords } from './firstWords';
import { extensionOf, isShared, nameInUrl, type Offer, type Offering } from './offer';

/**
 * Every link of a page that is not a catalogue, once each, in the order of the page.
 * @throws EtlError when the page does not exist.
 */
export async function askPage(client: Client, source: string, page: string): Promise<Offering> {
  const { status, text, url } = await client.readText(page);
  if (status !== 200) {
    throw new EtlError(
      `La página «${page}» contestó ${status}: «${firstWords(text)}».`,
      `Si se mudó, escribe su nueva dirección en «pagina» de data/sources/${source}.json. ${byHand(source, page)}`,
    );
  }
  return { titulo: firstWords(text), pagina: page, licencia: null, offers: linksOf(text, url) };
}

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
    // It shows a page, unless asked to send the file.
    if (isShared(url.href)) url.searchParams.set('download', '1');
    if (!['http:', 'https:'].includes(url.protocol) || links.has(url.href)) continue;
    const titulo = anchor.textContent.replace(/\s+/g, ' ').trim();
    const formato = extensionOf(nameInUrl(url.href)).toUpperCase();
    links.set(url.href, { url: url.href, titulo, formato, modificada: null });
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
