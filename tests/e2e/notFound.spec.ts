import { expect, test } from './helpers/origin';

test.use({ javaScriptEnabled: false, allowedConsole: [/404/] });

test('without JavaScript, an unknown address says so, keeps the help and leads home', async ({
  page,
}) => {
  await page.goto('/no/existe/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No encontramos esa página');
  await expect(page.getByRole('link', { name: '911' })).toBeVisible();
  await page.getByRole('link', { name: 'Ir al panorama de la alcaldía' }).click();
  await expect(page).toHaveURL('/');
});
