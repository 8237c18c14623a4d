/** How many words of a page are in sight before anything is opened, whatever the width. */

/** What is only heard, only drawn, folded, or not of the page itself. */
const UNSEEN = [
  '.heard',
  '[hidden]',
  'svg',
  'script',
  'style',
  'template',
  'noscript',
  'option',
  'details:not([open]) > :not(summary)',
].join(', ');

/** @param page of which `main` is counted: help, bar and foot are those of every page */
export function wordsSeen(page: Document): number {
  const main = page.querySelector('main');
  if (main === null) throw new Error('La página no tiene main.');
  const copy = main.cloneNode(true);
  if (!('querySelectorAll' in copy)) throw new Error('No se pudo copiar main.');
  for (const unseen of (copy as Element).querySelectorAll(UNSEEN)) unseen.remove();
  return textOf(copy)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Blocks part words, also where no space is written between them. */
const textOf = (node: Node): string =>
  node.nodeType === 3 ? (node.textContent ?? '') : [...node.childNodes].map(textOf).join(' ');
