/** A release takes another's place under an open page: it says so, and shows nothing of the new one. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PlaceNamesFile } from '$lib/place/namesFile';
import { alive } from './helpers/alive';
import { anotherRelease, type AnotherRelease } from './helpers/anotherRelease';
import { started } from './helpers/brokenProgram';
import { expect, test as guarded } from './helpers/origin';
import { gateIf } from './helpers/parts';
import { withoutPrepared } from './helpers/unprepared';

const test = guarded.extend<object, { another: AnotherRelease }>({
  another: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const another = await anotherRelease();
      await use(another);
      await another.remove();
    },
    { scope: 'worker' },
  ],
});

const [SESSION = ''] = readdirSync('build/sesiones').filter((name) => /^\d{4}-/.test(name));

/** By the file that gives the release to an engine: a page that asks it, and what to ask. */
const LIVE = {
  'overview/Explorer.svelte': ['/', '?indicador=violencia_sexual'],
  'colonia/Page.svelte': ['/colonias/centro/', '?indicador=violencia_sexual'],
  'clusters/LivePage.svelte': ['/agrupamientos/', '?periodo=2022'],
  'evaluation/LivePage.svelte': ['/evaluar/', '?colonias=roma-norte&desde=2022-01-01'],
  'brief/Page.svelte': [
    `/sesiones/${SESSION}/informe/`,
    '?evaluacion=colonias%3Droma-norte%26desde%3D2022-01-01',
  ],
} as const satisfies Record<string, readonly [address: string, query: string]>;

const VISITS = Object.values(LIVE);

/** Ask for the outlines of the colonias alone, by a name that holds their sum: another's are not found by it. */
const OF_OUTLINES = ['colonia/IndexPage.svelte', 'own/Page.svelte'];

/** Asks for all of it, when a query is run. */
const OF_SQL = ['sql/Page.svelte'];

/** Asks for the file of a table alone, by its name and its sum. */
const OF_TABLES = ['data/Tables.svelte'];

const notice = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'Hay una publicación nueva de los datos.' });

/** A reader follows a link of the page to another view of it. */
async function follow(page: Page, href: string): Promise<void> {
  // Before it lives, the program would take a link of another hand out of the page.
  await alive(page);
  await page.evaluate((address) => {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = address;
    document.querySelector('main')?.append(link);
  }, href);
  await page.getByRole('link', { name: href, exact: true }).click();
}

/** What stands: headings and tables, and the sheets of a brief but for what was asked of it since. */
const told = (page: Page) =>
  page
    .locator('main h1, figure h2, figure .unit, figure tbody')
    .or(page.locator('.brief section[aria-labelledby]:not([aria-labelledby="evaluacion"])'))
    .evaluateAll((parts) => parts.map((part) => part.textContent));

test('every page that asks a release for anything is visited here', () => {
  const files = readdirSync('src/features', { recursive: true, encoding: 'utf8' });
  const asking = files
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.svelte'))
    .filter((path) => readFileSync(join('src/features', path), 'utf8').includes("asset('/data/')"));
  expect(asking.toSorted()).toEqual(
    [...Object.keys(LIVE), ...OF_OUTLINES, ...OF_SQL, ...OF_TABLES].toSorted(),
  );
  const { contornos } = JSON.parse(readFileSync('build/lugares.json', 'utf8')) as PlaceNamesFile;
  const [, sum] = /^colonias\.([0-9a-f]{8})\.topojson$/.exec(contornos) ?? [];
  const outlines = readFileSync(join('build/data', contornos));
  expect(createHash('sha256').update(outlines).digest('hex').slice(0, 8)).toBe(sum);
});

for (const [address, query] of VISITS) {
  test(
    `${address}: a new release is told, nothing of it is shown, and a reload gives way`,
    gateIf(address === '/'),
    async ({ page, another, requests }) => {
      // The document is of the first release; whatever it fetches comes after the change.
      await another.takesPlace(page);
      await page.goto(address);
      await alive(page);
      const before = await told(page);
      expect(before.join('')).toMatch(/\d/);
      await follow(page, query);
      await expect(notice(page)).toBeVisible();
      expect(await told(page)).toEqual(before);
      expect(requests.filter((url) => url.endsWith('.parquet'))).toEqual([]);

      await page.context().unrouteAll({ behavior: 'wait' });
      await notice(page).getByRole('button', { name: 'Recargar la página' }).click();
      await alive(page);
      await expect(notice(page)).toHaveCount(0);
      expect(new URL(page.url()).search).toBe(query);
    },
  );
}

