/** The trend of the real release: its band and breaks, and its numbers against a count of our own. */
import { expect, test } from './helpers/origin';
import { figure, finding, settled, shownSql, shownTable } from './helpers/figures';
import { ALCALDIA, countedInTime } from '../site/kit/counts';
import { askNatively } from '../site/kit/nativeRelease';

const written = (value: unknown): string => Number(value).toLocaleString('es-MX');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the band and the break are drawn', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/');
    const drawing = figure(page, 'tendencia').locator('.narrow svg');
    await expect(drawing).toBeVisible();
    await expect(drawing.locator('g[aria-label="area"] path')).toBeVisible();
    await expect(drawing.locator('g[aria-label="text"] text', { hasText: /^1$/ })).toBeVisible();
  });
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
      await expect(breaks.first()).toHaveText(/^Abril de 2020 .*: cerca de 42\s% menos/);
      await expect(breaks.nth(1)).toHaveText(
        /^Febrero de 2021 .*: cerca de 54\s% más.*no se distinguen de las de antes de la pandemia/,
      );
      const rows = await shownTable(page, 'tendencia');
      expect(rows.find((cells) => cells[0] === 'abril de 2020')?.[6]).toBe('empieza el cambio 1');
    },
  );

  test('no month of 24 that the band holds is called apart', { tag: '@all' }, async ({ page }) => {
    await page.goto('/?indicador=violacion');
    await settled(page);
    await expect(finding(page, 'tendencia')).toContainText(
      'ninguno de los últimos 24 meses se sale de lo esperado',
    );
    const apart = (await shownTable(page, 'tendencia')).filter((cells) =>
      cells[5]?.includes('por'),
    );
    expect(apart).toEqual([]);
  });

  test(
    'of feminicide years are drawn and no month is judged, and the sentence says why',
    { tag: '@all' },
    async ({ page }) => {
      await page.goto('/?indicador=feminicidio');
      await settled(page);
      await expect(finding(page, 'tendencia')).toHaveText(
        /^Hay muy pocas carpetas por feminicidio para verlas por mes: \d+ carpetas en 2023, el último año completo$/,
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
    const title = `the months of the table are those of a count of our own, and its SQL gives them: ${words}`;
    test(title, { tag: '@all' }, async ({ page }) => {
      await page.goto(`/?indicador=${indicador}`);
      await settled(page);
      await expect(finding(page, 'tendencia')).toContainText(words);
      const counts = await countedInTime('mes', { clave: ALCALDIA, indicator: indicador });
      // Under them stand the months of another source, where one counts the same.
      const table = (await shownTable(page, 'tendencia')).slice(0, counts.length);
      expect(table.map((cells) => cells[1])).toEqual(counts.map(written));
      const given = await askNatively(await shownSql(page, 'tendencia'));
      const own = given.filter(({ fuente }) => fuente === undefined || fuente === 'fgj_carpetas');
      expect(own.map(({ n }) => Number(n))).toEqual(counts);
    });
  }

  test('month by month with the keyboard, with what was expected', async ({ page }) => {
    await page.goto('/');
    await settled(page);
    const slider = page.getByRole('slider', { name: 'Mes por mes' });
    await slider.focus();
    // The newest month is of SESNSP alone.
    await expect(slider).toHaveAttribute('aria-valuetext', 'julio de 2026: SESNSP 167');
    for (let step = 0; step < 19; step += 1) await slider.press('ArrowLeft');
    await expect(slider).toHaveAttribute(
      'aria-valuetext',
      /^diciembre de 2024: FGJ, provisional 148; SESNSP \d+$/,
    );
    for (let step = 0; step < 5; step += 1) await slider.press('ArrowLeft');
    await expect(slider).toHaveAttribute(
      'aria-valuetext',
      /^julio de 2024: FGJ 201; se esperaban cerca de \d+, de \d+ a \d+; SESNSP \d+$/,
    );
    await slider.press('Home');
    await expect(slider).toHaveAttribute('aria-valuetext', /^enero de 2019: FGJ 140; SESNSP \d+$/);
  });

  test(
    'a colonia has its quarters in a figure of their own, one tap from the first page',
    { tag: '@all' },
    async ({ page }) => {
      await page.goto('/');
      await settled(page);
      await figure(page, 'orden').locator('ol a').filter({ hasText: 'Centro' }).click();
      await settled(page);
      await expect(page).toHaveURL(/\?colonia=centro$/);
      await expect(finding(page, 'trimestres')).toHaveText(/^Centro: desde 2021, las carpetas por/);
      const quarters = await countedInTime('trimestre', {
        clave: '0901500010007',
        indicator: 'violencia_familiar',
      });
      const table = await shownTable(page, 'trimestres');
      expect(table.map((cells) => cells[1])).toEqual(
        quarters.map((n) => (n === null ? 'menos de 5 o protegida' : written(n))),
      );
      await expect(page.getByRole('slider', { name: 'Trimestre por trimestre' })).toBeVisible();
      const provisional = table.filter((cells) => cells.at(-1) === 'provisional');
      expect(provisional.map((cells) => cells[0])).toEqual([
        'julio a septiembre de 2024',
        'octubre a diciembre de 2024',
      ]);
    },
  );

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
