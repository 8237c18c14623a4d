import { parseHTML } from 'linkedom';

const LONGEST = 120;

/** What a reader would see first of a page, or of any other text: its title and its first words. */
export function firstWords(text: string): string {
  const isPage = text
    .replace(/^\ufeff/, '')
    .trimStart()
    .startsWith('<');
  const words = (isPage ? wordsOfPage(text) : text).replace(/\s+/g, ' ').trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;
}

function wordsOfPage(html: string): string {
  // Words of neighbouring elements must not run together, and a page may lack its own body.
  const { document } = parseHTML(`<html><body>${html.replaceAll('<', ' <')}</body></html>`);
  for (const unseen of document.querySelectorAll('script, style, noscript')) unseen.remove();
  const heading = document.querySelector('title');
  const title = heading?.textContent.trim() ?? '';
  heading?.remove();
  const body = document.querySelector('body')?.textContent.trim() ?? '';
  return title === '' || body.startsWith(title) ? body : `${title}. ${body}`;
}
