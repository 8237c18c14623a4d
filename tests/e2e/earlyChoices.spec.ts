/** What a reader chooses or writes before the program has come stands once it has, and is answered. */
import type { Page } from '@playwright/test';
import { holdProgram, started } from './helpers/brokenProgram';
import { FIRST, pathOf } from './helpers/brief';
import { expect, test } from './helpers/origin';

const table = (page: Page, id: string) =>
  page.locator(`figure#${id} details`, { hasText: 'Ver como tabla' });

/** The query of the address, with its commas as they are read. */
const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

/** Opens a page whose program is on its way. */
async function openEarly(page: Page, address: string): Promise<() => Promise<void>> {
  const release = await holdProgram(page, 'the whole program');
  await page.goto(address);
  return async () => {
    release();
    await started(page);
  };
}

test.describe('on the front page', () => {
  test('a list, a choice and an open table', { tag: '@touch' }, async ({ page }) => {
    const arrive = await openEarly(page, '/');
    await page.getByLabel('Indicador').selectOption({ label: 'Violencia sexual' });
    await page.getByLabel('Periodo').selectOption('2022');
    await page.getByRole('radio', { name: 'Carpetas', exact: true }).check();
    await table(page, 'mapa').locator('summary').click();
    await arrive();
    await expect(page.getByLabel('Indicador')).toHaveValue('violencia_sexual');
    await expect(page.getByLabel('Periodo')).toHaveValue('2022');
    await expect(page.getByRole('radio', { name: 'Carpetas', exact: true })).toBeChecked();
    await expect(table(page, 'mapa')).toHaveAttribute('open');
    await expect(page.locator('figure#mapa figcaption p')).toHaveText(
      /^Carpetas por violencia sexual.*2022$/,
    );
    expect(query(page)).toBe('?indicador=violencia_sexual&periodo=2022&medida=carpetas');
  });

  test('what is written in the search offers its colonias', async ({ page }) => {
    const arrive = await openEarly(page, '/');
    const box = page.getByRole('combobox', { name: 'Colonia' });
    await box.fill('tabac');
    await arrive();
    await expect(box).toHaveValue('tabac');
    await expect(box).toBeFocused();
    await page.getByRole('option', { name: 'Tabacalera' }).click();
    await expect.poll(() => query(page)).toBe('?colonia=tabacalera');
  });

  test('a choice that is taken back is none', { tag: '@all' }, async ({ page }) => {
    const arrive = await openEarly(page, '/');
    const chosen = page.getByLabel('Indicador');
    const first = await chosen.inputValue();
    await chosen.selectOption({ label: 'Feminicidio' });
    await chosen.selectOption(first);
    await arrive();
    await expect(chosen).toHaveValue(first);
    expect(query(page)).toBe('');
  });

  test('wins over what the address asks', async ({ page }) => {
    const arrive = await openEarly(page, '/?indicador=violencia_sexual&periodo=2022');
    await page.getByLabel('Indicador').selectOption({ label: 'Abuso sexual' });
    await arrive();
    await expect.poll(() => query(page)).toBe('?indicador=abuso_sexual&periodo=2022');
    await expect(page.getByLabel('Indicador')).toHaveValue('abuso_sexual');
  });
});

test('a table of another page stays open', { tag: '@all' }, async ({ page }) => {
  const arrive = await openEarly(page, '/comparar/');
  await table(page, 'embudo').locator('summary').click();
  const rows = await table(page, 'embudo').getByRole('row').allTextContents();
  await arrive();
  await expect(table(page, 'embudo')).toHaveAttribute('open');
  expect(await table(page, 'embudo').getByRole('row').allTextContents()).toEqual(rows);
});

test('clusters of another period', async ({ page }) => {
  const arrive = await openEarly(page, '/agrupamientos/');
  await page.getByLabel('Periodo').selectOption('2022');
  await arrive();
  await expect(page.getByLabel('Periodo')).toHaveValue('2022');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('de 2022', {
    timeout: 40_000,
  });
  expect(query(page)).toContain('periodo=2022');
});

