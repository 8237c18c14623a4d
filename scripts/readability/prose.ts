/** What is read as prose in a page: its sentences, and neither labels, names, figures, tables nor works of others. */
import { parseHTML } from 'linkedom';

const NOT_PROSE =
  'script, style, template, svg, nav, header, footer, table, pre, code, cite, math, select, [lang]:not(html), li[data-quote], ul[data-quote], li > [data-quote]';
const BLOCKS = 'p, li, dd, figcaption, h1, h2, h3, summary, blockquote';
/** A sentence ends; names of places, headings and labels do not. */
const ENDS = /[.!?…]["»”)]*$/u;

/**
 * @param html a whole page
 * @returns the text of each block of prose, its spaces single, in the order of the page
 */
export function proseOf(html: string): readonly string[] {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll(NOT_PROSE)) element.remove();
  return [...document.querySelectorAll(BLOCKS)]
    .filter((block) => block.querySelector(BLOCKS) === null)
    .map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => ENDS.test(text));
}
