/** A query of the reader's own: written, failed, mended, cancelled, taken away, given away; and what it can't do. */
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Page } from '@playwright/test';
import { EARLIER, earlierRelease, WITHDRAWN } from './helpers/earlierRelease';
import { settled } from './helpers/figures';
import { expect, test } from './helpers/origin';

test.skip(({ isMobile }) => isMobile, 'Se pregunta igual en el teléfono.');

const PAGE = '/datos/sql/';
const ENGINE = /\.wasm$|\.parquet$|duckdb/;

const run = (page: Page) => page.getByRole('button', { name: 'Ejecutar' });
const box = (page: Page) => page.getByRole('textbox', { name: 'Consulta en SQL' });
const result = (page: Page) => page.locator('section[aria-labelledby="resultado"]');
const wrong = (page: Page) => page.locator('main .wrong');

/** In the editor, that comes as the box is touched. */
async function write(page: Page, sql: string): Promise<void> {
  await box(page).click();
  await page.locator('.cm-content').waitFor();
  await box(page).fill(sql);
}

async function ask(page: Page, sql: string): Promise<void> {
  await write(page, sql);
  await run(page).click();
  await settled(page);
}

async function taken(page: Page, as: string): Promise<string> {
  const button = page.getByRole('button', { name: `Bajar el resultado en ${as}` });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe(`atlas-violeta_consulta.${as.toLowerCase()}`);
  return download.path();
}

async function natively(sql: string) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const rows = (await connection.runAndReadAll(sql)).getRowsJson();
  connection.closeSync();
  return rows;
}

const tableFile = (name: string): string => {
  const { tablas } = JSON.parse(readFileSync('build/data/manifest.json', 'utf8'));
  return `build/data/${tablas[name].archivo}`;
};

test('the page as it opens brings neither the engine nor the editor', async ({
  page,
  requests,
}) => {
  await page.goto(PAGE, { waitUntil: 'networkidle' });
  expect(requests.filter((url) => ENGINE.test(url))).toEqual([]);
  await expect(page.locator('.cm-content')).toHaveCount(0);
  await expect(box(page)).toBeEditable();
});

test(
  'a query fails where its caret says, is mended with a tap, and what it gives is read back to equal rows',
  { tag: '@all' },
  async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(PAGE);
    await run(page).click();
    await settled(page);
    await expect(result(page)).toContainText('48 renglones, 3 columnas');
    const sql = [
      "SELECT clave, nombre, mujeres, 'violación, ñ' AS nota, periodo_tip,",
      '  mujeres / 3.0 AS tercio, sum(n) AS n, max(periodo) AS ultimo',
      'FROM colonias JOIN observaciones USING (clave)',
      'GROUP BY ALL ORDER BY clave, periodo_tip',
    ].join('\n');
    await ask(page, sql);
    await expect(wrong(page)).toContainText('Línea 1, columna 56.');
    await expect(wrong(page)).toContainText('No hay una columna «periodo_tip»');
    await expect(page.locator('.cm-wrong')).toHaveText('periodo_tip');
    await expect(page.locator('.cm-wrong-caret')).toHaveText(
      /^ {55}\^{11} esta columna no existe$/,
    );
    // The last good result stays, and says of which query it is.
    await expect(result(page)).toContainText('Último resultado que sí salió');
    await expect(result(page)).toContainText('La consulta cambió después.');

    await page.getByRole('button', { name: 'periodo_tipo', exact: true }).click();
    await expect(box(page)).toBeFocused();
    await expect(wrong(page)).toHaveCount(0);
    await page.keyboard.press('Control+Enter');
    await settled(page);
    // Of the other place where it stands.
    await expect(wrong(page)).toContainText('Línea 4, columna 30.');
    await page.getByRole('button', { name: 'periodo_tipo', exact: true }).click();
    await page.keyboard.press('Control+Enter');
    await settled(page);
    await expect(wrong(page)).toHaveCount(0);

    const mended = sql.replaceAll('periodo_tip', 'periodo_tipo');
    const own = mended
      .replace('FROM colonias', `FROM '${tableFile('colonias')}'`)
      .replace('JOIN observaciones', `JOIN '${tableFile('observaciones')}'`);
    const typed = `SELECT clave, nombre, mujeres, nota, periodo_tipo, tercio, n::BIGINT AS n, ultimo`;
    const expected = await natively(`${typed} FROM (${own})`);
    expect(expected.length).toBeGreaterThan(50);
    await expect(result(page)).toContainText(`${expected.length} renglones, 8 columnas`);
    const parquet = await taken(page, 'Parquet');
    expect(await natively(`SELECT * FROM read_parquet('${parquet}')`)).toEqual(expected);
    const csv = await taken(page, 'CSV');
    const read = `read_csv('${csv}', header = true, types = {'clave': 'VARCHAR', 'mujeres': 'INTEGER', 'n': 'BIGINT'})`;
    expect(await natively(`${typed} FROM ${read}`)).toEqual(expected);
  },
);

