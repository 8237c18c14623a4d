/** Where reports cluster: what the pages say, against their own SQL on another engine; the search anew. */
import type { Locator, Page } from '@playwright/test';
import { alive } from './helpers/alive';
import { expect, test } from './helpers/origin';
import { askNatively } from './helpers/nativeRelease';
import { LIGHTS, expectFitsWidth, expectNoAxeViolation, unfold } from './helpers/screens';
import { gateIf } from './helpers/parts';

const ABUSO = '/agrupamientos/abuso_sexual/';
const PAGES = ['/agrupamientos/', ABUSO, '/agrupamientos/feminicidio/'];

const figure = (page: Page, id: 'zonas' | 'vecindarios'): Locator => page.locator(`figure#${id}`);

const sentence = (page: Page): Locator => page.getByRole('heading', { level: 1 });

async function cells(scope: Locator): Promise<readonly (readonly string[])[]> {
  const rows = await scope.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}

const sqlOf = async (scope: Locator) => (await scope.locator('pre').textContent()) ?? '';

/** Waits until no search is under way. */
async function settled(page: Page): Promise<void> {
  await alive(page);
  await expect(page.locator('.status progress')).toHaveCount(0, { timeout: 30_000 });
}

test('family violence: two zones, and no neighbourhood beyond chance', async ({ page }) => {
  await page.goto('/agrupamientos/');
  await expect(sentence(page)).toHaveText(
    'Las carpetas por violencia familiar de 2021 a 2023 se agrupan, más de lo que haría el azar, ' +
      'en 2 zonas: 14 colonias, entre ellas Centro, Doctores y Morelos; y Ex Hipódromo de Peralvillo.',
  );
  await expect(figure(page, 'zonas').locator('.zones li').first()).toContainText(
    '4,122 carpetas donde se esperarían 3,277: 1.6 veces la tasa del resto',
  );
  await expect(figure(page, 'vecindarios').getByRole('heading')).toHaveText(
    'Ninguna colonia, por sí sola, se parece a sus vecinas ni se distingue de ellas más de lo que haría el azar',
  );
  // It happens at home: who passes through is no one to divide by.
  await expect(page.getByLabel('Dividir entre')).toHaveCount(0);
  await expect(figure(page, 'zonas').locator('.note').first()).toContainText('semilla 2025');
});

test('sexual abuse: the finding depends on what it is divided by, and the page says so', async ({
  page,
}) => {
  await page.goto(ABUSO);
  await expect(sentence(page)).toHaveText(
    'Dónde se agrupan las carpetas por abuso sexual de 2021 a 2023 depende de con qué se divida.',
  );
  await expect(page.locator('.lead')).toHaveText(
    'Con mujeres residentes se agrupan en 2 zonas: Centro; y Juárez y Tabacalera. ' +
      'Con población de paso estimada, en 2 zonas: Vista Alegre; y Juárez, Buenavista y Tabacalera.',
  );
  const zones = figure(page, 'zonas');
  await expect(zones).toContainText('La población de paso es una estimación nuestra');
  await expect(zones).toContainText('8 colonias no tienen su cuenta publicada');
  await expect(zones.locator('svg .badge')).toHaveCount(2);
});

test('every count, rate and zone is that of the SQL that it shows', async ({ page }) => {
  await page.goto(ABUSO);
  const zones = figure(page, 'zonas');
  const rows = await askNatively(await sqlOf(zones));
  const shown = await cells(zones);
  expect(shown).toHaveLength(33);
  const counted = rows.filter(({ n }) => n !== null);
  const sum = (of: typeof rows, column: string) =>
    of.reduce((total, row) => total + Number(row[column]), 0);
  const write = (value: number) => Math.round(value).toLocaleString('es-MX');
  for (const row of rows) {
    const [, n, women, rate, expected] = shown.find(([name]) => name === row['nombre']) ?? [];
    if (row['n'] === null) {
      expect([n, rate, expected]).toEqual(['menos de 5 o protegida', '', '']);
      continue;
    }
    expect(n).toBe(write(Number(row['n'])));
    expect(women).toBe(write(Number(row['mujeres'])));
    expect(Number(rate?.replaceAll(',', ''))).toBeCloseTo(
      (Number(row['n']) * 100_000) / (Number(row['mujeres']) * 3),
      -0.5,
    );
    expect(expected).toBe(
      write((sum(counted, 'n') * Number(row['mujeres'])) / sum(counted, 'mujeres')),
    );
  }
  const inside = rows.filter(({ nombre }) => ['Juárez', 'Tabacalera'].includes(String(nombre)));
  await expect(zones.locator('.zones li').nth(1)).toContainText(
    `${write(sum(inside, 'n'))} carpetas donde se esperarían ${write(
      (sum(counted, 'n') * sum(inside, 'mujeres')) / sum(counted, 'mujeres'),
    )}`,
  );
  expect(shown.filter(([, , , , , zone]) => zone === 'B').map(([name]) => name)).toEqual([
    'Tabacalera',
    'Juárez',
  ]);
});

test('with another denominator the search runs anew, with progress, and the address tells it', async ({
  page,
}) => {
  await page.goto(ABUSO);
  await page.getByLabel('Dividir entre').selectOption({ label: 'población de paso (estimación)' });
  await expect(page.locator('.status progress')).toBeVisible();
  await settled(page);
  await expect(page).toHaveURL(/\?divisor=ambiente$/);
  await expect(page.locator('.lead')).toContainText(
    /^Con población de paso estimada se agrupan en 2 zonas: Vista Alegre;/,
  );
  await expect(figure(page, 'zonas').locator('.measure')).toContainText(
    'por cada 100,000 personas de la población de paso estimada',
  );
  const [first] = await askNatively(await sqlOf(figure(page, 'zonas')));
  const shown = await cells(figure(page, 'zonas'));
  const own = shown.find(([name]) => name === first?.['nombre']);
  expect(own?.[2]).toBe(Number(first?.['ambiente']).toLocaleString('es-MX'));
});

