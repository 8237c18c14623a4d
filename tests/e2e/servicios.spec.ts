/**
 * Help first: how it is reached on the real release, whose words tests/site reads; and on an invented one in
 * which every place is known.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { filledServices, filledServicesParts, REFUGE } from '../engine/filledServices';
import { expect, test as guarded } from './helpers/origin';
import { siteOn, type OwnSite } from './helpers/siteOn';
import { LIGHTS, expectFitsWidth, expectNoAxeViolation, unfold } from './helpers/screens';

/** What follows `/servicios/`. */
const NEEDS = Array.from({ length: 10 }, (_, at) => String(at + 1));

guarded('help is reached in two taps, by an address that tells nothing', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Pedir ayuda' }).click();
  await expect(page).toHaveURL(/\/servicios\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('¿Qué necesitas?');
  await page.getByRole('link', { name: /^Orientación legal/ }).click();
  await expect(page).toHaveURL(/\/servicios\/3\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Orientación legal');
  // The line that answers at any hour: told once the program knows the hour.
  await expect(page.locator('#S005 .open')).toHaveText('Atiende a toda hora');
});

for (const path of ['/servicios/', '/servicios/5/', '/servicios/alcance/']) {
  guarded(`${path} fits its width`, { tag: '@all' }, async ({ page }) => {
    await page.goto(path);
    await expectFitsWidth(page);
  });
}

async function expectSound(page: Page): Promise<void> {
  await expectNoAxeViolation(page);
  await expectFitsWidth(page);
}

const filled = guarded.extend<object, { site: OwnSite }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const site = await siteOn(filledServices(), filledServicesParts());
      await use(site);
      await site.close();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  baseURL: async ({ site }, use) => use(site.url),
});

filled.describe('an invented release in which every place is known', { tag: '@all' }, () => {
  // One build is enough: the words are the same at every width.
  filled.skip(({ isMobile }) => isMobile);

  filled(
    'where need is high and help far is named, drawn and told in a table',
    { tag: '@touch' },
    async ({ page }) => {
      await page.goto('/servicios/alcance/');
      const quadrants = page.locator('figure#cuadrantes-atencion');
      await expect(quadrants.getByRole('heading')).toHaveText('Tasa alta y ayuda lejos: Morelos');
      await expect(quadrants.getByRole('img')).toHaveAccessibleName(/Morelos/);
      await expect(quadrants.locator('svg').first()).toBeAttached();
      await quadrants.getByText('Ver como tabla').click();
      const morelos = quadrants.getByRole('row', { name: /^Morelos/ });
      await expect(morelos).toContainText('probablemente por encima de la alcaldía');
      await expect(morelos).toContainText('lejos');

      const map = page.locator('figure#mapa-atencion');
      await expect(map.locator('path.colonia')).toHaveCount(33);
      await expect(map.locator('circle.dot')).toHaveCount(6);
      await expect(map.locator('circle.dot.approximate')).toHaveCount(1);
      await expect(map).toContainText('aproximada');
      await expect(map.locator('pre')).toContainText('FROM servicios');
      await expect(page.locator('figure#mapa-punto_violeta circle.dot')).toHaveCount(33);
      await expect(page.locator('#alcance')).toContainText(
        'De 7 servicios que atienden en persona, 6 tienen lugar publicado; de 1 sólo se sabe la colonia.',
      );
      await page.goto('/servicios/2/');
      await expect(page.locator('#S001')).toContainText('Confirmado el 1.º de marzo de 2026');
    },
  );

  filled('the file has what the table has, unrounded', { tag: '@touch' }, async ({ page }) => {
    await page.goto('/servicios/alcance/');
    const arriving = page.waitForEvent('download');
    await page
      .locator('figure#mapa-atencion')
      .getByRole('button', { name: /^Descargar/ })
      .click();
    const text = readFileSync(await (await arriving).path(), 'utf8');
    expect(text.trim().split('\r\n')).toHaveLength(34);
    expect(text).toMatch(/Morelos,atencion,\d+,\d+\.\d{4,}/);
  });

  filled(
    'no page says where a refuge is, even of a release that does',
    { tag: '@touch' },
    async ({ site }) => {
      const files = readdirSync(site.dir, { recursive: true, encoding: 'utf8' }).filter((path) =>
        /\.(html|json)$/.test(path),
      );
      expect(files).toEqual(
        expect.arrayContaining(NEEDS.map((need) => join('servicios', need, 'index.html'))),
      );
      for (const path of files) {
        const text = readFileSync(join(site.dir, path), 'utf8');
        expect(text, path).not.toContain(REFUGE.street);
        expect(text, path).not.toContain(String(REFUGE.lat));
        expect(text, path).not.toContain(String(REFUGE.lon));
      }
    },
  );

  filled(
    'the figures have no axe violation, in either light',
    { tag: '@touch' },
    async ({ page }) => {
      await page.goto('/servicios/alcance/');
      await unfold(page.locator('figure'));
      for (const colorScheme of LIGHTS) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expectSound(page);
      }
    },
  );
});
