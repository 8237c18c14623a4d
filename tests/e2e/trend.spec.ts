/** The trend of the real release: its sentence, its band and breaks, and that its SQL gives its numbers. */
import { expect, test } from './helpers/origin';
import { figure, finding, settled, shownSql, shownTable } from './helpers/figures';
import { askNatively } from './helpers/nativeRelease';

const written = (value: unknown): string => Number(value).toLocaleString('es-MX');

test('family violence: another level since 2021, and no month apart in two years', async ({
  page,
}) => {
  await page.goto('/');
  await expect(finding(page, 'tendencia')).toHaveText(
    /^Desde marzo de 2021 \(pudo empezar entre agosto de 2020 y marzo de 2021\) hay cerca de 24\s% más carpetas por violencia familiar al mes que antes; ninguno de los últimos 24 meses completos se sale de lo esperado$/,
  );
  await expect(figure(page, 'tendencia').locator('.breaks li')).toHaveText([
    /^Marzo de 2021 .*: cerca de 24\s% más, de cerca de 172 a 212 al mes\.$/,
  ]);
  await expect(figure(page, 'tendencia').locator('.note')).toContainText(
    'Un cambio de nivel dice desde cuándo, no por qué.',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'the band, the break and their words are in the page',
    { tag: '@phone' },
    async ({ page, isMobile }) => {
      await page.goto('/');
      const drawing = figure(page, 'tendencia').locator(isMobile ? '.narrow svg' : '.wide svg');
      await expect(drawing).toBeVisible();
      await expect(drawing.locator('g[aria-label="area"] path')).toBeVisible();
      await expect(drawing.locator('g[aria-label="text"] text', { hasText: /^1$/ })).toBeVisible();
      await expect(figure(page, 'tendencia').locator('.key li')).toHaveText([
        'lo esperado de cada mes',
        'nivel medio, sin temporada',
        'cambio de nivel, y entre qué fechas pudo empezar',
      ]);
    },
  );
});

test.describe('on a wide screen', () => {
  test.skip(({ isMobile }) => isMobile);

  test(
    'the fall and the rise of the pandemic are in the abuse that was reported',
    { tag: '@all' },
    async ({ page }) => {
      await page.goto('/?indicador=abuso_sexual');
      await settled(page);
      const breaks = figure(page, 'tendencia').locator('.breaks li');
      await expect(breaks.first()).toHaveText(/^Abril de 2020 .*: cerca de 47\s% menos/);
      await expect(breaks.nth(1)).toHaveText(/^Febrero de 2021 .*: cerca de 70\s% más/);
      const rows = await shownTable(page, 'tendencia');
      expect(rows.find((cells) => cells[0] === 'abril de 2020')?.[6]).toBe('empieza el cambio 1');
    },
  );

  test('one month of 24 apart is not called a signal', { tag: '@all' }, async ({ page }) => {
    await page.goto('/?indicador=violacion');
    await settled(page);
    await expect(finding(page, 'tendencia')).toContainText(
      'de los últimos 24 meses completos, uno queda fuera de lo esperado, pero el azar lo explica',
    );
    const apart = (await shownTable(page, 'tendencia')).filter((cells) =>
      cells[5]?.includes('por'),
    );
    expect(apart.map((cells) => [cells[0], cells[5]])).toEqual([
      ['octubre de 2023', 'por debajo, como puede pasar por azar'],
    ]);
  });

  test(
    'of feminicide no month is judged, and the sentence says why',
    { tag: '@all' },
    async ({ page }) => {
      await page.goto('/?indicador=feminicidio');
      await settled(page);
      await expect(finding(page, 'tendencia')).toHaveText(
        'Hay muy pocas carpetas por feminicidio para decir si un mes se sale de lo esperado: 45 en 67 meses',
      );
      await expect(figure(page, 'tendencia').locator('.breaks, g[aria-label="area"]')).toHaveCount(
        0,
      );
    },
  );

  for (const [indicador, words] of [
    ['violencia_familiar', 'violencia familiar'],
    ['acoso_sexual', 'acoso sexual'],
  ] as const) {
    const title = `the months of the table are what its SQL gives in another engine: ${words}`;
    test(title, { tag: '@all' }, async ({ page }) => {
      await page.goto(`/?indicador=${indicador}`);
      await settled(page);
      await expect(finding(page, 'tendencia')).toContainText(words);
      const rows = await askNatively(await shownSql(page, 'tendencia'));
      const table = await shownTable(page, 'tendencia');
      expect(table.map((cells) => cells[1])).toEqual(rows.map(({ n }) => written(n)));
      expect(await figure(page, 'tendencia').locator('thead').textContent()).toContain('Carpetas');
    });
  }

  test('provisional months are named, and in no verdict', async ({ page }) => {
    await page.goto('/');
    const rows = await shownTable(page, 'tendencia');
    const provisional = rows.filter((cells) => cells.at(-1) === 'provisional');
    expect(provisional.map((cells) => cells[0])).toEqual([
      'agosto de 2024',
      'septiembre de 2024',
      'octubre de 2024',
      'noviembre de 2024',
      'diciembre de 2024',
    ]);
    expect(new Set(provisional.map((cells) => cells[5]))).toEqual(new Set(['no se compara']));
    await expect(figure(page, 'tendencia').locator('.note')).toContainText(
      'desde agosto de 2024 la cuenta es provisional',
    );
  });

  test('month by month with the keyboard, with what was expected', async ({ page }) => {
    await page.goto('/');
    await settled(page);
    const slider = page.getByRole('slider', { name: 'Mes por mes' });
    await slider.focus();
    await expect(slider).toHaveAttribute('aria-valuetext', /^diciembre de 2024, provisional: 148$/);
    for (let step = 0; step < 5; step += 1) await slider.press('ArrowLeft');
    await expect(slider).toHaveAttribute(
      'aria-valuetext',
      /^julio de 2024: 201; se esperaban cerca de \d+, de \d+ a \d+$/,
    );
    await slider.press('Home');
    await expect(slider).toHaveAttribute('aria-valuetext', 'enero de 2019: 140');
  });

  test('a colonia has its quarters in a figure of their own', { tag: '@all' }, async ({ page }) => {
    await page.goto('/?colonia=centro');
    await settled(page);
    await expect(finding(page, 'trimestres')).toHaveText(/^Centro: desde 2021, las carpetas por/);
    const quarters = await askNatively(await shownSql(page, 'trimestres'));
    const table = await shownTable(page, 'trimestres');
    expect(table.map((cells) => cells[1])).toEqual(
      quarters.map(({ n }) => (n === null ? 'menos de 5 o protegida' : written(n))),
    );
    await expect(page.getByRole('slider', { name: 'Trimestre por trimestre' })).toBeVisible();
    const provisional = table.filter((cells) => cells.at(-1) === 'provisional');
    expect(provisional.map((cells) => cells[0])).toEqual([
      'julio a septiembre de 2024',
      'octubre a diciembre de 2024',
    ]);
  });

  test(
    'a colonia without quarters says from which period on it is published',
    { tag: '@all' },
    async ({ page }) => {
      await page.goto('/?indicador=abuso_sexual&colonia=centro');
      await settled(page);
      await expect(figure(page, 'trimestres')).toHaveCount(0);
      await expect(figure(page, 'tendencia').locator('.note')).toContainText(
        'Por trimestre no hay línea de Centro: por colonia, las carpetas por abuso sexual sólo se publican por año.',
      );
    },
  );
});
