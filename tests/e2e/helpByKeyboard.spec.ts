/** Help is reached by Tab, arrows and Enter alone, in each language; what has the focus is always seen. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './helpers/origin';
import { gateIf } from './helpers/parts';

/** From the top of a page to any part of it. */
const MOST_STOPS = 80;

const LANGUAGES = [
  { prefix: '', need: /^Orientación legal/, near: 'Tepito barrio: queda en Morelos' },
  { prefix: '/en', need: /^Legal advice/, near: 'Tepito barrio, in Morelos' },
  { prefix: '/fr', need: /^Conseil juridique/, near: 'Tepito barrio, à Morelos' },
];

for (const { prefix, need, near } of LANGUAGES) {
  test(
    `${prefix}/servicios/ leads to a telephone near Tepito`,
    gateIf(prefix === ''),
    async ({ page }) => {
      await page.goto(`${prefix}/servicios/`);
      await tabTo(page, page.getByRole('link', { name: need }));
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${prefix}/servicios/#3$`));
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await tabTo(page, page.getByRole('searchbox'));
      await page.keyboard.type('tepito');
      await tabTo(page, page.getByRole('link', { name: near }));
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${prefix}/servicios/#3-10020$`));
      await tabTo(page, page.locator('#respuesta a[href^="tel:"]').first());
    },
  );
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const outline = await page
      .locator(':focus')
      .evaluate((focused) => getComputedStyle(focused).outlineStyle);
    expect(outline).not.toBe('none');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach ${target.toString()} in ${String(MOST_STOPS)} stops.`);
}
