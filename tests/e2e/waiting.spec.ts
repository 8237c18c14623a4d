/** A download that stalls, a worker that is ended, a file that is not what it should be: said, with a way out. */
import { test as unwatched, type Page } from '@playwright/test';
import { figure, settled } from './helpers/figures';
import { expect, test } from './helpers/origin';

test.use({ allowedConsole: [/Failed to load resource/] });

const TABLE = /\/data\/observaciones\.[0-9a-f]{8}\.parquet$/;
const MODULE = /\.wasm$/;
/** No word of a browser, of the engine or of a maintainer. */
const RAW = /npm|Error|wasm|worker|fetch|undefined|NaN|magic|bounds/i;

const askFor = (page: Page, label: string) => page.getByLabel('Indicador').selectOption({ label });

/** Keeps the workers that the page starts, so that a test ends one as a browser does: without an event. */
const keepWorkers = (page: Page) =>
  page.addInitScript(() => {
    const kept: Worker[] = [];
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        kept.push(this);
      }
    };
    addEventListener('end-workers', () => kept.forEach((worker) => worker.terminate()));
  });

test('a table that stalls is noticed, and the retry answers', { tag: '@all' }, async ({ page }) => {
  let stalls = true;
  await page.route(TABLE, async (route) => {
    if (stalls) return;
    await route.continue();
  });
  await page.goto('/');
  await askFor(page, 'Violencia sexual');
  await expect(page.getByRole('button', { name: 'Cancelar' })).toBeVisible();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('segundos sin que llegara nada', { timeout: 45_000 });
  await expect(alert).not.toContainText(RAW);
  stalls = false;
  await alert.getByRole('button', { name: 'Reintentar' }).click();
  await settled(page);
  await expect(figure(page, 'mapa').locator('.measure')).toContainText('violencia sexual');
});

test('a wait can be cancelled: the page goes back to what it shows', async ({ page }) => {
  await page.route(TABLE, () => {});
  await page.goto('/');
  const before = await figure(page, 'mapa').locator('.measure').textContent();
  await askFor(page, 'Violencia sexual');
  await page.getByRole('button', { name: 'Cancelar' }).click();
  await settled(page);
  await expect(figure(page, 'mapa').locator('.measure')).toHaveText(before ?? '');
  expect(new URL(page.url()).search).toBe('');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a worker that the browser ends is noticed at once, and the next try starts another', async ({
  page,
}) => {
  await keepWorkers(page);
  await page.goto('/');
  await askFor(page, 'Violencia sexual');
  await settled(page);
  await page.evaluate(() => dispatchEvent(new Event('end-workers')));
  await askFor(page, 'Abuso sexual');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('dejó de responder', { timeout: 10_000 });
  await expect(alert).not.toContainText(RAW);
  await alert.getByRole('button', { name: 'Reintentar' }).click();
  await settled(page);
  await expect(figure(page, 'mapa').locator('.measure')).toContainText('abuso sexual');
});

for (const [problem, answer, said] of [
  ['missing', { status: 404, body: '' }, 'El servidor ya no tiene un archivo'],
  ['altered', { status: 200, contentType: 'application/wasm', body: 'not it' }, 'incompleto o'],
] as const) {
  // The failure of the worker's module is, on purpose, an exception that nobody catches there.
  unwatched(`an engine that is ${problem}`, { tag: '@all' }, async ({ page }) => {
    await page.route(MODULE, (route) => route.fulfill(answer));
    await page.goto('/');
    await askFor(page, 'Violencia sexual');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(said);
    await expect(alert).not.toContainText(RAW);
    await page.unrouteAll({ behavior: 'wait' });
    await alert.getByRole('button', { name: 'Reintentar' }).click();
    await settled(page);
  });
}

test('the progress never runs back', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    const set = Object.getOwnPropertyDescriptor(HTMLProgressElement.prototype, 'value')?.set;
    Object.defineProperty(HTMLProgressElement.prototype, 'value', {
      set(value: number) {
        seen.push(value);
        set?.call(this, value);
      },
    });
  });
  await page.goto('/agrupamientos/violencia_sexual/');
  await page.getByLabel('Periodo').selectOption({ index: 1 });
  await settled(page);
  const seen = await page.evaluate<number[]>('window.seen');
  expect(seen.length).toBeGreaterThan(2);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
});
