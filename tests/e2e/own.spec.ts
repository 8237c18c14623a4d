/** A file of the reader's on the map: what is read of it, what leaves the page, and what never does. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { started } from './helpers/brokenProgram';
import { traceTasks } from '../../scripts/bench/page/mainThread';
import { expect, test } from './helpers/origin';
import { expectNoAxeViolation, expectFitsWidth } from './helpers/screens';

const ADDRESS = '/datos/propios/';

/** What only the file says: it must be found nowhere but on the page. */
const SECRETS = ['secreto', 'Guerero', 'mis-casos'];

/** As a spreadsheet in Spanish saves it: semicolons, and Windows-1252. */
const ROWS = [
  'folio;colonia;nota',
  ...Array.from({ length: 12 }, (_, at) => `${at};Centro;"ñandú secreto ${at}; con ""comillas"""`),
  ...Array.from({ length: 3 }, (_, at) => `${at};JUÁREZ;secreto`),
  ...Array.from({ length: 6 }, (_, at) => `${at};Zona Rosa;secreto`),
  ...Array.from({ length: 4 }, (_, at) => `${at};Guerero;secreto`),
  ...Array.from({ length: 2 }, (_, at) => `${at};Obrera;secreto`),
  '99;La Condesa;secreto',
];
const FILE = {
  name: 'mis-casos.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`${ROWS.join('\r\n')}\r\n`, 'latin1'),
};

async function open(page: Page): Promise<void> {
  await page.goto(ADDRESS);
  await started(page);
}

async function choose(page: Page, file: typeof FILE = FILE): Promise<void> {
  await page.getByLabel('Archivo CSV').setInputFiles(file);
}

const result = (page: Page) =>
  page.getByRole('heading', { name: /(?:está|están) en .* colonias? de / });

async function cell(page: Page, colonia: string): Promise<string | null> {
  const row = page.getByRole('row').filter({
    has: page.getByRole('rowheader', { name: colonia, exact: true }),
  });
  return row.getByRole('cell').first().textContent();
}

test('a file in Windows-1252 is mapped, decided and taken, and nothing of it leaves the page', async ({
  page,
  requests,
}) => {
  await open(page);
  const before = page.url();
  const history = await page.evaluate(() => window.history.length);
  await choose(page);
  await expect(result(page)).toHaveText('23 renglones están en 3 colonias de Cuauhtémoc');
  await expect(page.getByText('con letras en Windows-1252')).toBeVisible();
  await expect(page.getByRole('img', { name: /^Mapa de tus renglones/ })).toBeVisible();
  expect([await cell(page, 'Centro'), await cell(page, 'Juárez')]).toEqual(['12', '9']);

  await page.getByLabel('«Guerero», 4 renglones').selectOption({ label: 'Guerrero (propuesta)' });
  await expect(result(page)).toHaveText('27 renglones están en 4 colonias de Cuauhtémoc');
  const condesa = page.getByLabel('«La Condesa», 1 renglón: es de varias colonias');
  await expect(condesa.locator('option', { hasText: '(propuesta)' })).toHaveCount(3);

  await page.getByLabel('Junto a').selectOption({ index: 1 });
  await expect(page.getByRole('img', { name: /^Mapa de las carpetas/ })).toBeVisible();

  await expect(page.getByText('No es la auditoría')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Descargar la tabla por colonia' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('atlas-violeta_datos-propios-sin-auditar.csv');
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  const told = lines.slice(1).map((line) => line.split(',').slice(2, 4));
  expect(told).toHaveLength(33);
  expect(told.filter(([n]) => /^[1-4]$/.test(n ?? ''))).toEqual([]);
  expect(told.filter(([, why]) => why === 'oculta')).toHaveLength(2);
  expect(lines.filter((line) => line.includes('Centro,12,ninguna'))).toHaveLength(1);

  const kept = await page.evaluate(async () => [
    location.href,
    document.title,
    document.cookie,
    JSON.stringify(window.history.state),
    ...Object.entries(globalThis['localStorage']).flat(),
    ...Object.entries(globalThis['sessionStorage']).flat(),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
  ]);
  const everywhere = [...kept, ...requests, lines.join('\n')].join('\n');
  for (const secret of SECRETS) expect(everywhere).not.toContain(secret);
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => window.history.length)).toBe(history);
  await expect(
    page.getByRole('main').getByRole('button', { name: /[Cc]ompartir|[Ii]nsertar|enlace/ }),
  ).toHaveCount(0);

  await page.reload();
  await started(page);
  await expect(page.getByText('mis-casos.csv')).toHaveCount(0);
});

