/** The page of a colonia: what it says is recounted from the Parquet, and its help follows the clock of Mexico City. */
import { expect, test, type Page } from '@playwright/test';
import { recounted, written } from './recounted';

const YEARS = `SELECT c.slug, o.indicador, CAST(year(o.periodo) AS INTEGER) AS anio, o.n, o.provisional
  FROM observaciones o JOIN colonias c USING (clave)
  WHERE o.fuente = 'fgj_carpetas' AND o.periodo_tipo = 'anio' AND o.indicador IN ('violencia_familiar', 'violencia_sexual')
  ORDER BY anio`;

test('all colonias are listed with both counts of the last complete year, and lead to their pages', async ({
  page,
}) => {
  await page.goto('/colonias/');
  const rows = await recounted(
    `SELECT c.nombre, c.slug, list(o.n ORDER BY indicador) AS n FROM (${YEARS}) o JOIN colonias c USING (slug)
     WHERE NOT o.provisional AND anio = (SELECT max(anio) FROM (${YEARS}) WHERE NOT provisional) GROUP BY ALL`,
  );
  await expect(page.getByRole('row')).toHaveCount(rows.length + 1);
  for (const { nombre, slug, n } of rows) {
    const link = page.getByRole('link', { name: String(nombre), exact: true });
    await expect(link).toHaveAttribute('href', new RegExp(`${String(slug)}/$`));
    const cells = page.getByRole('row').filter({ has: link }).getByRole('cell');
    await expect(cells).toHaveText(
      (Array.isArray(n) ? n : []).map((each) => written(Number(each))),
    );
  }
});

test('the sentences and the bars have the counts of the release, and all its numbers agree', async ({
  page,
}) => {
  await page.goto('/colonias/guerrero/');
  const rows = (await recounted(YEARS)).filter(({ slug }) => slug === 'guerrero');
  const home = rows.filter(({ indicador }) => indicador === 'violencia_familiar');
  const [before, last] = home.filter(({ provisional }) => provisional === false).slice(-2);
  await expect(
    page.getByText(
      `${written(Number(last?.['n']))} denuncias por violencia familiar en ${last?.['anio']}`,
    ),
  ).toBeVisible();
  await expect(
    page.getByText(
      new RegExp(`En ${before?.['anio']}( fueron|, también) ${written(Number(before?.['n']))}:`),
    ),
  ).toBeVisible();
  const said = await page
    .getByRole('img', { name: /^Violencia familiar por año/ })
    .getAttribute('aria-label');
  for (const { anio, n } of home) {
    expect(said).toMatch(new RegExp(`${String(anio)}[^,]*: ${written(Number(n))}`));
  }
  for (const figure of await page.getByRole('figure').all()) {
    await figure.getByText('¿Cómo se sabe?').click();
    await figure.getByRole('button', { name: 'Compruébalo' }).click();
    const [same, of] =
      (await figure.getByText(/números coinciden/).textContent())?.match(/[\d,]+/g) ?? [];
    expect(same).toBe(of);
  }
});

test('where an office registers, nothing is compared and the office is told', async ({ page }) => {
  const [office] = await recounted(
    `SELECT c.slug, o.n FROM oficinas o JOIN colonias c ON c.clave = o.colonia
     WHERE c.nota <> '' AND o.indicador = 'violencia_familiar' AND o.periodo = (
       SELECT max(periodo) FROM observaciones WHERE fuente = 'fgj_carpetas' AND periodo_tipo = 'trienio' AND NOT provisional)`,
  );
  await page.goto(`/colonias/${String(office?.['slug'])}/`);
  await expect(page.getByText(`unas ${written(Number(office?.['n']))} de`)).toBeVisible();
  await expect(page.getByText(/Más que el resto/i)).toHaveCount(0);
});

/** Places of help of the release that are open at an hour. @param day 1 is Monday */
const openAt = (day: number, time: string) =>
  recounted(
    `SELECT nombre, direccion, tipo FROM servicios JOIN horarios_servicios h ON h.servicio = id
     WHERE lat IS NOT NULL AND NOT por_verificar AND dia = ${day} AND abre <= '${time}' AND cierra > '${time}'`,
  );

const placeOf = (page: Page) =>
  page
    .getByRole('region', { name: /^Ayuda/ })
    .getByRole('heading', { level: 3 })
    .last();

for (const [what, day, instant, time] of [
  ['by day', 3, '2026-11-25T16:30:00-06:00', '16:30'],
  ['on a Sunday night', 7, '2026-11-29T23:30:00-06:00', '23:30'],
] as const) {
  test(`help that is open ${what} is shown, and asks nobody`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.clock.setFixedTime(new Date(instant));
    await page.goto('/colonias/obrera/');
    await expect(page.getByRole('heading', { name: 'Ayuda abierta ahora' })).toBeVisible();
    await expect(page.getByText(new RegExp(` \\d+, ${time}$`))).toBeVisible();
    const names = (await openAt(day, time)).map(({ nombre }) => String(nombre));
    expect(names).toContain((await placeOf(page).textContent())?.trim());
    expect(asked.filter((url) => !new URL(url).pathname.match(/obrera|_app|favicon/))).toEqual([]);
  });
}

test('at the minute in which a place closes, another one is shown', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-25T20:59:30-06:00') });
  await page.goto('/colonias/morelos/');
  await expect(page.getByText('Abierto hasta las 21:00')).toBeVisible();
  const first = await placeOf(page).textContent();
  await page.clock.runFor(60_000);
  await expect(placeOf(page)).not.toHaveText(first ?? '');
});

test('at 390 pixels a telephone stands on the first screen of every colonia', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const { slug } of await recounted('SELECT slug FROM colonias')) {
    await page.goto(`/colonias/${String(slug)}/`);
    await expect(page.getByRole('heading', { name: 'Ayuda abierta ahora' })).toBeVisible();
    const box = await page
      .getByRole('link', { name: /^Llamar/ })
      .first()
      .boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.y ?? Infinity) + (box?.height ?? 0), String(slug)).toBeLessThanOrEqual(844);
  }
});

test('an agreement that names a colonia stands on its page', async ({ page }) => {
  const [row] = await recounted(
    `SELECT a.acuerdo, c.slug FROM acuerdos a JOIN colonias c ON contains(a.colonias, c.clave) ORDER BY a.id LIMIT 1`,
  );
  await page.goto(`/colonias/${String(row?.['slug'])}/`);
  await expect(page.getByText(String(row?.['acuerdo']))).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('sentences, bars and help with its hours are there; nothing is said to be open', async ({
    page,
  }) => {
    await page.goto('/colonias/morelos/');
    await expect(page.getByRole('heading', { name: 'Ayuda cerca de aquí' })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Llamar/ }).first()).toBeVisible();
    await expect(page.getByText(/Abierto|Abre /)).toHaveCount(0);
    await expect(page.locator('#anios svg')).toHaveCount(2);
    await expect(page.getByText(/^En \d{4}/).first()).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
