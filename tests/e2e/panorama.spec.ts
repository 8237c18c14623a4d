/** What a reader finds on the home page, and what moves when she asks for something else. */
import { expect, test } from './helpers/origin';
import { figure, finding, settled, shownSql, shownTable } from './helpers/figures';
import { countedByColonia, namesOfColonias } from '../site/kit/counts';
import { askNatively } from '../site/kit/nativeRelease';
import { takeFile } from './helpers/takes';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

test('help stands above the data', { tag: '@phone' }, async ({ page }) => {
  const help = page.getByRole('link', { name: /765/ }).first();
  const heading = page.getByRole('heading', { level: 1 });
  const [above, below] = [await help.boundingBox(), await heading.boundingBox()];
  expect(above?.y ?? Infinity).toBeLessThan(below?.y ?? 0);
  await expect(help).toHaveAttribute('href', 'tel:*765');
  await expect(page.getByRole('link', { name: '911' }).first()).toHaveAttribute('href', 'tel:911');
});

test('the age of the data is reckoned on the day of reading', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-02-03T12:00:00-06:00'));
  await page.reload();
  await expect(page.locator('.data-age')).toHaveText(
    'Datos completos por colonia hasta julio de 2024, hace 2 años y 6 meses; de toda la alcaldía, hasta julio de 2026, hace 6 meses.',
  );
});

test(
  'another indicator, period, unit and colonia: sentences, address and numbers follow',
  { tag: '@touch' },
  async ({ page }) => {
    const entries = () => page.evaluate(() => history.length);
    const atFirst = await entries();
    await page.getByLabel('Indicador').selectOption({ label: 'Violencia sexual' });
    await settled(page);
    await expect(figure(page, 'mapa').locator('.subtitle')).toContainText(
      'Carpetas por violencia sexual por cada 100,000 mujeres residentes al año, 2023',
    );
    await expect(finding(page, 'tendencia')).toContainText('carpetas por violencia sexual');
    await expect(page).toHaveURL(/\?indicador=violencia_sexual$/);

    await page.getByLabel('Periodo').selectOption('2021-2023');
    await settled(page);
    await expect(figure(page, 'orden').locator('.subtitle')).toContainText('2021 a 2023');

    await page.getByRole('radio', { name: 'Carpetas' }).check();
    await settled(page);
    await expect(finding(page, 'mapa')).toContainText(
      /colonias reúnen al menos la mitad de las carpetas de la alcaldía/,
    );

    const box = page.getByRole('combobox', { name: 'Colonia' });
    await box.fill('tlatel');
    await box.press('Enter');
    await settled(page);
    await expect(page).toHaveURL(
      /\?indicador=violencia_sexual&periodo=2021-2023&medida=carpetas&colonia=nonoalco-tlatelolco$/,
    );
    await expect(figure(page, 'orden').locator('[aria-current="true"]')).toContainText(
      'Nonoalco Tlatelolco',
    );
    await expect(figure(page, 'mapa').locator('[aria-current="true"]')).toHaveAttribute(
      'aria-label',
      /Nonoalco Tlatelolco/,
    );
    await expect(figure(page, 'tendencia')).toContainText(
      'Por trimestre no hay línea de Nonoalco Tlatelolco: por colonia, las carpetas por violencia ' +
        'sexual sólo se publican por año.',
    );
    expect(await entries()).toBe(atFirst);

    // A page does add an entry; back from it, the view that was left is there.
    const chosen = page.url();
    const away = page.getByRole('link', { name: 'Todas las colonias' });
    await away.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => scrollY);
    await away.click();
    await expect(page).toHaveURL(/\/colonias\/?$/);
    expect(await entries()).toBe(atFirst + 1);
    await page.goBack();
    await settled(page);
    expect(page.url()).toBe(chosen);
    // On a telephone the link is at the foot, and what undoes is no longer over it.
    const lost = () =>
      page.evaluate((left) => {
        const { scrollHeight, clientHeight } = document.documentElement;
        return Math.min(left, scrollHeight - clientHeight) - scrollY;
      }, top);
    await expect.poll(lost).toBe(0);
    await expect(figure(page, 'orden').locator('[aria-current="true"]')).toContainText(
      'Nonoalco Tlatelolco',
    );

    // What is chosen is taken back, one by one, to how the page was opened; no further.
    const undo = page.getByRole('button', { name: 'Deshacer' });
    await expect(undo).toHaveCount(0);
    await page.getByLabel('Periodo').selectOption('2022');
    await page.getByRole('radio', { name: 'Tasa', exact: true }).check();
    await settled(page);
    await undo.click();
    await settled(page);
    expect(new URL(page.url()).searchParams.get('medida')).toBe('carpetas');
    await expect(figure(page, 'orden').locator('.subtitle')).toContainText('2022');
    await undo.press('Enter');
    await settled(page);
    expect(page.url()).toBe(chosen);
    await expect(undo).toHaveAttribute('aria-disabled', 'true');
    await expect(undo).toBeFocused();
  },
);

