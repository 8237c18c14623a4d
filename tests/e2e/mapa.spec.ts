/** The front page: what it says is recounted from the Parquet, without a line of the site's own. */
import { expect, test, type Page } from '@playwright/test';
import { recounted, written } from './recounted';

/** Name and count of each colonia, and the total of the alcaldía, of a crime and year. */
async function countsOf(crime: string, year: number) {
  const where = `fuente = 'fgj_carpetas' AND indicador = '${crime}' AND periodo_tipo = 'anio' AND year(periodo) = ${year}`;
  const rows = await recounted(
    `SELECT c.nombre, o.n FROM observaciones o JOIN colonias c USING (clave) WHERE ${where}`,
  );
  const [total] = await recounted(
    `SELECT n FROM observaciones WHERE ${where} AND nivel = 'alcaldia' AND clave IN (SELECT alcaldia FROM colonias)`,
  );
  return {
    rows: rows.map(({ nombre, n }) => [String(nombre), written(Number(n))]),
    total: written(Number(total?.['n'])),
  };
}

const YEAR = 2021;

const rowOf = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

test('a crime and a year repaint the map and the list with the counts of the release', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('radio', { name: 'Sexual' }).check();
  await page.getByRole('radio', { name: String(YEAR) }).check();
  const { rows, total } = await countsOf('violencia_sexual', YEAR);
  await expect(page.getByText(`${total} denuncias`)).toBeVisible();
  for (const [name = '', n = ''] of rows) {
    await expect(rowOf(page, name).getByRole('cell').nth(1)).toHaveText(n);
  }
  // In the map a number stands from sixty on; the keyboard reads any.
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowDown');
  const [first = '', count = ''] = (await page.getByRole('rowheader').allTextContents())
    .slice(0, 1)
    .flatMap((name) => rows.filter(([own]) => own === name.trim()).flat());
  await expect(page.getByRole('status').filter({ hasText: first })).toHaveText(
    `${first}: ${count} en ${YEAR}`,
  );
  await expect(page).toHaveURL(new RegExp(`delito=violencia_sexual&anio=${YEAR}$`));
  await page.reload();
  await expect(page.getByText(`${total} denuncias`)).toBeVisible();
});

test('per thousand women, each colonia has its rate and count of three years, and the address keeps the view', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Otro delito' }).selectOption('Acoso');
  await page.getByRole('radio', { name: 'Por 1,000 mujeres' }).check();
  const rows = await recounted(
    `SELECT c.nombre, o.n, 1000.0 * o.n / c.mujeres AS rate FROM observaciones o JOIN colonias c USING (clave)
     WHERE indicador = 'acoso_sexual' AND periodo_tipo = 'trienio' AND NOT provisional
     QUALIFY periodo = max(periodo) OVER () ORDER BY rate DESC`,
  );
  for (const { nombre, n, rate } of rows) {
    const cells = rowOf(page, String(nombre)).getByRole('cell');
    await expect(cells.nth(1)).toHaveText(written(Number(n)));
    const told = Number(rate) < 9.95 ? Number(rate).toFixed(1) : Number(rate).toFixed(0);
    await expect(cells.nth(0)).toContainText(Number(n) < 10 ? 'pocas' : told);
  }
  const address = page.url();
  await page.reload();
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('combobox', { name: 'Otro delito' })).toHaveValue('acoso_sexual');
  // The reading of the first row at the map: its rate among words.
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowDown');
  const [first] = await page.getByRole('rowheader').allTextContents();
  await expect(page.getByRole('status').filter({ hasText: first?.trim() ?? '' })).toContainText(
    'por cada mil',
  );
});

test('the newest month is that of the register, of the crime that is chosen', async ({ page }) => {
  await page.goto('/');
  for (const [choice, crime] of [
    ['Familiar', 'violencia_familiar'],
    ['Sexual', 'violacion'],
  ] as const) {
    await page.getByRole('radio', { name: choice }).check();
    const [newest] = await recounted(
      `SELECT n, CAST(year(periodo) AS INTEGER) AS anio FROM observaciones WHERE fuente = 'sesnsp_idm' AND periodo_tipo = 'mes'
         AND indicador = '${crime}' AND clave IN (SELECT alcaldia FROM colonias) ORDER BY periodo DESC LIMIT 1`,
    );
    const heading = page.getByRole('heading', { level: 2, name: / denuncias; / });
    await expect(heading).toHaveText(
      new RegExp(`de ${String(newest?.['anio'])}: ${written(Number(newest?.['n']))} denuncias`),
    );
  }
});

test('playing goes through the complete years, and leaves the headline', async ({ page }) => {
  await page.goto('/');
  const headline = await page.getByRole('heading', { level: 1 }).textContent();
  const years = page.getByRole('radio', { name: /^[\d,]+ \d{4}$/ });
  await page.getByRole('button', { name: 'Recorrer los años' }).click();
  await expect(years.first()).toBeChecked();
  await expect(years.last()).toBeChecked();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline ?? '');
});

test('«Compruébalo» counts again in the page, and all numbers of each figure agree', async ({
  page,
}) => {
  await page.goto('/');
  for (const figure of await page.getByRole('figure').filter({ visible: true }).all()) {
    await figure.getByText('¿Cómo se sabe?').click();
    await figure.getByRole('button', { name: 'Compruébalo' }).click();
    const told = figure.getByText(/números coinciden/);
    await expect(told).toBeVisible();
    const [same, of] = (await told.textContent())?.match(/[\d,]+/g) ?? [];
    expect(same).toBe(of);
  }
});

test('a place is found by its fragment, and leads to its colonia', async ({ page }) => {
  await page.goto('/#buscar=06300');
  const [place] = await recounted(
    `SELECT c.nombre, c.slug FROM lugares l JOIN colonias c ON c.clave = l.colonia WHERE l.nombre = '06300'`,
  );
  const found = page.getByRole('region', { name: 'Resultados de la búsqueda' });
  await expect(found.getByRole('link', { name: '06300' })).toHaveAttribute(
    'href',
    new RegExp(`colonias/${String(place?.['slug'])}/$`),
  );
});

test('a broken fragment finds nothing, and a list that does not come is told', async ({ page }) => {
  await page.goto('/#buscar=%E0%A4%A');
  await expect(page.getByRole('heading', { name: /^No encontramos/ })).toBeVisible();
  await page.route('**/buscar.json', (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('no llegó');
});

test('at 390 pixels twelve colonias stand first, and a button shows the others', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await expect(page.getByRole('rowheader').filter({ visible: true })).toHaveCount(12);
  await page.getByRole('button', { name: /Ver las otras/ }).click();
  const { rows } = await countsOf('violencia_familiar', YEAR);
  await expect(page.getByRole('rowheader').filter({ visible: true })).toHaveCount(rows.length);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the sentence, the map and all colonias are there, and nothing that does not work', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('%');
    await expect(page.locator('.picture svg')).toBeVisible();
    const { rows } = await countsOf('violencia_familiar', YEAR);
    await expect(page.getByRole('rowheader')).toHaveCount(rows.length);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