test.describe('in the priorities', () => {
  test('a preset', { tag: '@all' }, async ({ page }) => {
    const arrive = await openEarly(page, '/prioridades/');
    await page.getByRole('radio', { name: 'Hogar', exact: true }).check();
    await arrive();
    await expect(page.getByRole('radio', { name: 'Hogar', exact: true })).toBeChecked();
    await expect.poll(() => query(page)).toContain('pesos_de=hogar');
  });

  test('a weight, and another that is held fast', async ({ page }) => {
    const arrive = await openEarly(page, '/prioridades/');
    const [moved, held] = await page.getByRole('spinbutton').all();
    const lock = page.getByRole('checkbox').nth(1);
    if (moved === undefined || held === undefined) throw new Error('no weights');
    const before = await held.inputValue();
    await lock.check();
    await moved.fill('40');
    await arrive();
    await expect(lock).toBeChecked();
    await expect(moved).toHaveValue('40');
    await expect(held).toHaveValue(before);
    await expect.poll(() => query(page)).toMatch(/^\?pesos=.*-400/);
  });
});

test('an evaluation of other colonias, from another day', { tag: '@all' }, async ({ page }) => {
  const arrive = await openEarly(page, '/evaluar/');
  await page.locator('summary', { hasText: 'Dónde se hizo algo' }).click();
  const list = page.getByRole('list', { name: 'Dónde se hizo algo' });
  await list.getByRole('checkbox', { name: 'Guerrero' }).check();
  await list.getByRole('checkbox', { name: 'Doctores' }).uncheck();
  await page.getByLabel('Desde').selectOption('2023-04-01');
  await page.getByLabel('Buscar en «Dónde se hizo algo»').fill('guerr');
  await arrive();
  await expect(page.getByLabel('Buscar en «Dónde se hizo algo»')).toHaveValue('guerr');
  await expect(list.getByRole('checkbox')).toHaveCount(1);
  await expect(list.getByRole('checkbox', { name: 'Guerrero' })).toBeChecked();
  await expect(page.getByLabel('Desde')).toHaveValue('2023-04-01');
  await expect(page.locator('p.answer')).toContainText('En Guerrero,');
  expect(query(page)).toContain('colonias=guerrero&');
  expect(query(page)).toContain('desde=2023-04-01');
});

test('a link that is brought to a brief', { tag: '@all' }, async ({ page }) => {
  const arrive = await openEarly(page, pathOf(FIRST));
  const weights = new URL('/prioridades/?pesos_de=hogar', page.url()).href;
  await page.getByLabel(/^Enlace de/).fill(weights);
  await page.getByRole('button', { name: 'Traer' }).click();
  await arrive();
  await expect.poll(() => query(page)).toBe('?pesos_de=hogar');
});

test.describe('where data are asked and brought', () => {
  test('a query that is written and run is answered', async ({ page }) => {
    const arrive = await openEarly(page, '/datos/sql/');
    await page.getByRole('textbox', { name: 'Consulta en SQL' }).fill('SELECT 6 * 7 AS respuesta');
    await page.getByRole('button', { name: 'Ejecutar' }).click();
    await expect(page.getByRole('button', { name: /por trimestre$/ })).toBeDisabled();
    await arrive();
    await expect(page.getByRole('cell', { name: '42', exact: true })).toBeVisible({
      timeout: 30_000,
    });
  });

  test('a file that is chosen is read', async ({ page }) => {
    const arrive = await openEarly(page, '/datos/propios/');
    const buffer = Buffer.from('colonia\nCentro\nCentro\n');
    await page
      .getByLabel('Archivo CSV')
      .setInputFiles({ name: 'mis.csv', mimeType: 'text/csv', buffer });
    await arrive();
    await expect(
      page.getByRole('heading', { name: /^2 renglones están en 1 colonia/ }),
    ).toBeVisible();
  });
});
