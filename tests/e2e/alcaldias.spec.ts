/** The page of the sixteen: what it says is recounted from the Parquet, without a line of the site's own. */
import { expect, test, type Page } from '@playwright/test';
import { recounted } from './recounted';

const CRIMES = {
  violencia_familiar: 'Violencia familiar',
  abuso_sexual: 'Abuso sexual',
  acoso_sexual: 'Acoso sexual',
  violacion: 'Violación',
} as const;

/** Name, count and rate of every alcaldía, the highest first. @param people mujeres or poblacion */
const ratesOf = (crime: string, year: string, people: string) =>
  recounted(
    `SELECT nombre, clave, n, 100000.0 * n / ${people} AS rate, clave IN (SELECT alcaldia FROM colonias) AS own
     FROM observaciones JOIN alcaldias USING (clave) WHERE fuente = 'sesnsp_anual' AND periodo_tipo = 'anio'
       AND indicador = '${crime}' AND year(periodo) = ${year} ORDER BY rate DESC`,
  );

const LAST = `(SELECT year(max(periodo)) FROM observaciones WHERE fuente = 'sesnsp_anual')`;

const count = (n: unknown) => Number(n).toLocaleString('es-MX');
const told = (rate: unknown) =>
  Number(rate) < 9.95 ? Number(rate).toFixed(1) : count(Math.round(Number(rate)));

const strip = (page: Page, title: string) =>
  page.getByRole('img', { name: new RegExp(`^${title}, por cada`) });

test('of the last year, each crime has the rate and the count of all per 100,000 women', async ({
  page,
}) => {
  await page.goto('/alcaldias/');
  await page.getByText(/^Ver las 16/).click();
  const tops: string[] = [];
  for (const [at, [crime, title]] of Object.entries(CRIMES).entries()) {
    const rows = await ratesOf(crime, LAST, 'mujeres');
    expect(rows).toHaveLength(16);
    if (rows[0]?.['own'] === true) tops.push(title.split(' ')[0] ?? '');
    for (const { nombre, n, rate } of rows) {
      const row = page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: String(nombre), exact: true }) });
      await expect(row.getByRole('cell').nth(at)).toHaveText(
        new RegExp(`^${told(rate)}\\s+${count(n)}$`),
      );
      await expect(strip(page, title)).toHaveAttribute(
        'aria-label',
        new RegExp(`${String(nombre)} ${told(rate)}[,.]`),
      );
    }
  }
  for (const top of tops) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(new RegExp(top, 'i'));
  }
  const killed = await recounted(
    `SELECT nombre, n FROM observaciones JOIN alcaldias USING (clave) WHERE fuente = 'sesnsp_anual'
       AND indicador = 'feminicidio' AND year(periodo) = ${LAST}`,
  );
  for (const { nombre, n } of killed) {
    await expect(
      page.getByRole('listitem').filter({ hasText: `${String(nombre)} ${String(n)}` }),
    ).toBeVisible();
  }
});

test('the highest is also told for who comes in to work, beside the city', async ({ page }) => {
  await page.goto('/alcaldias/');
  const [first] = await ratesOf('acoso_sexual', LAST, 'poblacion');
  const [of] = await recounted(
    `SELECT 100000.0 * ${String(first?.['n'])} / sum(presentes) AS here, (SELECT 100000.0 * sum(n) / sum(poblacion)
       FROM observaciones JOIN alcaldias USING (clave) WHERE fuente = 'sesnsp_anual' AND indicador = 'acoso_sexual'
         AND year(periodo) = ${LAST}) AS city FROM colonias`,
  );
  await expect(
    page.getByText(`${told(of?.['here'])} por 100,000 personas; la ciudad, ${told(of?.['city'])}`),
  ).toBeVisible();
});

test('inhabitants and another year repaint the strips, and the address keeps them', async ({
  page,
}) => {
  await page.goto('/alcaldias/');
  await page.getByRole('radio', { name: 'por 100,000 habitantes' }).check();
  await page.getByRole('combobox', { name: 'Periodo' }).selectOption('2019');
  const rows = await ratesOf('violacion', '2019', 'poblacion');
  for (let turn = 0; turn < 2; turn += 1) {
    for (const { nombre, rate } of rows) {
      await expect(strip(page, 'Violación')).toHaveAttribute(
        'aria-label',
        new RegExp(`${String(nombre)} ${told(rate)}[,.]`),
      );
    }
    const highest = String(rows[0]?.['nombre']);
    await expect(
      strip(page, 'Violación')
        .locator('.broad')
        .getByText(`${highest} ${told(rows[0]?.['rate'])}`),
    ).toBeVisible();
    await expect(page).toHaveURL(/por=habitantes&anio=2019$/);
    await page.reload();
  }
});

