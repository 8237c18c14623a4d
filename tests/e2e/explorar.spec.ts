/** Asking anything: what is answered is recounted from the Parquet, apart; what can go wrong is told, and nothing leaves. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { DuckDBInstance, type Json } from '@duckdb/node-api';
import { expect, test, type Page } from '@playwright/test';

const FOLDER = 'static/data';

async function recounted(sql: string): Promise<readonly Record<string, Json>[]> {
  const { tables }: { tables: Record<string, { file: string }> } = JSON.parse(
    readFileSync(join(FOLDER, 'manifest.json'), 'utf8'),
  );
  const db = await (await DuckDBInstance.create(':memory:')).connect();
  for (const [name, { file }] of Object.entries(tables)) {
    await db.run(`CREATE VIEW ${name} AS FROM '${join(FOLDER, file)}'`);
  }
  const rows = await (await db.run(sql)).getRowObjectsJson();
  db.closeSync();
  return rows;
}

const rows = (page: Page) =>
  page.getByRole('region', { name: 'Filas de la respuesta' }).getByRole('row');
const told = (page: Page) => page.getByRole('status').filter({ hasText: / ms$/ });
const editor = (page: Page) => page.getByRole('textbox', { name: 'Consulta en SQL' });

async function open(page: Page, fragment = '') {
  await page.goto(`/explorar/${fragment}`);
  await expect(told(page)).toBeVisible();
}

async function write(page: Page, sql: string) {
  await editor(page).fill(sql);
  await page.getByRole('button', { name: 'Ejecutar' }).click();
}

test('three questions by the selects are answered with the counts of the release', async ({
  page,
}) => {
  await open(page);
  const what = page.getByRole('combobox', { name: 'Qué' });
  await what.selectOption('fgj_carpetas.violencia_sexual');
  await page.getByRole('combobox', { name: 'Y por' }).selectOption('nada más');
  await page.getByRole('combobox', { name: 'Hasta' }).selectOption('2022');
  const [most] = await recounted(
    `SELECT nombre, sum(n)::INT AS n, sum(n_min)::INT AS low, sum(n_max)::INT AS high FROM observaciones JOIN colonias USING (clave)
     WHERE fuente = 'fgj_carpetas' AND indicador = 'violencia_sexual' AND periodo_tipo = 'anio' AND year(periodo) IN (2021, 2022)
     GROUP BY 1 ORDER BY n DESC, 1 LIMIT 1`,
  );
  await expect(rows(page).nth(1)).toHaveText(
    new RegExp(
      `^${String(most?.['nombre'])} *${String(most?.['n'])} *${String(most?.['low'])} y ${String(most?.['high'])}$`,
    ),
  );
  await expect(page.locator('.maps svg')).toHaveCount(1);

  await what.selectOption('sesnsp_idm.violencia_familiar');
  await page.getByRole('combobox', { name: 'Por', exact: true }).selectOption('mes');
  await page.getByRole('combobox', { name: 'Desde' }).selectOption('2020');
  const [first] = await recounted(
    `SELECT n FROM observaciones WHERE fuente = 'sesnsp_idm' AND indicador = 'violencia_familiar' AND periodo = '2020-01-01' AND periodo_tipo = 'mes'`,
  );
  await expect(rows(page).nth(1)).toHaveText(new RegExp(`^2020-01 *${String(first?.['n'])}$`));
  await expect(page.getByRole('img', { name: /^Línea de / })).toBeVisible();

  await what.selectOption('fgj_carpetas.violencia_familiar');
  await page.getByRole('combobox', { name: 'Por', exact: true }).selectOption('hora');
  const [noon] = await recounted(
    `SELECT sum(n)::INT AS n FROM horarios WHERE indicador = 'violencia_familiar' AND hora = 12`,
  );
  await page.getByRole('button', { name: 'ver todas' }).click();
  await expect(rows(page).nth(13)).toHaveText(new RegExp(`^12 *${String(noon?.['n'])}`));
  await expect(page.getByRole('img', { name: /^Barras de / })).toBeVisible();

  const link = page.url();
  await page.goto('about:blank');
  await open(page, new URL(link).hash);
  await expect(page.getByRole('combobox', { name: 'Por', exact: true })).toHaveValue('hora');
});

test('SQL is edited, drawn and linked; a mistake is told with line and word; a mixed sum is warned of', async ({
  page,
}) => {
  const sql = `SELECT nombre AS colonia, mujeres FROM colonias ORDER BY mujeres DESC`;
  await open(page, `#sql=${encodeURIComponent(sql)}`);
  const [most] = await recounted(`${sql} LIMIT 1`);
  await expect(rows(page).nth(1)).toContainText(String(most?.['colonia']));
  await expect(page.getByText('consulta propia')).toBeVisible();
  await expect(page.locator('.maps svg')).toHaveCount(1);

  await write(page, 'SELECT nombre,\n  mujerez FROM colonias');
  await expect(page.getByRole('alert')).toContainText('Línea 2: No hay una columna «mujerez»');
  await write(page, 'SELECT sum(n) AS n FROM observaciones');
  await expect(page.getByText('Aquí se mezcla.')).toBeVisible();
  await expect(page).toHaveURL(/#sql=SELECT%20sum/);
  await write(
    page,
    "SELECT DATE '2020-02-03' AS dia, 12345678901234567890 AS mucho, [1, 2] AS lista, NULL AS nada",
  );
  await expect(rows(page).nth(1)).toHaveText(/2020-02-03.*12,345,678,901,234,567.*\[1, ?2\]/);
});

test('what is answered is saved whole as CSV and Parquet', async ({ page }) => {
  await open(page, `#sql=${encodeURIComponent('SELECT clave, n, n_min FROM observaciones')}`);
  const [all] = await recounted('SELECT count(*)::INT AS n FROM observaciones');
  const lines = new Map<string, Buffer>();
  for (const name of ['CSV', 'Parquet']) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    lines.set(name, readFileSync(await (await saving).path()));
  }
  expect(lines.get('CSV')?.toString().trim().split('\n').length).toBe(Number(all?.['n']) + 1);
  expect(lines.get('Parquet')?.subarray(0, 4).toString()).toBe('PAR1');
});

test('a query is stopped, and the next one is answered', async ({ page }) => {
  await open(page);
  await write(page, 'SELECT sum(a.range * b.range) AS n FROM range(1000000) a, range(1000000) b');
  await page.getByRole('button', { name: 'Detener' }).click();
  await expect(page.getByRole('alert')).toContainText('Se detuvo la consulta');
  await write(page, 'SELECT 6 * 7 AS n');
  await expect(rows(page).nth(1)).toHaveText('42');
});

test('a table that stalls is told, and the others are asked', async ({ page }) => {
  await page.clock.install();
  await page.route('**/horarios.*.parquet', () => {});
  await open(page);
  await write(page, 'SELECT count(*) AS n FROM horarios');
  await page.clock.fastForward(31_000);
  await expect(page.getByRole('alert')).toContainText('La tabla «horarios» no llegó');
  await write(page, 'SELECT count(*) AS n FROM alcaldias');
  await expect(rows(page).nth(1)).toHaveText('16');
});