test('points are counted in the colonia that holds them, by the columns that the reader chooses', async ({
  page,
}) => {
  await open(page);
  const buffer = Buffer.from(
    'y,x,otra\n19.4326,-99.1332,-99.1332\n19.4326,-99.1332,-99.1332\n19.3,-99.1,-99.1\n0,0,0\n',
  );
  await choose(page, { ...FILE, buffer });
  await expect(result(page)).toHaveText('2 renglones están en 1 colonia de Cuauhtémoc');
  expect(await cell(page, 'Centro')).toBe('2');
  await page.getByLabel('Columna de la latitud').selectOption({ label: 'otra' });
  await expect(
    page.getByRole('heading', { name: /^Ningún renglón está en una colonia/ }),
  ).toBeVisible();
});

test('what is wrong with a file is said with its line, and with nothing of what it holds', async ({
  page,
}) => {
  await open(page);
  const buffer = Buffer.from('colonia,nota\nCentro,x\nCentro,"secreto\nObrera,y\n');
  await choose(page, { ...FILE, buffer });
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('En la línea 3 se abre una comilla');
  await expect(alert).not.toContainText('secreto');
  await choose(page);
  await expect(result(page)).toBeVisible();
  await expect(alert).toHaveCount(0);
  await page.getByRole('button', { name: 'Quitar el archivo' }).click();
  await expect(result(page)).toHaveCount(0);
  await expect(page.getByLabel('Archivo CSV')).toBeFocused();
});

test('a file that is dropped anywhere is read, and takes the place of no page', async ({
  page,
}) => {
  await open(page);
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['colonia\nCentro\nObrera\n'], 'suelto.csv'));
    return transfer;
  });
  await page.dispatchEvent('h1', 'drop', { dataTransfer: dropped });
  await expect(result(page)).toHaveText('2 renglones están en 2 colonias de Cuauhtémoc');
});

test('by the keyboard alone, and for who hears it', { tag: '@touch' }, async ({ page }) => {
  await open(page);
  await choose(page);
  await expect(result(page)).toBeVisible();
  const decide = page.getByLabel('«Guerero», 4 renglones');
  await decide.focus();
  await page.keyboard.press('ArrowDown');
  await expect(result(page)).toHaveText('27 renglones están en 4 colonias de Cuauhtémoc');
  await page.getByLabel('Junto a').selectOption({ index: 1 });
  await expectNoAxeViolation(page);
  await expectFitsWidth(page);
});

test('two hundred thousand rows never hold the page for more than 50 ms', async ({
  browser,
  page,
}, testInfo) => {
  await open(page);
  const names = ['Centro', 'Roma Norte', 'ZONA ROSA', 'Guerero', 'Peña del Ñandú', 'La Condesa'];
  const rows = Array.from(
    { length: 200_000 },
    (_, at) =>
      `${at};${names[at % names.length] ?? ''} ${at % 40 === 0 ? at % 4000 : ''};nota ${at}`,
  );
  // From the disk, as a reader's: what a test hands over is made in the page.
  const path = testInfo.outputPath('mis-casos.csv');
  writeFileSync(path, Buffer.from(`folio;colonia;nota\n${rows.join('\n')}\n`, 'latin1'));
  const tasksOf = await traceTasks(browser, page);
  await page.getByLabel('Archivo CSV').setInputFiles(path);
  await expect(page.getByText('200,000 renglones de 3 columnas')).toBeVisible();
  await expect(result(page)).toBeVisible();
  // Of its own processor time: by the clock, whatever else the machine does lengthens a task.
  const longest = Math.max(...(await tasksOf()).map(({ busy }) => busy));
  expect(longest).toBeGreaterThan(0);
  expect(longest).toBeLessThanOrEqual(50);
});

test(
  'its counts are asked in SQL, and neither address nor file tells of them',
  { tag: '@all' },
  async ({ page }) => {
    await open(page);
    await choose(page);
    await expect(result(page)).toBeVisible();
    await page.getByRole('link', { name: 'Preguntarle en SQL' }).click();
    await expect(page).toHaveURL(/\/datos\/sql\/$/);
    await expect(page.getByText('La tabla tus_datos trae cuántos renglones')).toBeVisible();
    await page.getByRole('button', { name: 'Ejecutar' }).click();
    const rows = page.getByRole('table').getByRole('row');
    await expect(rows.filter({ hasText: 'Centro' })).toContainText('12', { timeout: 30_000 });
    await expect(page).toHaveURL(/\/datos\/sql\/$/);
    await expect(page.getByText('el resultado no se descarga')).toHaveCount(2);
    await expect(page.getByRole('button', { name: /^Bajar/ })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Compartir' })).toHaveCount(0);
    await page.reload();
    await expect(page.getByText('tus_datos')).toHaveCount(0);
  },
);
