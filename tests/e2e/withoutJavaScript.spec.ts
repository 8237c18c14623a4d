/**
 * The prerendered page is used without a script, an engine or a network after it. That it is whole, its files
 * say: tests/site.
 */
import { expect, test } from './helpers/origin';
import { figure } from './helpers/figures';

test.use({ javaScriptEnabled: false });

test('home: a table unfolds, a colonia leads to its page, and no control is offered', async ({
  page,
}) => {
  await page.goto('/');
  await expect(figure(page, 'mapa').locator('path.colonia').first()).toBeVisible();
  await figure(page, 'orden').getByText('Ver como tabla').click();
  await expect(figure(page, 'orden').locator('table')).toBeVisible();
  await expect(page.getByLabel('Indicador')).toBeHidden();
  await figure(page, 'orden')
    .getByRole('link', { name: /Centro/ })
    .click();
  await expect(page).toHaveURL(/\/colonias\/centro\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Centro');
});

test('the editor of agreements says that it needs it, and how to do it by hand', async ({
  page,
}) => {
  await page.goto('/sesiones/');
  await page.getByRole('link', { name: 'anotar acuerdos y avances' }).click();
  // By its class: Playwright finds no text inside a noscript.
  const notice = page.locator('p.script');
  await expect(notice).toBeVisible();
  await expect(notice).toContainText('El formulario necesita JavaScript');
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.getByText('data/catalogs/acuerdos.csv').click();
  await expect(page.getByText('fecha_compromiso', { exact: true })).toBeVisible();
  await expect(page.getByText('Add file', { exact: true })).toBeVisible();
});
