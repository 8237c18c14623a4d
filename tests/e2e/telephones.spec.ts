/** Help that dials, on every built page: beside *765 a number for any telephone, and two ways out. No browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from '@playwright/test';

const BUILD = 'build';
const PAGES = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .toSorted();

/** Farther apart than this, a reader who can't dial one number doesn't see the other. */
const BESIDE_CHARACTERS = 600;
const TEN_DIGITS = 'a[href^="tel:+52"]';
/** An iPhone doesn't dial what has them. */
const UNDIALLED = /[*#]/;

const bodyOf = (path: string): Element => {
  const { document } = parseHTML(readFileSync(join(BUILD, path), 'utf8'));
  for (const element of document.querySelectorAll('script, style, template')) element.remove();
  return document.body;
};

const linksOf = (element: Element): string[] =>
  [...element.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href') ?? '');

const wordsOf = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The deepest elements whose text names *765. */
const namesOf765 = (body: Element): Element[] =>
  [...body.querySelectorAll('*')].filter(
    (element) =>
      wordsOf(element).includes('*765') &&
      ![...element.children].some((child) => wordsOf(child).includes('*765')),
  );

/** The smallest element around one that has a link to a number of ten digits. */
function aroundWithTenDigits(element: Element): Element | null {
  let around: Element | null = element;
  while (around !== null && around.querySelector(TEN_DIGITS) === null)
    around = around.parentElement;
  return around;
}

const itemOf = (link: Element): Element | null => link.closest('li, dd, dt, p');

test.skip(({ isMobile }) => isMobile, 'Los teléfonos del HTML no dependen del ancho.');

test('the build has the pages', () => {
  expect(PAGES).toEqual(
    expect.arrayContaining(['404.html', 'index.html', 'servicios/refugio/index.html']),
  );
});

for (const path of PAGES) {
  test(`${path} has help that any telephone dials`, () => {
    const body = bodyOf(path);
    const numbers = linksOf(body);
    expect(
      new Set(numbers.filter((number) => !UNDIALLED.test(number))).size,
    ).toBeGreaterThanOrEqual(2);
    expect(numbers).toContain('tel:911');
    expect(numbers).toContain('tel:*765');

    for (const name of namesOf765(body)) {
      const around = aroundWithTenDigits(name);
      expect(wordsOf(around).length, `${wordsOf(name)}: sin otro número al lado`).toBeLessThan(
        BESIDE_CHARACTERS,
      );
      expect(around?.localName).not.toBe('body');
    }
    for (const link of body.querySelectorAll(TEN_DIGITS)) {
      expect(link.getAttribute('href')).toMatch(/^tel:\+52\d{10}$/);
      expect(wordsOf(link)).not.toMatch(/765|SOS Mujeres/);
    }
    for (const link of body.querySelectorAll('a[href="tel:911"]')) {
      expect(wordsOf(itemOf(link)), 'lo que se dice del 911').not.toMatch(/prensa/);
    }
  });

  test(`${path} links out with no trace`, () => {
    const body = bodyOf(path);
    for (const link of body.querySelectorAll('a[href^="http"]')) {
      const { hostname, searchParams } = new URL(link.getAttribute('href') ?? '');
      expect(
        [...searchParams.keys()].filter((name) =>
          /^(utm_|share$|fbclid$|gclid$|partner$)/.test(name),
        ),
        link.getAttribute('href') ?? '',
      ).toEqual([]);
      if (hostname !== 'wa.me') continue;
      expect(link.getAttribute('href')).toMatch(/^https:\/\/wa\.me\/52\d{10}$/);
      const rel = link.getAttribute('rel')?.split(' ') ?? [];
      expect(rel).toEqual(expect.arrayContaining(['noopener', 'noreferrer']));
      expect(wordsOf(itemOf(link))).toContain('sale de este sitio');
    }
    // A number of WhatsApp that can't be tapped is no help.
    for (const item of body.querySelectorAll('li, dd, p')) {
      if (!/por WhatsApp|WhatsApp\W{0,3}\d/.test(wordsOf(item))) continue;
      expect(item.querySelector('a[href^="https://wa.me/"]'), wordsOf(item)).not.toBeNull();
    }
  });
}
