/** What a visit costs in which nothing is touched, and what its first tap does. */
import type { Page } from '@playwright/test';
import { alive } from './helpers/alive';
import { settled } from './helpers/figures';
import { expect, test } from './helpers/origin';

test.skip(({ isMobile }) => isMobile, 'Lo que se pide no depende del ancho.');

/** Bytes, as they are sent. */
const MOST = 350_000;
/** Of the engine, its tables, and what is prepared in its place. */
const ANSWERING = /\.wasm$|\.parquet$|manifest\.json$|duckdb|\/respuestas\//;

/** The longest that a page may put off what it asks for by itself. */
const LATER = 2500;

/** @returns the bytes that have come to it so far, with their headers */
async function weigh(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  return () => bytes;
}

for (const address of ['/', '/colonias/centro/', '/prioridades/']) {
  test(`${address}: no engine and at most 350 kB`, async ({ page, requests }) => {
    const bytes = await weigh(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await alive(page);
    await page.waitForTimeout(LATER);
    expect(requests.filter((url) => ANSWERING.test(url))).toEqual([]);
    expect(bytes()).toBeGreaterThan(50_000);
    expect(bytes()).toBeLessThanOrEqual(MOST);
  });
}

test('whatever is chosen, one file answers it, whose address tells nothing of it', async ({
  page,
  requests,
}) => {
  await page.goto('/');
  await alive(page);
  for (const choose of [
    () => page.getByLabel('Indicador').selectOption({ label: 'Violencia sexual' }),
    () => page.getByLabel('Periodo').selectOption('2021-2023'),
    () => page.getByRole('radio', { name: 'Carpetas', exact: true }).check(),
    () => page.goto('/?indicador=violacion&divisor=ambiente&colonia=centro'),
  ]) {
    await choose();
    await settled(page);
  }
  await expect(page.locator('figure#mapa .subtitle')).toContainText('violación');
  const asked = requests.filter((url) => ANSWERING.test(url)).map((url) => new URL(url).pathname);
  expect(asked).toEqual(['/respuestas/panorama.json', '/respuestas/panorama.json']);
});