test('SQL that somebody sends in a link reaches nobody else', async ({ page }) => {
  const reached: string[] = [];
  const other = createServer(({ url = '' }, response) => {
    reached.push(url);
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('a\n1\n');
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const sql = `SELECT * FROM read_csv_auto('http://127.0.0.1:${port}/a.csv')`;
  await page.goto(`/explorar/#sql=${encodeURIComponent(sql)}`);
  await expect(page.getByRole('alert')).toContainText('sólo se leen las tablas');
  other.close();
  expect(reached).toEqual([]);
});

test('without WebAssembly the example and the files stay, with a sentence', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
  await page.goto('/explorar/');
  await expect(page.getByRole('alert')).toContainText('WebAssembly');
  await expect(page.locator('.maps svg')).not.toHaveCount(0);
  await expect(rows(page)).not.toHaveCount(0);
});

/** Invented, as an office would write it: Windows-1252, semicolons, decimal commas, names in many ways. */
function dirtyCsv(): Buffer {
  const names = [
    'CENTRO',
    'Col. Doctores',
    'Santa Mar\u00eda la Ribera',
    'sta. maria la ribera',
    '',
    'No Existe',
    'Doctores (Cuauht\u00e9moc)',
  ];
  const lines = Array.from(
    { length: 50_000 },
    (_, at) => `${at};${names[at % names.length]};"${at % 90},5"`,
  );
  return Buffer.from(['Folio;Colonia;Monto', ...lines].join('\r\n'), 'latin1');
}

test('a dirty CSV of 50,000 rows is counted by colonia beside an indicator, never leaves and is not lost unasked', async ({
  page,
}) => {
  await open(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.postData() ?? ''}`));
  await page
    .getByLabel('Elegir archivo')
    .setInputFiles({ name: 'sucio.csv', mimeType: 'text/csv', buffer: dirtyCsv() });
  await expect(page.getByText(/35,71\d de 50,000 filas están en una colonia/)).toBeVisible();
  await expect(rows(page).nth(1)).toHaveText(/^Santa María la Ribera *14,286 */);
  await expect(page.locator('.maps svg')).toHaveCount(2);
  await write(page, 'SELECT round(avg(monto), 2) AS media, count(*) AS filas FROM mi_archivo');
  await expect(rows(page).nth(1)).toHaveText(/^44\.\d+ *50,000$/);
  expect(asked.filter((request) => !request.startsWith('GET '))).toEqual([]);

  const asks: string[] = [];
  page.on('dialog', (dialog) => {
    asks.push(dialog.type());
    void dialog.dismiss();
  });
  await page.getByRole('link', { name: 'Mapa', exact: true }).click();
  await expect.poll(() => asks).toEqual(['confirm']);
  await expect(page).toHaveURL(/explorar/);
  await page
    .context()
    .route('https://es.wikipedia.org/**', (route) => route.fulfill({ body: 'Wikipedia' }));
  await page.getByRole('link', { name: 'Salir rápido' }).click();
  await expect(page).toHaveURL('https://es.wikipedia.org/');
  expect(asks).toEqual(['confirm']);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the example stands with its picture, table and SQL, and every file is linked', async ({
    page,
  }) => {
    await page.goto('/explorar/');
    await expect(page.locator('.maps svg')).not.toHaveCount(0);
    await expect(rows(page)).not.toHaveCount(0);
    await expect(page.getByText('FROM observaciones').first()).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('a[href$=".parquet"]')).not.toHaveCount(0);
  });
});
