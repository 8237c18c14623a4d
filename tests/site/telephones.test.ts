/** Help that dials, on every built page: beside *765 a number for any telephone, and two ways out. */
import { describe, expect, test } from 'vitest';
import { BUILT } from './kit/site';
import { wordsOf } from './kit/text';

/** Farther apart than this, a reader who can't dial one number doesn't see the other. */
const BESIDE_CHARACTERS = 600;
const TEN_DIGITS = 'a[href^="tel:+52"]';
/** An iPhone doesn't dial what has them. */
const UNDIALLED = /[*#]/;

const linksOf = (element: Element): string[] =>
  [...element.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href') ?? '');

/** The deepest elements whose text names *765. */
function namesOf765(element: Element): readonly Element[] {
  if (!wordsOf(element).includes('*765')) return [];
  const deeper = [...element.children].flatMap(namesOf765);
  return deeper.length > 0 ? deeper : [element];
}

/** The smallest element around one that has a link to a number of ten digits. */
function aroundWithTenDigits(element: Element): Element | null {
  let around: Element | null = element;
  while (around !== null && around.querySelector(TEN_DIGITS) === null)
    around = around.parentElement;
  return around;
}

const itemOf = (link: Element): Element | null => link.closest('li, dd, dt, p');

test('the build has the pages', () => {
  expect(BUILT.pages).toEqual(
    expect.arrayContaining(['404.html', 'index.html', 'servicios/refugio/index.html']),
  );
});

describe.each(BUILT.pages)('%s', (path) => {
  test('has help that any telephone dials', () => {
    const { body } = BUILT.document(path);
    const numbers = linksOf(body);
    expect(
      new Set(numbers.filter((number) => !UNDIALLED.test(number))).size,
    ).toBeGreaterThanOrEqual(2);
    expect(numbers).toContain('tel:911');
    expect(numbers).toContain('tel:*765');

    const names = namesOf765(body);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
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

  test('links out with no trace', () => {
    const { body } = BUILT.document(path);
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
      expect(wordsOf(link)).toMatch(/sale de este sitio|leaves this site|quitte ce site/);
    }
    // A number of WhatsApp that can't be tapped is no help.
    for (const item of body.querySelectorAll('li, dd, p')) {
      if (!/p[oa]r WhatsApp|by WhatsApp|WhatsApp\W{0,3}\d/.test(wordsOf(item))) continue;
      expect(item.querySelector('a[href^="https://wa.me/"]'), wordsOf(item)).not.toBeNull();
    }
  });
});
