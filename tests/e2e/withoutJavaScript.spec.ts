/** The prerendered page is complete: no script, no engine, no network after it. */
import { expect, test } from './helpers/origin';
import { figure, finding, shownTable } from './helpers/figures';

test.use({ javaScriptEnabled: false });

test('home: the answer, the map, the list, the trend and their tables', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('En el último año completo');
  await expect(
    figure(page, 'cambios').getByRole('list', { name: 'Dentro del azar', exact: true }),
  ).toContainText('Violencia familiar');
  await expect(figure(page, 'cambios-colonias').locator('svg circle')).toHaveCount(70);
  expect(await shownTable(page, 'cambios-colonias')).toHaveLength(99);
  await expect(figure(page, 'mapa').locator('path.colonia')).toHaveCount(33);
  await expect(figure(page, 'orden').locator('ol li')).toHaveCount(33);
  await expect(finding(page, 'tendencia')).toContainText('carpetas por violencia familiar');
  await expect(figure(page, 'tendencia').locator('svg path').first()).toBeAttached();
  expect(await shownTable(page, 'orden')).toHaveLength(33);
  await figure(page, 'orden').getByText('Ver como tabla').click();
  await expect(figure(page, 'orden').locator('table')).toBeVisible();
  await expect(page.getByLabel('Indicador')).toBeHidden();
});

test('a colonia of the map leads to its page', async ({ page }) => {
  await page.goto('/');
  await figure(page, 'orden')
    .getByRole('link', { name: /Doctores/ })
    .click();
  await expect(page).toHaveURL(/\/colonias\/doctores\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Doctores');
});

test('clusters: the finding, both maps and what was sought are there', async ({ page }) => {
  await page.goto('/agrupamientos/abuso_sexual/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'depende de con qué se divida',
  );
  await expect(page.locator('figure svg[role="img"]')).toHaveCount(2);
  await expect(page.locator('figure#zonas .zones li')).toHaveCount(2);
  await expect(page.getByLabel('Repartos al azar')).toBeHidden();
});

test('evaluations: what could be seen, the example, and why no agreement can be evaluated yet', async ({
  page,
}) => {
  await page.goto('/evaluar/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('sólo se vería una baja de');
  await expect(page.getByText('Es un ejemplo:')).toBeVisible();
  await expect(page.locator('figure#curso .course circle')).toHaveCount(14);
  await expect(page.locator('figure#pruebas circle').first()).toBeVisible();
  await expect(page.locator('#acuerdos li')).toHaveCount(5);
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
