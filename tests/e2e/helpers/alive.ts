/** From a prerendered page to one that answers. */
import type { Page } from '@playwright/test';

/** Waits until the page lives: it has read its address, and its controls can be used. */
export async function alive(page: Page): Promise<void> {
  await page.locator('html[data-app="alive"] main fieldset[data-needs-script]').first().waitFor();
}
