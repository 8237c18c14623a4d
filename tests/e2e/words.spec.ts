/** What a reader can read on the built pages, held to the same rules as the sentences: no browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from '@playwright/test';
import { offencesIn } from '../words/wordRules';

const BUILD = 'build';
const PAGES = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .toSorted();

/** Not prose of ours: programs, SQL, formulas, titles of works in their own tongue. */
const NOT_PROSE = 'script, style, noscript, template, pre, code, math, cite, [lang]:not(html)';
const INLINE = new Set(
  'A ABBR B DATA DFN EM I MARK OUTPUT Q S SMALL SPAN STRONG SUB SUP TIME TSPAN'.split(' '),
);
const SAID_BY_ATTRIBUTE = ['alt', 'aria-label', 'title', 'placeholder'];

test.skip(({ isMobile }) => isMobile, 'Las palabras del HTML no dependen del ancho.');

test('the build has the pages', () => {
  expect(PAGES).toEqual(
    expect.arrayContaining(['404.html', 'index.html', 'colonias/centro/index.html']),
  );
});

for (const path of PAGES) {
  test(`${path} gives no cause, points at no place, and writes its numbers well`, () => {
    const { document } = parseHTML(readFileSync(join(BUILD, path), 'utf8'));
    expect(document.documentElement.lang).toBe('es-MX');
    // Orders for a terminal are for who maintains the site, and stand in docs/.
    expect(
      [...document.querySelectorAll('code')].map((one) => one.textContent).join('\n'),
    ).not.toMatch(/\bnpm\b/);
    for (const element of document.querySelectorAll(NOT_PROSE)) element.remove();
    const texts = textsOf(document.documentElement);
    expect(texts.join(' ').length).toBeGreaterThan(200);
    expect([...new Set(texts.flatMap(offencesIn))]).toEqual([]);
  });
}

/** The text of every block, inline elements within it joined; and what is said to who cannot see. */
function textsOf(root: Element): string[] {
  const blocks: string[] = [''];
  const visit = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE) {
      blocks.push(`${blocks.pop() ?? ''}${node.textContent ?? ''}`);
      return;
    }
    if (!isElement(node)) return;
    const block = !INLINE.has(node.tagName.toUpperCase());
    if (block) blocks.push('');
    for (const child of node.childNodes) visit(child);
    if (block) blocks.push('');
  };
  visit(root);
  const attributes = SAID_BY_ATTRIBUTE.flatMap((name) =>
    [...root.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  );
  return [...blocks, ...attributes]
    .map((text) => text.replaceAll(/[ \t\n]+/g, ' ').trim())
    .filter((text) => text !== '');
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