test(
  'a question is put in the editor, answered, and drawn with the names of its rows',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(PAGE);
    await page.getByRole('button', { name: 'Violencia familiar, por colonia' }).click();
    await run(page).click();
    await settled(page);
    await expect(result(page).locator('tbody tr').first()).toContainText('Algarín');
    await expect(page.locator('.canvas svg')).toContainText('Algarín');
  },
);

test('of many rows a thousand are shown and all are taken', { tag: '@all' }, async ({ page }) => {
  await page.goto(PAGE);
  await ask(page, 'SELECT * FROM observaciones ORDER BY n NULLS FIRST');
  const [[all] = []] = await natively(
    `SELECT count(*)::INTEGER FROM '${tableFile('observaciones')}'`,
  );
  await expect(result(page).locator('tbody tr')).toHaveCount(1000);
  await expect(result(page)).toContainText('Se ven los primeros 1,000 de');
  const csv = await taken(page, 'CSV');
  const [[rows] = []] = await natively(`SELECT count(*)::INTEGER FROM read_csv('${csv}')`);
  expect(rows).toBe(all);
  // What is missing is said, and is no zero.
  await expect(result(page).locator('td i').first()).toHaveText('NULL');
});

test(
  'one that goes on can be stopped, and the next is answered',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(PAGE);
    await write(page, 'SELECT count(*) AS n FROM range(100000000000) AS r(i) WHERE i % 7 = 3');
    await run(page).click();
    await expect(
      page.getByRole('status').filter({ hasText: 'Consultando los datos' }),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Detener' }).click();
    await expect(
      page.getByRole('status').filter({ hasText: 'Se detuvo la consulta' }),
    ).toBeVisible();
    await ask(page, 'SELECT count(*) AS n FROM colonias');
    await expect(result(page).locator('tbody')).toHaveText(/^\s*\d+\s*$/);
  },
);

test(
  'one of many parts or levels is answered or refused, and the page lives on',
  { tag: '@all' },
  async ({ page }) => {
    const answers = async (sql: string, answer: string) => {
      await ask(page, sql);
      await expect(result(page).locator('tbody')).toHaveText(answer);
      await expect(wrong(page)).toHaveCount(0);
    };
    const names = (n: number) =>
      Array.from({ length: n }, (_, i) => `a${i + 1} AS (SELECT * FROM a${i})`).join(', ');
    await page.goto(PAGE);
    for (const [sql, answer] of [
      [`SELECT i FROM range(9) AS r(i) WHERE i = 2${' OR i = 20'.repeat(2_000)}`, '2'],
      [`${'SELECT * FROM ('.repeat(150)}SELECT 7 AS n${') AS t'.repeat(150)}`, '7'],
      [`SELECT 7 AS n${' UNION SELECT 7'.repeat(200)}`, '7'],
      [`WITH a0 AS (SELECT 7 AS n), ${names(400)} SELECT * FROM a400`, '7'],
      [`SELECT sum(i${'+i'.repeat(100)}) AS n FROM range(3) AS r(i)`, '303'],
    ] as const) {
      await answers(sql, answer);
    }
    for (const sql of [
      `SELECT 1${'+1'.repeat(10_000)}`,
      `SELECT 1${'+1'.repeat(500)}`,
      `SELECT ${'('.repeat(9_000)}1${')'.repeat(9_000)}`,
      `WITH a0 AS (SELECT 1), ${names(1000)} SELECT * FROM a1000`,
    ]) {
      await ask(page, sql);
      await expect(wrong(page)).toContainText('demasiadas partes');
      await answers('SELECT 4 AS n', '4');
    }
    await ask(page, `SELECT '${'ñ'.repeat(17_000)}'`);
    await expect(wrong(page)).toContainText('aquí caben 32 KB');
  },
);

test.describe('an engine that died', () => {
  // As the engine's own program tells of it.
  test.use({ allowedConsole: [/^ErrorEvent$|error in duckdb worker/] });

  test(
    'is told, or only seen, and the next query starts another',
    { tag: '@all' },
    async ({ page }) => {
      await page.addInitScript(() => {
        const kept: Worker[] = [];
        window.Worker = class extends Worker {
          constructor(...given: ConstructorParameters<typeof Worker>) {
            super(...given);
            kept.push(this);
          }
        };
        // As a browser ends one, and as the engine's own trap comes to the page.
        addEventListener('end-workers', () => kept.forEach((worker) => worker.terminate()));
        addEventListener('trap-workers', () =>
          kept.forEach((worker) => {
            worker.dispatchEvent(new ErrorEvent('error', { message: 'RuntimeError: unreachable' }));
          }),
        );
      });
      const answers = async (n: number) => {
        await ask(page, `SELECT ${n} AS n`);
        await expect(result(page).locator('tbody')).toHaveText(String(n));
      };
      await page.goto(PAGE);
      await answers(1);
      for (const end of ['end-workers', 'trap-workers']) {
        await page.evaluate((name) => dispatchEvent(new Event(name)), end);
        await ask(page, 'SELECT 2 AS n');
        await expect(page.getByRole('alert')).toContainText('El motor de consultas');
        await answers(3);
      }
    },
  );
});

