/** Where reports cluster: the search anew, against a count of our own; what the page says at first, tests/site reads. */
import type { Locator, Page } from '@playwright/test';
import { alive } from './helpers/alive';
import { expect, test } from './helpers/origin';
import { askNatively } from '../site/kit/nativeRelease';
import { LIGHTS, expectFitsWidth, expectNoAxeViolation, unfold } from './helpers/screens';
import { gateIf } from './helpers/parts';
import { takeFile } from './helpers/takes';

const ABUSO = '/agrupamientos/abuso_sexual/';
const PAGES = ['/agrupamientos/', ABUSO, '/agrupamientos/feminicidio/'];

const figure = (page: Page, id: 'zonas' | 'vecindarios'): Locator => page.locator(`figure#${id}`);

const sentence = (page: Page): Locator => page.getByRole('heading', { level: 1 });

async function cells(scope: Locator): Promise<readonly (readonly string[])[]> {
  const rows = await scope.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}

/** Waits until no search is under way. */
async function settled(page: Page): Promise<void> {
  await alive(page);
  await expect(page.locator('.in-view progress')).toHaveCount(0, { timeout: 30_000 });
}

test(
  'with another denominator the search runs anew, with progress, and the address tells it',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(ABUSO);
    await page
      .getByLabel('Dividir entre')
      .selectOption({ label: 'población de paso (estimación)' });
    await expect(page.locator('.in-view progress')).toBeVisible();
    await settled(page);
    await expect(page).toHaveURL(/\?divisor=ambiente$/);
    await expect(figure(page, 'zonas').locator('.subtitle')).toContainText(
      'por cada 100,000 personas de la población de paso estimada',
    );
    const passing = await askNatively(`
    SELECT nombre, poblacion_ambiente AS people FROM poblacion_ambiente JOIN colonias USING (clave)
    WHERE alcaldia = '09015'`);
    const shown = await cells(figure(page, 'zonas'));
    expect(shown.map(([name, , people]) => [name, people]).toSorted()).toEqual(
      passing
        .map(({ nombre, people }) => [nombre, Number(people).toLocaleString('en-US')])
        .toSorted(),
    );
  },
);

test(
  'an address asks for its view; the prerendered search and the worker’s agree',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto(ABUSO);
    const still = await cells(figure(page, 'vecindarios'));
    await page.goto(`${ABUSO}?replicas=9999`);
    await page.locator('.in-view progress').waitFor();
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
      const status = document.querySelector('.in-view[aria-live]');
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
    // The one that searched is ended, and its rows were prepared: no engine was needed.
    expect(page.workers()).toEqual([]);
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
      await page.locator('.in-view progress').waitFor();
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
    await page.locator('.in-view progress').waitFor();
    await figure(page, 'zonas').getByText('Ver como tabla').click();
    await expect(figure(page, 'zonas').locator('table')).toBeVisible();
    await settled(page);
    await expect.poll(() => searched).toBeGreaterThan(0);
  },
);

test(
  'the numbers can be taken away, and lead to their method',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto('/agrupamientos/');
    const download = await takeFile(figure(page, 'zonas'));
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
      await expect(sentence(page)).toContainText(
        'Colonias vecinas se parecen en sus carpetas por violencia familiar',
      );
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