test(
  'every number under the map is that of a count of our own, and its SQL gives it',
  { tag: '@touch' },
  async ({ page }) => {
    await page.goto('/?indicador=violencia_sexual&periodo=2021-2023&colonia=centro');
    await settled(page);
    await expect(page.getByLabel('Indicador')).toHaveValue('violencia_sexual');

    const [counted, nameOf, present] = await Promise.all([
      countedByColonia('violencia_sexual', 'trienio', '2021-01-01'),
      namesOfColonias(),
      askNatively('SELECT clave, poblacion_ambiente AS personas FROM poblacion_ambiente'),
    ]);
    const presentOf = new Map(present.map(({ clave, personas }) => [clave, Number(personas)]));
    const shown = (await shownTable(page, 'mapa')).map((cells) => cells.slice(0, 5));
    expect(shown.toSorted()).toEqual(
      counted
        .map(({ clave, n, mujeres }) => [
          nameOf.get(clave),
          n === null ? 'menos de 5 o protegida' : written(n),
          written(mujeres),
          written(presentOf.get(clave) ?? NaN),
          n === null ? '' : written(Math.round((n / mujeres / 3) * 100_000)),
        ])
        .toSorted(),
    );
    const given = await askNatively(await shownSql(page, 'mapa'));
    expect(new Map(given.map(({ clave, n }) => [clave, n === null ? null : Number(n)]))).toEqual(
      new Map(counted.map(({ clave, n }) => [clave, n])),
    );
  },
);

test(
  'a permalink gives the same figure again, and says so when the release is another',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto('/?indicador=abuso_sexual&periodo=2022&medida=carpetas&colonia=doctores');
    await settled(page);
    const before = await shownTable(page, 'orden');
    const href = await figure(page, 'orden')
      .getByRole('link', { name: /^Enlace/ })
      .getAttribute('href');
    expect(href).toMatch(
      /indicador=abuso_sexual&periodo=2022&medida=carpetas&divisor=mujeres&colonia=doctores&publicacion=/,
    );
    await page.goto(href ?? '');
    await settled(page);
    expect(await shownTable(page, 'orden')).toEqual(before);
    await expect(page.getByRole('status').filter({ hasText: /\S/ })).toHaveCount(0);

    await page.goto('/?publicacion=2020-01-01-publico-00000000');
    await expect(
      page.getByText(/El enlace se hizo con la publicación «2020-01-01-publico-00000000»/),
    ).toBeVisible();
  },
);

test(
  'an address that cannot be followed falls back, and says so',
  { tag: ['@all', '@touch'] },
  async ({ page }) => {
    await page.goto('/?periodo=2024&colonia=narvarte&medida=miedo&indicador=robo');
    for (const note of [
      '2024 todavía no está completo: siguen llegando carpetas. Se muestra 2023.',
      'No hay una colonia «narvarte». Se muestra toda la alcaldía.',
      'No hay una medida «miedo»',
      'No hay un indicador «robo». Se muestra «Violencia familiar».',
    ]) {
      await expect(page.getByText(note)).toBeVisible();
    }
    await expect(page.getByLabel('Periodo').getByRole('option', { name: '2024' })).toHaveCount(0);
  },
);

test(
  'no room is left blank for the colonia that is pointed at, and nothing moves when it is read',
  { tag: '@all' },
  async ({ page }) => {
    await settled(page);
    const map = figure(page, 'mapa');
    const [under, tools] = [map.locator('.under'), map.locator('.tools')];
    const topOf = async (): Promise<number> => (await tools.boundingBox())?.y ?? NaN;
    const top = await topOf();
    const note = await map.locator('p.asterisk').last().boundingBox();
    // Their margins, and the line over the tools.
    expect(top - ((note?.y ?? 0) + (note?.height ?? 0))).toBeLessThan(40);
    const links = await map.locator('.drawing svg a').all();
    expect(links.length).toBe(33);
    for (const link of links) {
      await link.dispatchEvent('pointerenter', { pointerType: 'mouse' });
      await expect(under.locator('.pointed .name')).toHaveText(
        (await link.getAttribute('aria-label'))?.split(':')[0] ?? '',
      );
      expect(await topOf()).toBe(top);
      await link.dispatchEvent('pointerleave', { pointerType: 'mouse' });
    }
    await expect(under.locator('.pointed')).toHaveCount(0);
  },
);

test('feminicide has no map, and the page says why', { tag: '@touch' }, async ({ page }) => {
  await page.getByLabel('Indicador').selectOption({ label: 'Feminicidio' });
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    '«Feminicidio» no se publica por colonia',
  );
  await expect(figure(page, 'mapa')).toHaveCount(0);
  await expect(finding(page, 'tendencia')).toContainText('feminicidio');
  await expect(page.getByRole('group', { name: 'Medida' })).toHaveCount(0);
});

test(
  'the file that a figure downloads holds its numbers, unrounded',
  { tag: '@touch' },
  async ({ page }) => {
    const download = await takeFile(figure(page, 'orden'));
    expect(download.suggestedFilename()).toBe('atlas-violeta_colonias-violencia-familiar-2023.csv');
    const lines = (await text(download.createReadStream())).trim().split('\r\n');
    expect(lines).toHaveLength(34);
    expect(lines[0]).toContain('clave,nombre,n,mujeres,tasa');
    const centro = lines.find((line) => line.includes(',Centro,')) ?? '';
    expect(centro).toMatch(/^0901500010007,Centro,426,30263,1407\.65/);
  },
);

test('nothing is kept in the browser', { tag: '@touch' }, async ({ page, context }) => {
  await page.getByLabel('Indicador').selectOption({ label: 'Violencia sexual' });
  await settled(page);
  const kept = await page.evaluate(async () => ({
    local: window['localStorage'].length,
    session: Object.keys(window['sessionStorage']).filter((key) => !key.startsWith('sveltekit:')),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: 0, session: [], databases: 0, caches: 0, workers: 0 });
  expect(await context.cookies()).toEqual([]);
});

const written = (value: unknown) => Number(value).toLocaleString('en-US');

async function text(stream: Promise<NodeJS.ReadableStream>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}
