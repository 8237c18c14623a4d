/** The list of all colonias, with a script and without. */
import { expect, test } from './helpers/origin';

test(
  'a popular name is found, and leads to the page of its colonia',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/colonias/');
    await page.locator('html[data-app="alive"] main .places').waitFor();
    await expect(page.locator('.letters li')).toHaveCount(33);
    const box = page.getByRole('combobox');
    await box.fill('tepito');
    await page.getByRole('option').first().click();
    await expect(page).toHaveURL('/colonias/morelos/');
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all are listed, and nothing is offered that needs it', async ({ page }) => {
    await page.goto('/colonias/');
    await expect(page.locator('.letters li')).toHaveCount(33);
    await expect(page.getByRole('combobox')).toBeHidden();
  });
});
