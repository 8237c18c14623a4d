/** A figure of a page, found by its anchor. */
import type { Locator, Page } from '@playwright/test';
import { alive } from './alive';

export const figure = (
  page: Page,
  id: 'cambios' | 'cambios-colonias' | 'mapa' | 'orden' | 'tendencia' | 'trimestres',
): Locator => page.locator(`figure#${id}`);

export const finding = (page: Page, id: Parameters<typeof figure>[1]): Locator =>
  figure(page, id).getByRole('heading', { level: 2 });

/** The SQL that the figure shows. */
export async function shownSql(page: Page, id: Parameters<typeof figure>[1]): Promise<string> {
  return (await figure(page, id).locator('pre').textContent()) ?? '';
}

/** The cells of the table under the figure, row by row, header left out. */
export async function shownTable(
  page: Page,
  id: Parameters<typeof figure>[1],
): Promise<readonly (readonly string[])[]> {
  const rows = await figure(page, id).locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}

/** Waits until every figure answers the last question. */
export async function settled(page: Page): Promise<void> {
  await alive(page);
  await page.locator('.figures[aria-busy="false"]').waitFor();
}