test(
  'an address asks for its view; the prerendered search and the worker’s agree',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(ABUSO);
    const still = await cells(figure(page, 'vecindarios'));
    await page.goto(`${ABUSO}?replicas=9999`);
    await page.locator('.status progress').waitFor();
    await settled(page);
    await expect(figure(page, 'zonas').locator('.note').first()).toContainText('9,999 repartos');
    // The neighbourhoods have the same replicas and seed as before, in another JavaScript engine run.
    expect(await cells(figure(page, 'vecindarios'))).toEqual(still);
  },
);

test(
  'the search can be cancelled, and the page goes back to what stands',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(ABUSO);
    const before = await sentence(page).textContent();
    // The button may last less than a round trip: it is pressed from within, as the search begins.
    await page.evaluate(() => {
      const status = document.querySelector('.status');
      if (status === null) return;
      new MutationObserver(() => {
        if (status.textContent?.includes('Calculando') === true) {
          status.querySelector('button')?.click();
        }
      }).observe(status, { childList: true, subtree: true, characterData: true });
    });
    await page.getByLabel('Repartos al azar').selectOption({ label: '9,999' });
    await expect(page.getByLabel('Repartos al azar')).toHaveValue('999', { timeout: 30_000 });
    await settled(page);
    await expect(page).toHaveURL(/\/abuso_sexual\/$/);
    await expect(sentence(page)).toHaveText(before ?? '');
    // The engine's alone is left.
    expect(page.workers()).toHaveLength(1);
  },
);

test.describe('without a connection', () => {
  // The icon of the page is asked for again with every address.
  test.use({ allowedConsole: [/ERR_INTERNET_DISCONNECTED/] });

  test(
    'the search needs no connection once its rows are there',
    { tag: '@all' },
    async ({ page, context }) => {
      await page.goto(ABUSO);
      await page.getByLabel('Periodo').selectOption({ label: '2020 a 2022' });
      await page.locator('.status progress').waitFor();
      await settled(page);
      await context.setOffline(true);
      await page.getByLabel('Repartos al azar').selectOption({ label: '9,999' });
      await expect(figure(page, 'zonas').locator('.note').first()).toContainText('9,999 repartos', {
        timeout: 30_000,
      });
      await expect(page.getByRole('alert')).toHaveCount(0);
      await context.setOffline(false);
    },
  );
});

test(
  'the search runs beside the page, which answers meanwhile',
  { tag: '@all' },
  async ({ page }) => {
    // DuckDB keeps its worker; that of a search is closed with its answer.
    let searched = 0;
    page.on('worker', (worker) => worker.on('close', () => (searched += 1)));
    await page.goto(`${ABUSO}?replicas=9999`);
    await page.locator('.status progress').waitFor();
    await figure(page, 'zonas').getByText('Ver como tabla').click();
    await expect(figure(page, 'zonas').locator('table')).toBeVisible();
    await settled(page);
    await expect.poll(() => searched).toBeGreaterThan(0);
  },
);

test('what is not published by colonia is not searched, and the page says why', async ({
  page,
}) => {
  await page.goto('/agrupamientos/feminicidio/');
  await expect(sentence(page)).toHaveText(/^«Feminicidio» no se publica por colonia/);
  await expect(page.locator('figure')).toHaveCount(0);
  await page.getByRole('link', { name: 'su tendencia' }).click();
  await expect(page).toHaveURL(/\/\?indicador=feminicidio#tendencia$/);
});

test(
  'the numbers can be taken away, and lead to their method',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto('/agrupamientos/');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure(page, 'zonas')
        .getByRole('button', { name: /^Descargar/ })
        .click(),
    ]);
    expect(download.suggestedFilename()).toBe(
      'atlas-violeta_agrupamientos-violencia-familiar-2021-2023.csv',
    );
    await expect(figure(page, 'vecindarios').locator('a[href*="#agrupamientos"]')).toHaveCount(1);
  },
);

for (const path of PAGES) {
  for (const colorScheme of LIGHTS) {
    test(`${path} has no axe violation, ${colorScheme}`, { tag: '@all' }, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path);
      await unfold(page.locator('figure'));
      await expectNoAxeViolation(page);
    });
  }
}

for (const path of PAGES.slice(0, 2)) {
  test(`${path} fits its width`, gateIf(path === PAGES[0], '@phone'), async ({ page }) => {
    await page.goto(path);
    await expectFitsWidth(page);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'nothing is missing: sentence, both maps, tables, and the way to another',
    { tag: '@all' },
    async ({ page }) => {
      await page.goto('/agrupamientos/');
      await expect(sentence(page)).toContainText('se agrupan, más de lo que haría el azar');
      await expect(figure(page, 'zonas').locator('path.colonia').first()).toBeVisible();
      await expect(page.getByLabel('Periodo')).toBeHidden();
      await figure(page, 'vecindarios').getByText('Ver como tabla').click();
      await expect(figure(page, 'vecindarios').locator('table')).toBeVisible();
      await page
        .getByRole('navigation', { name: 'Indicador' })
        .getByRole('link', { name: 'Violación' })
        .click();
      await expect(page).toHaveURL(/\/agrupamientos\/violacion\/$/);
      await expect(sentence(page)).toContainText('por violación');
    },
  );
});
