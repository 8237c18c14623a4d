import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/**
 * What a figure shows as a file, the map of more colonias than a page can hold, written into it: a page for other
 * sites asks for nothing, and its theme is asked for.
 * @param {Element} figure It is changed.
 * @param {string} folder Of the page that it comes from.
 * @throws {Error} When the file is not there, or is no SVG.
 */
export function inlineDrawings(figure, folder) {
  for (const image of figure.querySelectorAll('img')) {
    const file = join(folder, image.getAttribute('src') ?? '');
    const drawing = parseHTML(readFileSync(file, 'utf8')).document.querySelector('svg');
    if (drawing === null) throw new Error(`${file}: no es un SVG.`);
    const placed = image.ownerDocument.importNode(drawing, true);
    placed.querySelector('style')?.remove();
    for (const name of ['xmlns', 'width', 'height']) placed.removeAttribute(name);
    placed.setAttribute('style', 'display:block;width:100%;height:auto');
    placed.setAttribute('role', 'img');
    placed.setAttribute('aria-label', image.getAttribute('alt') ?? '');
    image.replaceWith(placed);
  }
}
