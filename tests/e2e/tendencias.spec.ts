/** The pages of trends: what they say is recounted from the Parquet; a colonia is in the address. */
import { expect, test } from '@playwright/test';
import { recounted, written } from './recounted';

const OWN = `clave = (SELECT left(min(clave), 5) FROM colonias)`;

test('the newest month, the months of three years and the victims are those of the release, and all numbers agree', async ({
  page,
}) => {
  await page.goto('/tendencias/');
  const months = await recounted(
    `SELECT CAST(year(periodo) AS INTEGER) AS anio, CAST(month(periodo) AS INTEGER) AS mes, n FROM observaciones
     WHERE fuente = 'sesnsp_idm' AND indicador = 'violencia_familiar' AND periodo_tipo = 'mes' AND ${OWN} ORDER BY periodo`,
  );
  const last = months.at(-1);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    `${written(Number(last?.['n']))} denuncias en`,
  );
  const sum = (year: number) =>
    months
      .filter(({ anio, mes }) => anio === year && Number(mes) <= Number(last?.['mes']))
      .reduce((total, { n }) => total + Number(n), 0);
  for (const back of [0, 1, 2]) {
    const year = Number(last?.['anio']) - back;
    await expect(page.getByText(`${written(sum(year))} en ${year}`)).toBeVisible();
  }
  const [victims] = await recounted(
    `SELECT n FROM observaciones WHERE fuente = 'sesnsp_victimas' AND indicador = 'violencia_familiar'
     AND sexo = 'mujer' AND edad = 'total' AND ${OWN}`,
  );
  await expect(page.getByText(`${written(Number(victims?.['n']))} de `).first()).toBeVisible();
  const [day] = await recounted(
    `SELECT CAST(sum(n) AS INTEGER) AS n, con_hora FROM horarios JOIN horarios_totales USING (indicador, clave)
     WHERE indicador = 'violencia_familiar' AND ${OWN} GROUP BY dia_semana, con_hora ORDER BY n DESC LIMIT 1`,
  );
  await expect(
    page.getByRole('img', { name: /^Denuncias por día de la semana/ }),
  ).toHaveAccessibleName(new RegExp(written(Number(day?.['n']))));
  for (const figure of await page.getByRole('figure').all()) {
    await figure.getByText('¿Cómo se sabe?').click();
    await figure.getByRole('button', { name: 'Compruébalo' }).click();
    const [same, of] =
      (await figure.getByText(/números coinciden/).textContent())?.match(/[\d,]+/g) ?? [];
    expect(same).toBe(of);
  }
});

test('a colonia is chosen, stays in the address and comes back with it; no address is too odd', async ({
  page,
}) => {
  await page.goto('/tendencias/sexual/');
  const rows = await recounted(
    `SELECT o.n, o.n_min, o.n_max FROM observaciones o JOIN colonias USING (clave) WHERE slug = 'guerrero'
     AND fuente = 'fgj_carpetas' AND indicador = 'violencia_sexual' AND periodo_tipo = 'anio' ORDER BY periodo`,
  );
  await page.getByLabel('Una colonia').selectOption({ label: 'Guerrero' });
  await expect(page).toHaveURL(/#colonia=guerrero$/);
  await page.reload();
  const table = page.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(rows.length);
  for (const { n, n_min, n_max } of rows) {
    await expect(
      table.getByRole('row', { name: `${written(Number(n))} entre ${n_min} y ${n_max}` }).first(),
    ).toBeVisible();
  }
  await page.goto('/tendencias/sexual/#colonia=ninguna&orden=%');
  await expect(page.getByLabel('En orden de')).toHaveValue('cuantas');
  await expect(table).toHaveCount(0);
});

test('of feminicide each year is told, with no per cent and no arrow', async ({ page }) => {
  await page.goto('/tendencias/feminicidio/');
  const years = await recounted(
    `SELECT n FROM observaciones WHERE fuente = 'fgj_carpetas' AND indicador = 'feminicidio'
     AND periodo_tipo = 'anio' AND ${OWN} ORDER BY periodo`,
  );
  const all = new Intl.ListFormat('es-MX').format(years.map(({ n }) => String(n)));
  await expect(page.getByText(`En la Fiscalía, ${all}, de`)).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/%|▲|▼|menos que|más que/, {
    useInnerText: true,
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the pictures and all colonias are there', async ({ page }) => {
    await page.goto('/tendencias/');
    const [{ n = 0 } = {}] = await recounted('SELECT CAST(count(*) AS INTEGER) AS n FROM colonias');
    const colonias = page.locator('#colonias li');
    await expect(colonias).toHaveCount(Number(n));
    await expect(page.getByRole('img').first()).toBeVisible();
    await expect(page.getByLabel('Una colonia')).toBeHidden();
  });
});
