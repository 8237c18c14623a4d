/** A site on a release that holds all sources: each figure says what it counts, and counts only that. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ASTRAY,
  HOME_COLONIAS,
  manySources,
  manySourcesParts,
  manySourcesTopology,
} from '../engine/manySources';
import { figure, finding, settled, shownSql, shownTable } from './helpers/figures';
import { expect, test as guarded } from './helpers/origin';
import { marksIn, readPng, readSvg } from './helpers/pictures';
import { siteOn, type OwnSite } from './helpers/siteOn';
import { expectNoAxeViolation } from './helpers/screens';
import { takeFile } from './helpers/takes';
import { withoutPrepared } from './helpers/unprepared';

/** Too few to say what is far: they are shown where they are. */
const FEW_POINTS = [
  { colonia: HOME_COLONIAS[0]?.clave ?? '', lat: 19.405, lon: -99.195 },
  { colonia: HOME_COLONIAS[0]?.clave ?? '', lat: null, lon: null },
  { colonia: HOME_COLONIAS[1]?.clave ?? '', lat: null, lon: null },
].map((place, at) => ({
  id: `PV00${at + 1}`,
  nombre: `Farmacia inventada de la calle número ${at + 1}`,
  clase: 'farmacia',
  fuente: 'inventado',
  ...place,
}));

const test = guarded.extend<object, { site: OwnSite }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const site = await siteOn(
        {
          ...manySources(
            (['violencia_familiar', 'violencia_sexual', 'abuso_sexual'] as const).flatMap(
              (indicador) => [2022, 2023].map((anio) => ({ indicador, anio })),
            ),
          ),
          puntos_violeta: FEW_POINTS,
        },
        {
          ...manySourcesParts({ corte: '2025-03-31', ultimo_mes_completo: '2024-09-01' }),
          topojson: manySourcesTopology(),
        },
      );
      await use(site);
      await site.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ site }, use) => use(site.url),
});

// One build is enough: the words are the same at every width.
test.skip(({ isMobile }) => isMobile);

const MIXED =
  'En el mapa y la lista se cuentan víctimas mujeres; en la tendencia, carpetas. ' +
  'Son medidas distintas: sus números no se comparan entre sí.';

test('the first page says what each figure counts, and from which source', async ({ page }) => {
  await page.goto('/');
  await expect(figure(page, 'mapa').locator('.subtitle')).toHaveText(
    'Víctimas mujeres de violencia familiar por cada 100,000 mujeres residentes al año, 2023',
  );
  await expect(figure(page, 'tendencia').locator('.subtitle')).toContainText(
    'Carpetas por violencia familiar por mes del hecho, en la alcaldía',
  );
  await expect(page.locator('p.measures')).toHaveText(MIXED);
  await expect(page.locator('footer')).toContainText('cada figura dice qué cuenta');
  for (const [id, source, sql] of [
    ['mapa', 'Fiscalía inventada, víctimas:', "fuente = 'fgj_victimas' AND sexo = 'mujer'"],
    ['orden', 'Fiscalía inventada, víctimas:', "fuente = 'fgj_victimas' AND sexo = 'mujer'"],
    ['tendencia', 'Fiscalía inventada: carpetas', "fuente = 'fgj_carpetas' AND sexo = 'total'"],
  ] as const) {
    await expect(figure(page, id).locator('.source')).toContainText(source);
    expect(await shownSql(page, id)).toContain(sql);
  }
  expect((await shownTable(page, 'mapa')).map((cells) => cells.slice(0, 3))).toEqual([
    ['Centro', '436', '30,000'],
    ['Doctores', '218', '22,000'],
    ['Maza', 'menos de 5 o protegida', '1,300'],
    ['Sin Censo', '109', 'sin dato'],
  ]);
});

test('so does the page of what changed', async ({ page }) => {
  await page.goto('/cambios/');
  await expect(figure(page, 'cambios').locator('.subtitle')).toContainText(
    'Carpetas por hechos de',
  );
  await expect(page.locator('p.measures')).toHaveText(
    'En los cambios por colonia se cuentan víctimas mujeres; en los cambios de la alcaldía, carpetas. ' +
      'Son medidas distintas: sus números no se comparan entre sí.',
  );
  for (const [id, source, sql] of [
    ['cambios', 'Fiscalía inventada: carpetas', "fuente = 'fgj_carpetas' AND sexo = 'total'"],
    [
      'cambios-colonias',
      'Fiscalía inventada, víctimas:',
      "fuente = 'fgj_victimas' AND sexo = 'mujer'",
    ],
  ] as const) {
    await expect(figure(page, id).locator('.source')).toContainText(source);
    expect(await shownSql(page, id)).toContain(sql);
  }
});

