/** The editor with all that it can show, for who cannot see it and on a narrow screen. */
import { fill, open } from './helpers/editor';
import { expect, test } from './helpers/origin';
import { LIGHTS, expectFitsWidth, expectNoAxeViolation, unfold } from './helpers/screens';

for (const colorScheme of LIGHTS) {
  test(
    `has no axe violation with a form, its errors and a change, ${colorScheme}`,
    { tag: '@all' },
    async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(page, 'Sesión nueva');
      await fill(page, {
        'Fecha (obligatorio)': '2099-06',
        'Nombre (obligatorio)': 'sexta',
        'Documento de la fuente': 'Boletín',
      });
      await page.getByRole('button', { name: 'Añadir a sesiones.csv' }).click();
      await page.getByRole('radio', { name: 'Acuerdo nuevo' }).check();
      await page.getByLabel('Colonias').fill('Centro');
      await page.getByRole('button', { name: 'Añadir a acuerdos.csv' }).click();
      await expect(page.getByRole('heading', { name: /^Falta corregir/ })).toBeFocused();
      await unfold(page.locator('main'));
      await expectNoAxeViolation(page);
      await expectFitsWidth(page);
    },
  );
}
