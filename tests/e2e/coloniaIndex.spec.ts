/** The list of all colonias, with a script and without. */
import { expect, test } from './helpers/origin';
import { alive } from './helpers/alive';

test(
  'a name is found without its accents, and leads to its page',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/colonias/');
    await alive(page);
    const rows = page.locator('.letters li');
    await expect(rows).toHaveCount(33);
    await page.getByLabel('Buscar por nombre').fill('maria');
    await expect(rows).toHaveText([/Santa María Insurgentes/, /Santa María la Ribera/]);
    await expect(page.getByRole('status')).toHaveText('2 colonias');
    await page.getByLabel('Buscar por nombre').fill('narvarte');
    await expect(page.getByRole('status')).toHaveText('Ninguna colonia se llama así');
    await page.getByLabel('Buscar por nombre').fill('doctores');
    await rows.getByRole('link', { name: 'Doctores' }).click();
    await expect(page).toHaveURL('/colonias/doctores/');
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all are listed, and nothing is offered that needs it', async ({ page }) => {
    await page.goto('/colonias/');
    await expect(page.locator('.letters li')).toHaveCount(33);
    await expect(page.getByLabel('Buscar por nombre')).toBeHidden();
  });
});
