/** A release that cannot be had whole: said on the page, with a way to try again. */
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
      await expect(finding(page, 'mapa')).toContainText('En cuatro colonias se denuncia');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

      await page.unrouteAll({ behavior: 'wait' });
      await alert.getByRole('button', { name: 'Reintentar' }).click();
      await settled(page);
      await expect(alert).toHaveCount(0);
      await expect(figure(page, 'mapa').locator('.subtitle')).toContainText('violencia sexual');
    },
  );
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
