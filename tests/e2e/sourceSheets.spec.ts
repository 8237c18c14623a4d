/** What the release counts and the catalogue lacks: it is seen to its last month, and taken away. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './helpers/origin';
import { expectFitsWidth, expectNoAxeViolation } from './helpers/screens';

test('the sheet of a count of another source reaches its last month, as drawing, table and file', async ({
  page,
}) => {
  await page.goto('/indicadores/');
  await page.getByRole('link', { name: 'Feminicidio (SESNSP)' }).click();
  const figure = page.locator('figure#serie');
  await expect(figure.getByRole('heading')).toHaveText(
    /^Feminicidio \(SESNSP\): 10 delitos en 2024 y, de enero a junio de 2025, \d+$/,
  );
  await expect(figure.locator('.data-age')).toContainText(
    'Datos completos hasta junio de 2025, hace',
  );
  await expect(figure).toContainText(
    'se ven por año, porque de un mes a otro suben y bajan por azar',
  );
  await figure.getByText('Ver como tabla').click();
  await expect(figure.locator('tbody tr').last()).toContainText('enero a junio de 2025, juntos');
  const waited = page.waitForEvent('download');
  await figure.getByRole('button', { name: 'Descargar' }).click();
  const text = await readFile(await (await waited).path(), 'utf8');
  expect(text).toContain(
    'sesnsp_idm,snsp_feminicidio,09015,anio,2024-01-01,2024-12-31,10,no,delitos',
  );
  await expectFitsWidth(page);
  await expectNoAxeViolation(page);
});

test('its comparison of the alcaldías is one link away', async ({ page }) => {
  await page.goto('/indicadores/snsp_feminicidio/');
  await page.getByRole('link', { name: 'Entre las alcaldías de la ciudad' }).click();
  await expect(page).toHaveURL(/\/comparar\/otras-fuentes\/#snsp_feminicidio$/);
  await expect(page.locator('figure#snsp_feminicidio .bars .row')).toHaveCount(16);
  await expectFitsWidth(page);
  await expectNoAxeViolation(page);
});
