/** What a shared telephone's history, its tabs and a shared link tell of the pages of help: no browser but for one test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from './helpers/origin';

const BUILD = 'build';

/** What none of their titles may say: what was suffered, what is asked for, and for whom. */
const TELLING = [
  'violencia',
  'violent',
  'violación',
  'agresi',
  'agresor',
  'abuso',
  'acoso',
  'maltrato',
  'víctima',
  'refugio',
  'refugiad',
  'denuncia',
  'fiscalía',
  'sos mujeres',
  'psicológic',
  'jurídic',
  'médic',
  'migrante',
  'lgbt',
  'salir rápido',
  'borrar',
  'historial',
];

const PAGES = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^(?:servicios|privacidad)\/(?:.*\/)?index\.html$|^404\.html$/.test(path))
  .toSorted();

function tellingWordsOf(title: string): string[] {
  const said = title.toLocaleLowerCase('es-MX');
  return TELLING.filter((word) => said.includes(word));
}

test.describe('the built pages', () => {
  test.skip(({ isMobile }) => isMobile, 'Los títulos del HTML no dependen del ancho.');

  test('the list has every page of help', () => {
    expect(PAGES).toEqual(
      expect.arrayContaining([
        '404.html',
        'privacidad/index.html',
        'servicios/index.html',
        'servicios/refugio/index.html',
      ]),
    );
    expect(PAGES.length).toBeGreaterThanOrEqual(11);
  });

  for (const path of PAGES) {
    test(`${path} has a title that tells nothing`, () => {
      const { document } = parseHTML(readFileSync(join(BUILD, path), 'utf8'));
      const titles = [
        ...document.querySelectorAll('head > title'),
        ...document.querySelectorAll('meta[property="og:title"], meta[name="twitter:title"]'),
      ].map((element) => element.getAttribute('content') ?? element.textContent ?? '');
      // That of 404.html is written by its program; the next test reads it.
      if (path !== '404.html') expect(titles[0]).toMatch(/^[^·]{5,} · Atlas Violeta$/);
      expect(titles.flatMap(tellingWordsOf)).toEqual([]);
      const shared = document.querySelector('meta[name="description"]')?.getAttribute('content');
      expect(tellingWordsOf(shared ?? '')).toEqual([]);
    });
  }
});

test.describe('the page in a browser', () => {
  test.use({ allowedConsole: [/404|Not found/] });

  test(
    'keeps one title through every need, and tells nothing where there is no page',
    { tag: '@all' },
    async ({ page }) => {
      await page.goto('/servicios/');
      const needs = page.getByLabel('Qué necesitas').getByRole('link');
      const heading = page.getByRole('heading', { level: 1 });
      for (let each = 1; each < (await needs.count()); each += 1) {
        const before = await heading.textContent();
        await needs.nth(each).click();
        await expect(heading).not.toHaveText(before ?? '');
        expect(await page.title()).toBe('Ayuda y teléfonos · Atlas Violeta');
      }
      await page.goto('/servicios/violencia/');
      await expect(heading).toHaveText('No encontramos esa página');
      expect(tellingWordsOf(await page.title())).toEqual([]);
    },
  );
});
