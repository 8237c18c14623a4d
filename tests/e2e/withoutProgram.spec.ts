/** Read in the built pages, no browser: nothing can be used that only a program attends to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from '@playwright/test';

test.skip(({ isMobile }) => isMobile, 'El HTML no depende del ancho.');

const PAGES = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.html'),
);

test('every control of every page is disabled or hidden until the program attends to it', () => {
  const loose = PAGES.flatMap((path) => {
    const { document } = parseHTML(readFileSync(join('build', path), 'utf8'));
    return [...document.querySelectorAll('button, input, select, textarea')]
      .filter((control) => control.closest('[disabled], [data-needs-script]') === null)
      .map((control) => `${path}: ${control.outerHTML.slice(0, 120)}`);
  });
  expect(PAGES.length).toBeGreaterThan(50);
  expect(loose).toEqual([]);
});