test('a dot at the pointer, and an alcaldía that is chosen, has its rate and count in every strip', async ({
  page,
}) => {
  await page.goto('/alcaldias/');
  const [, , other] = await ratesOf('violencia_familiar', LAST, 'mujeres');
  const label = `${told(other?.['rate'])} · ${count(other?.['n'])}`;
  const reading = page.getByRole('status').filter({ hasText: label });
  // The page may not listen yet at the first.
  await expect(async () => {
    await page.mouse.move(0, 0);
    await strip(page, 'Violencia familiar')
      .locator(`.broad [data-clave="${String(other?.['clave'])}"]`)
      .hover();
    await expect(reading).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.mouse.move(0, 0);
  await expect(reading).toHaveCount(0);
  const choice = page.getByRole('combobox', { name: 'Nombrar otra alcaldía' });
  await choice.selectOption(String(other?.['nombre']));
  await expect(reading).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: String(other?.['nombre']) })).toHaveCount(
    Object.keys(CRIMES).length,
  );
});

test('shares of the city are those of the release, of the crime that is chosen', async ({
  page,
}) => {
  await page.goto('/alcaldias/');
  for (const [crime, title] of Object.entries(CRIMES).reverse()) {
    await page.getByRole('radio', { name: title }).check();
    const rows = await recounted(
      `SELECT CAST(year(periodo) AS INTEGER) AS anio,
         100.0 * sum(n) FILTER (WHERE clave IN (SELECT alcaldia FROM colonias)) / sum(n) AS share
       FROM observaciones WHERE nivel = 'alcaldia' AND indicador = '${crime}' AND fuente IN ('sesnsp_anual', 'sesnsp_2026')
       GROUP BY anio ORDER BY anio`,
    );
    const picture = page
      .getByRole('img', { name: /^Por cada 100 de la ciudad/ })
      .filter({ visible: true });
    for (const { anio, share } of rows) {
      await expect(picture).toHaveAttribute(
        'aria-label',
        new RegExp(`${String(anio)}, ${Number(share).toFixed(1)}`),
      );
    }
  }
});

test('«Compruébalo» counts again in the page, and all numbers of each figure agree', async ({
  page,
}) => {
  await page.goto('/alcaldias/');
  for (const figure of await page.getByRole('figure').filter({ visible: true }).all()) {
    await figure.getByText('¿Cómo se sabe?').click();
    await figure.getByRole('button', { name: 'Compruébalo' }).click();
    const same = figure.getByText(/números coinciden/);
    await expect(same).toBeVisible();
    const [some, all] = (await same.textContent())?.match(/[\d,]+/g) ?? [];
    expect(some).toBe(all);
  }
});

test('what an address asks that is not there leaves the first choice', async ({ page }) => {
  await page.goto('/alcaldias/');
  const headline = await page.getByRole('heading', { level: 1 }).textContent();
  await page.goto('/alcaldias/#por=gatos&anio=1910&alcaldia=99999&delito=nada');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline ?? '');
  await expect(page.getByRole('radio', { name: 'por 100,000 mujeres' })).toBeChecked();
});

test('at 390 pixels the narrow picture stands, and on paper no control', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/alcaldias/');
  await expect(strip(page, 'Violación').locator('.narrow svg')).toBeVisible();
  await expect(strip(page, 'Violación').locator('.broad svg')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('combobox').filter({ visible: true })).toHaveCount(0);
  await expect(strip(page, 'Violación').locator('svg').filter({ visible: true })).toHaveCount(1);
});

test('the front page leads to it', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('link', { name: /^Las 16/ })
    .filter({ visible: true })
    .click();
  await expect(page).toHaveURL(/alcaldias\/$/);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('strips, table and the shares of every crime are there, and nothing that does not work', async ({
    page,
  }) => {
    await page.goto('/alcaldias/');
    for (const title of Object.values(CRIMES)) {
      await expect(strip(page, title).locator('.broad svg')).toBeVisible();
    }
    await expect(page.getByRole('img', { name: /^Por cada 100 de la ciudad/ })).toHaveCount(4);
    await page.getByText(/^Ver las 16/).click();
    await expect(page.getByRole('row')).toHaveCount(17);
    for (const control of ['button', 'combobox', 'radio'] as const) {
      await expect(page.getByRole(control)).toHaveCount(0);
    }
  });
});