test('it reads nothing else, changes nothing and sends nothing', async ({
  page,
  requests,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await page.goto(PAGE);
  for (const [sql, said] of [
    [
      "SELECT * FROM read_parquet('https://example.org/a.parquet')",
      'no se abren archivos ni direcciones',
    ],
    ["SELECT * FROM 'https://example.org/a.csv'", 'no se abren archivos ni direcciones'],
    ["COPY colonias TO 'a.csv'", '«COPY» no es una pregunta'],
    ["ATTACH 'a.db'", '«ATTACH» no es una pregunta'],
    ['SET enable_external_access = true', '«SET» no es una pregunta'],
    ['DROP TABLE colonias', '«DROP» no es una pregunta'],
    ['SELECT 1; SELECT 2', 'Hay más de una consulta'],
    ['-- nada', 'No hay nada que preguntar'],
    ['SELECT [1, 2] AS lista', 'CAST(lista AS VARCHAR)'],
  ] as const) {
    await ask(page, sql);
    await expect(wrong(page), sql).toContainText(said);
  }
  expect(requests.filter((url) => new URL(url).origin !== new URL(baseURL ?? '').origin)).toEqual(
    [],
  );
});

test('its address holds it, in what is not sent, and replaces the one before', async ({
  page,
  requests,
}) => {
  await page.goto('/datos/');
  await page.goto(PAGE);
  const entries = await page.evaluate(() => history.length);
  await ask(page, "SELECT 'ñ & #' AS a");
  await ask(page, "SELECT 'ñ & + #' AS a\nFROM range(2)");
  await expect(page).toHaveURL(/#sql=.*&publicacion=/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  const address = page.url();
  const before = requests.length;
  await page.goto('/privacidad/');
  await page.goto(address);
  await expect(box(page)).toHaveValue("SELECT 'ñ & + #' AS a\nFROM range(2)");
  await expect(page.locator('main')).toContainText('todavía no se corre');
  expect(requests.slice(before).filter((url) => /SELECT|sql=/.test(url))).toEqual([]);
  await run(page).click();
  await settled(page);
  await expect(result(page)).toContainText('2 renglones');

  await page.goto(address.replace(/publicacion=.*/, 'publicacion=2020-01-31-publico-00000000'));
  await page.reload();
  await expect(page.locator('main')).toContainText('El enlace se hizo con la publicación');
  await expect(result(page)).toHaveCount(0);
});

const releasedAddress = (publicacion: string) =>
  `${PAGE}#${new URLSearchParams({ sql: 'SELECT count(*) AS n FROM servicios', publicacion })}`;

test.describe('one of an earlier release', () => {
  // The page is written again with it, and its inline data are no longer those that its CSP knows.
  test.use({ bypassCSP: true });

  test('is asked of that one, and of no other', async ({ page, requests }) => {
    await earlierRelease(page);
    await page.goto(releasedAddress(EARLIER));
    await expect(page.getByText(`con la publicación «${EARLIER}», la del enlace`)).toBeVisible();
    await run(page).click();
    await settled(page);
    await expect(result(page)).toContainText('1 renglón');
    await expect(page).toHaveURL(new RegExp(`publicacion=${EARLIER}$`));
    const tables = requests.filter((url) => url.endsWith('.parquet'));
    expect(tables.length).toBeGreaterThan(5);
    expect(tables.filter((url) => !url.includes(`/anteriores/${EARLIER}/`))).toEqual([]);
  });
});

test('one of a release that was withdrawn is asked of today’s, which is said', async ({ page }) => {
  await page.goto(releasedAddress(WITHDRAWN));
  await expect(page.getByText('está retirada y no se muestra')).toBeVisible();
  await run(page).click();
  await settled(page);
  await expect(page).not.toHaveURL(new RegExp(WITHDRAWN));
});

test('«Ver consulta» of a figure opens here', async ({ page }) => {
  await page.goto('/comparar/');
  const figure = page.locator('main figure').first();
  await figure.getByText('Ver consulta').click();
  const shown = (await figure.locator('pre code').textContent()) ?? '';
  await figure
    .getByRole('link', { name: /en la página de SQL/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/datos\/sql\/#sql=/);
  await expect(box(page)).toHaveValue(shown.split(';\n\n')[0] ?? '');
  await run(page).click();
  await settled(page);
  await expect(result(page)).toContainText('renglones');
});

test('by the keyboard alone: written, completed, run, gone to where it fails, and taken', async ({
  page,
}) => {
  await page.goto(PAGE);
  await box(page).focus();
  await page.locator('.cm-content').waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('SELECT nombr');
  await expect(page.getByRole('option', { name: /^nombre/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('SELECT * FROM coloni');
  await expect(page.getByRole('option', { name: /colonias/ }).first()).toBeVisible();
  // What is offered is not taken before it has stood for a moment.
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await settled(page);
  await expect(result(page)).toContainText('renglones, 10 columnas');
  await page.keyboard.press('Tab');
  await expect(run(page)).toBeFocused();
  await box(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('SELECT nad FROM colonias');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await settled(page);
  await page.getByRole('button', { name: 'Ir ahí' }).focus();
  await page.keyboard.press('Enter');
  await expect(box(page)).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('nad');
});
