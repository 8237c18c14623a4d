/** What a shared telephone's history and its tabs tell of the pages of help, as a browser titles them. */
import { tellingWordsOf } from '../site/kit/tellingWords';
import { expect, test } from './helpers/origin';

test.use({ allowedConsole: [/404|Not found/] });

test(
  'one title through every need, and nothing told where there is no page',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto('/servicios/');
    const heading = page.getByRole('heading', { level: 1 });
    const asks = page.getByLabel('Qué necesitas').getByRole('link');
    for (let each = (await asks.count()) - 1; each >= 0; each -= 1) {
      await asks.nth(each).click();
      await expect(heading).not.toHaveText('¿Qué necesitas?');
      expect(await page.title()).toBe('Ayuda y teléfonos · Atlas Violeta');
      expect(tellingWordsOf(page.url())).toEqual([]);
      await page.getByRole('link', { name: '¿Qué necesitas?' }).click();
      await expect(heading).toHaveText('¿Qué necesitas?');
    }
    await page.goto('/servicios/violencia/');
    await expect(heading).toHaveText('No encontramos esa página');
    expect(tellingWordsOf(await page.title())).toEqual([]);
  },
);
