/** What a shared telephone's history and its tabs tell of the pages of help, as a browser titles them. */
import { tellingWordsOf } from '../site/kit/tellingWords';
import { expect, test } from './helpers/origin';

test.use({ allowedConsole: [/404|Not found/] });

test(
  'one title through every need, and nothing told where there is no page',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto('/servicios/');
    const needs = page.getByLabel('Qué necesitas').getByRole('link');
    const heading = page.getByRole('heading', { level: 1 });
    for (let each = 1; each < (await needs.count()); each += 1) {
      const before = await heading.textContent();
      await needs.nth(each).click();
      await expect(heading).not.toHaveText(before ?? '');
      expect(await page.title()).toBe('Ayuda y teléfonos · Atlas Violeta');
    }
    await page.goto('/servicios/violencia/');
    await expect(heading).toHaveText('No encontramos esa página');
    expect(tellingWordsOf(await page.title())).toEqual([]);
  },
);
