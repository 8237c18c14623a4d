/** What a reader can read on the built pages, held to the same rules as the sentences. */
import { describe, expect, test } from 'vitest';
import { offencesIn } from '../words/wordRules';
import { IN_OTHER_LANGUAGES } from '../helpAddresses';
import { BUILT } from './kit/site';
import { isElement } from './kit/text';

/** Not prose of ours: programs, SQL, formulas, titles of works, what others wrote, letter by letter. */
const NOT_PROSE = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE PRE CODE TEXTAREA MATH CITE BLOCKQUOTE'.split(' '),
);
const INLINE = new Set(
  'A ABBR B DATA DFN EM I MARK OUTPUT Q S SMALL SPAN STRONG SUB SUP TIME TSPAN'.split(' '),
);
const SAID_BY_ATTRIBUTE = ['alt', 'aria-label', 'title', 'placeholder'];

const nameOf = (element: Element): string => element.tagName.toUpperCase();

/** Also of works in their own tongue, which say it. */
const isProse = (element: Element): boolean =>
  !NOT_PROSE.has(nameOf(element)) && (nameOf(element) === 'HTML' || !element.hasAttribute('lang'));

/** The text of every block, inline elements within it joined; and what is said to who cannot see. */
function textsOf(root: Element): readonly string[] {
  const blocks: string[] = [''];
  const attributes: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE) {
      blocks.push(`${blocks.pop() ?? ''}${node.textContent ?? ''}`);
      return;
    }
    if (!isElement(node) || !isProse(node)) return;
    attributes.push(...SAID_BY_ATTRIBUTE.map((name) => node.getAttribute(name) ?? ''));
    const isBlock = !INLINE.has(nameOf(node));
    if (isBlock) blocks.push('');
    for (const child of node.childNodes) visit(child);
    if (isBlock) blocks.push('');
  };
  visit(root);
  return [...blocks, ...attributes]
    .map((text) => text.replaceAll(/[ \t\n]+/g, ' ').trim())
    .filter((text) => text !== '');
}

test('the build has the pages', () => {
  expect(BUILT.pages).toEqual(
    expect.arrayContaining(['404.html', 'index.html', 'colonias/centro/index.html']),
  );
});

/** What is told in others has rules of its own: languages.test.ts. */
const IN_SPANISH = BUILT.pages.filter((path) => !IN_OTHER_LANGUAGES.test(path));

describe.each(IN_SPANISH)('%s', (path) => {
  test('gives no cause, points at no place, and writes its numbers well', () => {
    const document = BUILT.document(path);
    expect(document.documentElement.lang).toBe('es-MX');
    // Orders for a terminal are for who maintains the site, and stand in docs/.
    const code = [...document.querySelectorAll('code')].map((one) => one.textContent).join('\n');
    expect(code).not.toMatch(/\bnpm\b/);
    const texts = textsOf(document.documentElement);
    expect(texts.join(' ').length).toBeGreaterThan(200);
    expect([...new Set(texts.flatMap(offencesIn))]).toEqual([]);
  });
});
