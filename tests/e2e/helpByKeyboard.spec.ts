/** Help is reached by Tab, arrows and Enter alone, in each language; what has the focus is always seen. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './helpers/origin';
import { gateIf } from './helpers/parts';

/** From the top of a page to any part of it. */
const MOST_STOPS = 80;

const LANGUAGES = [
  { prefix: '', need: /^Orientación legal/ },
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
      await expect(page).toHaveURL(new RegExp(`${prefix}/servicios/3/$`));
      await (near === undefined ? chooseFromList(page) : chooseLink(page, near));
      await expect(page).toHaveURL(new RegExp(`${prefix}/servicios/3/10020/$`));
      await tabTo(page, page.locator('main a[href^="tel:"]').first());
    },
  );
}

/** Where the program of the site searches. */
async function chooseFromList(page: Page): Promise<void> {
  await expect(page.locator('html[data-app=alive]')).toBeAttached();
  await tabTo(page, page.getByRole('combobox'));
  await page.keyboard.type('Tepito');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Where a small program does. */
async function chooseLink(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('tepito');
  await tabTo(page, page.getByRole('link', { name }));
  await page.keyboard.press('Enter');
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
