/** What the release counts and the catalogue lacks: it is seen to its last month, and taken away. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseManifest } from '$lib/contract/manifest';
import { expect, test } from './helpers/origin';
import { expectFitsWidth, expectNoAxeViolation } from './helpers/screens';
import { takeFile } from './helpers/takes';

const { fuentes } = parseManifest(readFileSync('static/data/manifest.json', 'utf8'));
const last = fuentes.find(({ id }) => id === 'sesnsp_idm')?.ultimo_mes ?? '';
const month = new Intl.DateTimeFormat('es-MX', { month: 'long', timeZone: 'UTC' }).format(
  new Date(`${last}T00:00:00Z`),
);
const end = `enero a ${month} de ${last.slice(0, 4)}`;

test('the sheet of a count of another source reaches its last month, as drawing, table and file', async ({
  page,
}) => {
  await page.goto('/indicadores/');
  await page.getByRole('link', { name: 'Feminicidio (SESNSP)', exact: true }).click();
  const figure = page.locator('figure#serie');
  await expect(figure.getByRole('heading')).toHaveText(
    new RegExp(`^Feminicidio \\(SESNSP\\): \\d+ delitos en \\d{4} y, de ${end}, \\d+$`),
  );
  await expect(figure.locator('.data-age')).toContainText(
    `Datos completos hasta ${month} de ${last.slice(0, 4)}, hace`,
  );
  await expect(figure).toContainText(
    'se ven por año, porque de un mes a otro suben y bajan por azar',
  );
  await figure.getByText('Ver como tabla').click();
  await expect(figure.locator('tbody')).toContainText(`${end}, juntos`);
  const file = await takeFile(figure);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain(
    'sesnsp_idm,snsp_feminicidio,09015,anio,2024-01-01,2024-12-31,10,no,delitos',
  );
  await expectFitsWidth(page);
  await expectNoAxeViolation(page);
});

test('its comparison of the alcaldías is one link away', { tag: '@all' }, async ({ page }) => {
  await page.goto('/indicadores/snsp_feminicidio/');
  await page.getByRole('link', { name: 'Entre las alcaldías de la ciudad' }).click();
  await expect(page).toHaveURL(/\/comparar\/otras-fuentes\/#snsp_feminicidio$/);
  await expect(page.locator('figure#snsp_feminicidio .bars .row')).toHaveCount(16);
  await expectFitsWidth(page);
  await expectNoAxeViolation(page);
});