test('three years are of carpetas in every figure, another year of victims again', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('radio', { name: 'Víctimas mujeres' }).check();
  await settled(page);
  await expect(finding(page, 'mapa')).toContainText('la mitad de las víctimas mujeres');

  await page.getByLabel('Periodo').selectOption('2021-2023');
  await settled(page);
  await expect(figure(page, 'mapa').locator('.subtitle')).toHaveText(
    'Carpetas por violencia familiar, 2021 a 2023',
  );
  await expect(finding(page, 'mapa')).toContainText('la mitad de las carpetas');
  await expect(page.getByRole('radio', { name: 'Carpetas' })).toBeChecked();
  await expect(page.locator('p.measures')).toHaveCount(0);
  await expect(figure(page, 'mapa').locator('.source')).toContainText('Fiscalía inventada: carp');

  await page.getByLabel('Periodo').selectOption('2022');
  await settled(page);
  await expect(page.locator('p.measures')).toHaveText(MIXED);
  expect((await shownTable(page, 'orden'))[0]?.slice(0, 2)).toEqual(['Centro', '434']);
});

test('what the page asks is what was prerendered', async ({ page, context }) => {
  await withoutPrepared(context);
  await page.goto('/');
  const prerendered = await shownTable(page, 'orden');
  // The same view with a colonia chosen is asked of the engine in the page.
  const asked = page.waitForResponse(/observaciones\.[0-9a-f]{8}\.parquet$/);
  await page.goto('/?colonia=doctores');
  await asked;
  await settled(page);
  await expect(figure(page, 'orden').locator('[aria-current="true"]')).toContainText('Doctores');
  expect(await shownTable(page, 'orden')).toEqual(prerendered);
});

test('the page of a colonia speaks of victims', async ({ page }) => {
  await page.goto('/colonias/doctores/');
  await expect(page.locator('.lead')).toContainText(
    'En Doctores se registraron 218 víctimas mujeres de violencia familiar por hechos de 2023',
  );
  await expect(page.locator('.lead')).toContainText('De 2022 a 2023 pasó de 217 a 218 víctimas');
  await expect(figure(page, 'cambios').locator('.subtitle')).toHaveText(
    'Víctimas mujeres por hechos de 2023, comparadas con las de 2022',
  );
  await expect(page.locator('p.measures')).toHaveText(
    /^En los cambios, el mapa y la lista se cuentan víctimas mujeres; en la tendencia, carpetas\./,
  );
  await expectNoAxeViolation(page);
  await page.goto('/colonias/sin-censo/');
  await expect(page.locator('.lead')).toContainText(
    'No hay tasa: falta población con qué dividir.',
  );
});

test('there are pages for the colonias shown, and nothing astray in any', async ({ site }) => {
  const slugs = HOME_COLONIAS.map(({ slug }) => slug).toSorted();
  const folders = readdirSync(join(site.dir, 'colonias'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.toSorted()).toEqual(slugs);
  for (const page of ['', 'colonias', ...slugs.map((slug) => `colonias/${slug}`)]) {
    const html = readFileSync(join(site.dir, page, 'index.html'), 'utf8');
    expect(html, page).not.toMatch(new RegExp(`${ASTRAY}|${ASTRAY.toLocaleString('en-US')}`));
    expect(html, page).not.toContain('agricola-oriental');
  }
});

test('the few known places have their pictures, with all that the page says of them', async ({
  page,
}) => {
  await page.goto('/servicios/alcance/');
  await page.locator('html[data-app="alive"]').waitFor();
  const places = page.locator('figure#lugares-punto_violeta');
  const read = await readSvg(page, await takeFile(places, 'svg'));
  expect(read.error).toBe('');
  expect(read.source).not.toMatch(/var\(|currentcolor|\bNaN\b|\bundefined\b/);
  expect([read.active, read.unresolved, read.beyond]).toEqual([[], [], 0]);
  expect(read.marks).toBe(await marksIn(places));
  const said = read.text.replaceAll(/\s+/g, '');
  for (const { nombre } of FEW_POINTS) expect(said).toContain(nombre.replaceAll(' ', ''));
  expect(said).toContain(
    ((await places.locator('.source').textContent()) ?? '').replaceAll(/\s+/g, ''),
  );
  const png = await readPng(page, await takeFile(places, 'png'));
  expect(png.width).toBeGreaterThanOrEqual(1590);
  expect(png.black).toBeLessThan(0.1);
  expect(png.white).toBeGreaterThan(0.3);
});
