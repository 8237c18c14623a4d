/** The page of priorities: its parts, and when it has answered. */
import type { Locator, Page } from '@playwright/test';
import { alive } from './alive';
import { plain } from './brief';
import { expect } from './origin';

export const PATH = '/prioridades/';

export const figure = (page: Page, id: 'orden' | 'firmeza' | 'pesos' | 'escenario'): Locator =>
  page.locator(`figure#${id}`);

/** The whole of how firm it is; its headline says only which are. */
export const sentence = (page: Page): Locator => page.locator('main p.firm');

/** What it says of the order, without what a weighting is: the brief has it too. */
export async function firmnessOf(page: Page): Promise<string> {
  const told = plain(await sentence(page).textContent());
  return told.slice(0, told.indexOf(' Cada ponderación'));
}

export const numberOf = (page: Page, name: string): Locator =>
  page.getByRole('spinbutton', { name: `Peso de ${name}, por ciento` });

export async function cells(scope: Locator): Promise<readonly (readonly string[])[]> {
  const rows = await scope.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}

/** Waits until how firm the order is, is known of the weights in sight. */
export async function settled(page: Page): Promise<void> {
  await alive(page);
  await expect(page.locator('.in-view progress')).toHaveCount(0, { timeout: 30_000 });
  await expect(figure(page, 'firmeza')).toBeVisible();
}
