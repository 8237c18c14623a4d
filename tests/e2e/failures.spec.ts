/** A release that cannot be had whole: said on the page, with a way to try again. */
import type { Route } from '@playwright/test';
import { alive } from './helpers/alive';
import { expect, test } from './helpers/origin';
import { figure, finding, settled } from './helpers/figures';
import { gateIf } from './helpers/parts';
import { withoutPrepared } from './helpers/unprepared';

test.use({ allowedConsole: [/Failed to load resource/] });

const TABLE = /\/data\/observaciones\.[0-9a-f]{8}\.parquet$/;

for (const [problem, answer, said] of [
  ['missing', { status: 404, body: '' }, /observaciones\.[0-9a-f]{8}\.parquet/],
  ['truncated', { status: 200, body: 'PAR1' }, /observaciones\.[0-9a-f]{8}\.parquet/],
  ['altered', null, /observaciones\.[0-9a-f]{8}\.parquet/],
] as const) {
  test(
    `a table that is ${problem}: the message, the prerendered answer, and a retry that works`,
    gateIf(problem === 'altered'),
    async ({ page, context }) => {
      await withoutPrepared(context);
      await page.route(TABLE, async (route) => {
        if (answer !== null) return route.fulfill(answer);
        const body = await (await route.fetch()).body();
        body[body.length - 12] = (body[body.length - 12] ?? 0) ^ 255;
        return route.fulfill({ status: 200, body });
      });
      await page.goto('/');
      await page.getByLabel('Indicador').selectOption({ label: 'Violencia sexual' });
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(said);
      await expect(finding(page, 'mapa')).toContainText('En tres colonias se denuncia');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

      await page.unrouteAll({ behavior: 'wait' });
      await alert.getByRole('button', { name: 'Reintentar' }).click();
      await settled(page);
      await expect(alert).toHaveCount(0);
      await expect(figure(page, 'mapa').locator('.subtitle')).toContainText('violencia sexual');
    },
  );
}

const ENGINE = /\.wasm$/;

/** Of a worker whose module did not come: an exception that nobody catches there. */
const OF_THE_WORKER = {
  allowedConsole: [/Failed to load resource|ErrorEvent|error in duckdb worker/],
  allowedExceptions: [/HTTP 500 for the \.wasm module/],
};

for (const [what, asset] of [
  ['a table', TABLE],
  ['the engine', ENGINE],
] as const) {
  test.describe(what, () => {
    if (asset === ENGINE) test.use(OF_THE_WORKER);
    for (const [problem, fail] of [
      ['an answer 500', (route: Route) => route.fulfill({ status: 500, body: '' })],
      ['a cut connection', (route: Route) => route.abort('connectionreset')],
    ] as const) {
      test(
        `${problem} for it is asked again, and its reader is not asked`,
        gateIf(asset === TABLE),
        async ({ page, context }) => {
          await withoutPrepared(context);
          // Of the page and of its worker.
          await context.route(asset, fail, { times: 1 });
          const asked: string[] = [];
          page.on('request', (request) => {
            if (asset.test(request.url())) asked.push(request.url());
          });
          await page.goto('/');
          const alerts = page.getByRole('alert');
          await alive(page);
          await page.getByLabel('Indicador').selectOption({ label: 'Violencia sexual' });
          await settled(page);
          await expect(figure(page, 'mapa').locator('.subtitle')).toContainText('violencia sexual');
          await expect(alerts).toHaveCount(0);
          expect(asked).toHaveLength(2);
        },
      );
    }
  });
}

test('without a network after the page came, what was shown stays', async ({ page, context }) => {
  await page.route('**/data/**', (route) => route.abort());
  // SvelteKit still fetches its error page after «load».
  await page.goto('/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await page.getByLabel('Indicador').selectOption({ label: 'Violencia sexual' });
  await expect(page.getByRole('alert')).toContainText(/Mientras tanto, abajo sigue lo último/);
  await expect(figure(page, 'orden').locator('ol li')).toHaveCount(33);
});
