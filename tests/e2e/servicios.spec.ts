/** Help first: on the real release, and on an invented one in which every place is known. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { filledServices, filledServicesParts, REFUGE } from '../engine/filledServices';
import { askNatively } from './helpers/nativeRelease';
import { expect, test as guarded } from './helpers/origin';
import { siteOn, type OwnSite } from './helpers/siteOn';
import { LIGHTS, expectFitsWidth, expectNoAxeViolation, unfold } from './helpers/screens';
import { gateIf } from './helpers/parts';

const NEEDS = [
  'psicologica',
  'juridica',
  'medica',
  'refugio',
  'infancia',
  'migrantes',
  'lgbt',
  'social',
];

for (const javaScriptEnabled of [true, false]) {
  guarded.describe(
    `the bundled release, ${javaScriptEnabled ? 'live' : 'without a script'}`,
    () => {
      guarded.use({ javaScriptEnabled });

      guarded('help stands first, and is filtered by address', async ({ page }) => {
        await page.goto('/');
        await page.getByRole('link', { name: 'Más ayuda' }).click();
        await expect(page).toHaveURL(/\/servicios\/$/);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dónde pedir ayuda');
        const main = page.getByRole('main');
        await expect(main.getByRole('link').nth(0)).toHaveAttribute('href', 'tel:911');
        await expect(main.getByRole('link').nth(1)).toHaveAttribute('href', 'tel:*765');
        await expect(main.getByRole('link').nth(2)).toHaveAttribute('href', 'tel:+525555335533');
        await expect(main.getByRole('link').nth(3)).toHaveAttribute(
          'href',
          'https://wa.me/525555335533',
        );
        await expect(main.locator('#S005 a').first()).toHaveAttribute('href', 'tel:+525555335533');

        const all = await main.locator('.part li').count();
        await page
          .getByLabel('Qué necesitas')
          .getByRole('link', { name: 'Personas LGBT+' })
          .click();
        await expect(page).toHaveURL(/\/servicios\/lgbt\/$/);
        await expect(page.getByRole('heading', { level: 1 })).toContainText('personas LGBT+');
        const some = await main.locator('.part li').count();
        expect(some).toBeGreaterThan(0);
        expect(some).toBeLessThan(all);
      });

      guarded('what is unverified says so, and where to ask', async ({ page }) => {
        await page.goto('/servicios/');
        await expect(page.locator('#S002')).toContainText(
          'Sin confirmar: dato de prensa del 27 de julio de 2022',
        );
        await expect(page.locator('#S002').getByRole('link', { name: '55 5533' })).toHaveAttribute(
          'href',
          'tel:+525555335533',
        );
        await expect(page.locator('#S001')).toContainText('Número único de emergencias');
        const unverified = page.getByRole('region', { name: 'su contacto está por verificar' });
        await expect(unverified.locator('#S012')).toBeVisible();
        await expect(unverified).toContainText(
          'Pregunta si siguen atendiendo y cómo comunicarte: *765 (SOS Mujeres) o 55 5533 5533 (Línea Mujer y Familia).',
        );
        await expect(page.locator('#S012 a[href^="tel:"]')).toHaveCount(0);
      });

      guarded('with so few places it does not say where help is far', async ({ page }) => {
        await page.goto('/servicios/');
        await expect(page.locator('#alcance')).toContainText(
          'Con 4 lugares no se puede decir dónde queda lejos la ayuda',
        );
        await expect(page.locator('#alcance')).toContainText(
          'De 400 Puntos Violeta, ninguno tiene lugar publicado.',
        );
        await expect(page.locator('#alcance figure')).toHaveCount(1);
        await expect(page.getByText('docs/puntos-violeta.md')).toBeVisible();
      });
    },
  );
}

guarded(
  'the few places there are stand on a map, by name, as their query gives them',
  async ({ page }) => {
    await page.goto('/servicios/');
    const places = page.locator('figure#lugares-atencion');
    await expect(places.getByRole('heading')).toHaveText(
      'Los 4 servicios con lugar publicado están en Doctores, Nonoalco Tlatelolco y San Rafael',
    );
    await expect(places.locator('path.colonia')).toHaveCount(33);
    await expect(places.locator('circle.dot')).toHaveCount(0);
    const asked = await askNatively((await places.locator('pre').textContent()) ?? '');
    const attending = asked.filter(({ grupo }) => grupo === 'atencion');
    expect(attending).toHaveLength(4);
    await places.getByText('Ver como tabla').click();
    for (const { id, nombre, colonia } of attending) {
      const row = places.getByRole('row').filter({ hasText: String(nombre) });
      await expect(row).toContainText(String(colonia));
      await expect(row).toContainText('sólo se sabe su colonia');
      await expect(places.getByRole('link', { name: String(nombre) })).toHaveAttribute(
        'href',
        `#${String(id)}`,
      );
      await expect(places.locator('path.colonia title', { hasText: String(nombre) })).toHaveCount(
        1,
      );
    }
  },
);

guarded('a refuge is reached by telephone: its page names no place', async ({ page }) => {
  await page.goto('/servicios/refugio/');
  await expect(page.getByRole('main')).toContainText('A un refugio se llega por teléfono.');
  const cards = page.locator('.part li');
  await expect(cards.first()).toBeVisible();
  for (const text of await cards.allTextContents()) {
    expect(text).not.toMatch(/\b(colonia|alcaldía|calle|avenida|av\.|núm\.)\b/i);
  }
});

guarded('a colonia has the help nearest to it', { tag: '@all' }, async ({ page }) => {
  await page.goto('/colonias/san-rafael/');
  const nearest = page.getByRole('region', { name: 'La ayuda más cercana' });
  await expect(nearest.locator('.places li').first()).toContainText(
    'ADIVAC (organización civil): en esta colonia; su punto no está publicado.',
  );
  // An address that a source gives is told here too: that a place has no point is not that it has no street.
  await page.goto('/colonias/doctores/');
  await expect(nearest.locator('.places')).toContainText(
    '(servicio de salud), Dr. Balmis 148, C.P. 06720: en esta colonia; su punto no está publicado.',
  );
  await expect(nearest.getByRole('link', { name: /\*765/ })).toHaveAttribute('href', 'tel:*765');
});

for (const colorScheme of LIGHTS) {
  for (const path of ['/servicios/', '/servicios/refugio/']) {
    guarded(
      `${path} has no axe violation and fits, ${colorScheme}`,
      gateIf(path === '/servicios/' && colorScheme === 'light'),
      async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(path);
        await expectSound(page);
      },
    );
  }
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
      await page.goto('/servicios/');
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
      await expect(page.locator('#S001')).toContainText('Confirmado el 1.º de marzo de 2026');
    },
  );

  filled('the file has what the table has, unrounded', { tag: '@touch' }, async ({ page }) => {
    await page.goto('/servicios/');
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
      await page.goto('/servicios/');
      await unfold(page.locator('figure'));
      for (const colorScheme of LIGHTS) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expectSound(page);
      }
    },
  );
});
