/** What is taken of a figure, by its list of what can be. */
import type { Download, Locator } from '@playwright/test';

/** Opens the list of a figure, unless it is open. @returns the list */
export async function takesOf(figure: Locator): Promise<Locator> {
  const opener = figure.getByRole('button', { name: /^Descargar/ });
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
  const takes = figure.getByRole('group', { name: /^Qué descargar de «/ });
  await takes.waitFor();
  return takes;
}

/** The file that a figure gives: its numbers, unless a picture is asked for. */
export async function takeFile(
  figure: Locator,
  kind: 'csv' | 'svg' | 'png' = 'csv',
): Promise<Download> {
  const takes = await takesOf(figure);
  const arriving = figure.page().waitForEvent('download');
  await takes.locator(`[data-take="${kind}"]`).click();
  return arriving;
}
