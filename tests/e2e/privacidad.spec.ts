/** What remains on the device, told on a page that is light and needs no script. */
import { NEUTRAL_PAGE } from './helpers/neutralPage';
import { expect, test } from './helpers/origin';
import { LIGHTS, expectFitsWidth, expectNoAxeViolation } from './helpers/screens';
import { gateIf } from './helpers/parts';

const PATH = '/privacidad/';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'live' : 'without a script', () => {
    test.use({ javaScriptEnabled, allowedDepartures: [NEUTRAL_PAGE] });

    test('tells what remains, how to clear it, and whom to call', async ({ page }) => {
      await page.goto(PATH);
      const main = page.getByRole('main');
      await expect(main.getByRole('link', { name: '911' })).toHaveAttribute('href', 'tel:911');
      await expect(main.locator('a[href^="tel:+52"]').first()).toBeVisible();
      for (const what of [
        'El historial del navegador',
        'Otros aparatos con tu misma cuenta',
        'Las llamadas y los mensajes',
        'El permiso de ubicación',
        'el punto no se guarda, ni se envía, ni queda en el historial',
        'Un historial vacío también se nota',
        'ventana privada',
      ]) {
        await expect(main.getByText(what)).toBeVisible();
      }
      for (const browser of ['Chrome', 'Samsung Internet', 'Safari', 'Firefox']) {
        await expect(main.locator('dt').filter({ hasText: browser })).toHaveCount(1);
      }
      // By its class: Playwright finds no text inside a noscript.
      const without = page.locator('noscript + *, p.now').filter({ hasText: 'no está activo' });
      await expect(without).toHaveCount(javaScriptEnabled ? 0 : 1);
      await page.getByRole('link', { name: 'Salir rápido' }).click();
      await page.waitForURL(NEUTRAL_PAGE);
    });

    const links = 'is reached from beside the exit, from every foot and from help';
    test(links, gateIf(javaScriptEnabled), async ({ page }) => {
      await page.goto('/colonias/centro/');
      if ((page.viewportSize()?.width ?? 0) > 360) {
        await page.getByRole('link', { name: '¿Deja rastro?' }).click();
        await expect(page).toHaveURL(PATH);
        await page.goBack();
      }
      const foot = page.getByRole('contentinfo');
      await foot.getByText('Cómo funciona «Salir rápido»').click();
      await foot.getByRole('link', { name: /^Qué queda/ }).click();
      await expect(page).toHaveURL(PATH);
      await page.getByRole('link', { name: 'Ayuda y teléfonos' }).click();
      await expect(page).toHaveURL('/servicios/');
      await page
        .getByRole('main')
        .getByRole('link', { name: /^Qué queda/ })
        .click();
      await expect(page).toHaveURL(PATH);
    });
  });
}

for (const colorScheme of LIGHTS) {
  test(
    `has no axe violation and fits, ${colorScheme}`,
    gateIf(colorScheme === 'dark'),
    async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(PATH);
      await expectNoAxeViolation(page);
      await expectFitsWidth(page);
      // What is shown while Shift is pressed, too.
      await page.keyboard.press('Shift');
      await expect(page.locator('[aria-live]').filter({ hasText: 'Mayús' })).toBeVisible();
      await expectNoAxeViolation(page);
      await expectFitsWidth(page);
    },
  );
}
