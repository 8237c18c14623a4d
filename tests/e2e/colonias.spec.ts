/** The 33 pages of one colonia each. */
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './helpers/origin';
import { figure, settled } from './helpers/figures';
import { printed } from './helpers/pdf';

test(
  'choosing another colonia goes to its page; another indicator stays on this one',
  { tag: '@touch' },
  async ({ page }) => {
    await page.goto('/colonias/centro/');
    await page.getByLabel('Indicador').selectOption({ label: 'Violencia sexual' });
    await settled(page);
    await expect(page).toHaveURL(/\/colonias\/centro\/\?indicador=violencia_sexual$/);
    const box = page.getByRole('combobox', { name: 'Colonia' });
    await box.fill('juarez');
    await box.press('Enter');
    await expect(page).toHaveURL(/\/colonias\/juarez\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Juárez');
  },
);

test(
  'a small colonia says what is not published, and never a zero for it',
  { tag: '@touch' },
  async ({ page }) => {
    await page.goto('/colonias/maza/?indicador=violencia_sexual');
    await settled(page);
    const row = figure(page, 'orden').getByRole('link', { name: /^Maza/ });
    const words = row.getByText('Menos de 5 o protegida');
    await expect(words).toBeVisible();
    // On one line: two would touch those of the next row.
    expect((await words.boundingBox())?.height).toBeLessThan(24);
  },
);

/** What a sheet must tell, wherever the reader lives. */
const TOLD = [
  'comparadas con las de 2022',
  'La ayuda más cercana',
  '911',
  'Acuerdos que la nombran',
];

async function expectOneSheet(page: Page, path: string): Promise<string> {
  const { pages, sizes } = await printed(page);
  expect([path, sizes]).toEqual([path, [[612, 792]]]);
  const [sheet = ''] = pages;
  for (const words of TOLD) expect([path, sheet]).toEqual([path, expect.stringContaining(words)]);
  return sheet;
}

test('each of the 33 is printed on one sheet of Letter', { tag: '@all' }, async ({ page }) => {
  test.slow();
  const slugs = readdirSync('build/colonias', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(slugs).toHaveLength(33);
  for (const slug of slugs) {
    await page.goto(`/colonias/${slug}/`);
    await expect(page.locator('#trimestres .reader, #tendencia .reader').first()).toBeAttached();
    await expectOneSheet(page, slug);
  }
});

test(
  'another view is on one sheet too, with what was unfolded on the screen left out',
  { tag: '@all' },
  async ({ page }) => {
    for (const query of [
      '?medida=excedencia',
      '?indicador=violencia_sexual&medida=excedencia',
      '?indicador=violacion',
      '?indicador=feminicidio',
    ]) {
      await page.goto(`/colonias/doctores/${query}`);
      await settled(page);
      await page.getByText('Ver como tabla').first().click();
      const sheet = await expectOneSheet(page, query);
      for (const words of ['Indicador', 'Ver como tabla', 'Salir rápido', 'Gabinete']) {
        expect([query, sheet]).toEqual([query, expect.not.stringContaining(words)]);
      }
    }
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is printed on one sheet as well', { tag: ['@all', '@touch'] }, async ({ page }) => {
    for (const slug of ['centro', 'doctores', 'maza', 'hipodromo-condesa']) {
      await page.goto(`/colonias/${slug}/`);
      await expectOneSheet(page, slug);
    }
  });
});