test('a query is answered with nothing of a new release, and a reload gives way', async ({
  page,
  another,
  requests,
}) => {
  await another.takesPlace(page);
  await page.goto('/datos/sql/');
  await alive(page);
  await page.getByRole('button', { name: 'Ejecutar' }).click();
  await expect(notice(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Resultado' })).toHaveCount(0);
  expect(requests.filter((url) => url.endsWith('.parquet'))).toEqual([]);
  await page.context().unrouteAll({ behavior: 'wait' });
  await notice(page).getByRole('button', { name: 'Recargar la página' }).click();
  await alive(page);
  await expect(notice(page)).toHaveCount(0);
});

test.describe('where a table is no longer there', () => {
  test.use({ allowedConsole: [/404/] });

  test('it is not given, and its reader is told', async ({ page, another }) => {
    await another.takesPlace(page);
    await page.goto('/datos/');
    await started(page);
    await page.getByRole('button', { name: 'Descargar observaciones en CSV,' }).click();
    await expect(page.locator('.told')).toHaveText(
      /^No se pudo hacer el archivo de observaciones\. Falta el archivo «observaciones\./,
    );
  });
});

test('a sheet never says that it is still at what it could not evaluate', async ({
  page,
  another,
}) => {
  await another.takesPlace(page);
  const [address, query] = LIVE['brief/Page.svelte'];
  await page.goto(`${address}${query}`);
  await expect(page.locator('.brief')).toContainText('No se pudo evaluar lo que se pidió');
  await expect(page.locator('.brief')).not.toContainText('…');
});

test('a page that lies open asks for nothing, and says so at the first choice', async ({
  page,
  another,
}) => {
  await another.takesPlace(page);
  await page.goto('/');
  const before = await told(page);
  await page.getByLabel('Indicador').selectOption({ label: 'Violencia sexual' });
  await expect(notice(page)).toBeVisible();
  expect(await told(page)).toEqual(before);
});

for (const by of ['what is prepared', 'the engine']) {
  const title = `a release that comes between two answers of ${by} leaves the first`;
  test(title, { tag: '@all' }, async ({ page, context, another }) => {
    if (by === 'the engine') await withoutPrepared(context);
    await page.goto('/');
    await follow(page, '?indicador=violencia_sexual');
    await expect(page.locator('figure#mapa .subtitle')).toContainText('violencia sexual');
    await another.takesPlace(page);
    // All that this takes was had before: it is of the first release, as what stands beside it.
    await follow(page, '?indicador=abuso_sexual');
    await expect(page.locator('figure#mapa .subtitle')).toContainText('abuso sexual');
    await expect(notice(page)).toHaveCount(0);
  });
}

test('a link to a page of a renewed site opens it anew', async ({ page }) => {
  await page.goto('/evaluar/');
  await alive(page);
  await page.evaluate(() => document.documentElement.setAttribute('data-first', ''));
  await page.route('**/cambios/__data.json*', async (route) => {
    const text = await (await route.fetch()).text();
    const { version } = JSON.parse(readFileSync('build/_app/version.json', 'utf8'));
    expect(text).toContain(version);
    await route.fulfill({ body: text.replaceAll(version, 'otra') });
  });
  await page.getByRole('link', { name: 'Qué cambió', exact: true }).first().click();
  await page.waitForURL('**/cambios/');
  await expect(page.locator('html[data-first]')).toHaveCount(0);
});

test('a link to a page of the same site does not load the site again', async ({ page }) => {
  await page.goto('/evaluar/');
  await alive(page);
  await page.evaluate(() => document.documentElement.setAttribute('data-first', ''));
  await page.getByRole('link', { name: 'Qué cambió', exact: true }).first().click();
  await page.waitForURL('**/cambios/');
  await expect(page.locator('html[data-first]')).toHaveCount(1);
});
