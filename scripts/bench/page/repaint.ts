import type { Page } from '@playwright/test';

/**
 * Chooses every indicator and, within it, every period, once each.
 * @returns milliseconds from each choice to the frame that shows all figures of it.
 */
export async function changeEverything(page: Page): Promise<number[]> {
  await takeCompiled(page);
  const waits: number[] = [];
  const indicators = await optionsOf(page, 'Indicador');
  for (let indicator = 0; indicator < indicators; indicator++) {
    const chosen = await choose(page, 'Indicador', indicator);
    if (chosen !== null) waits.push(chosen);
    // Where nothing is published by colonia, no figure depends on the period.
    const published = (await page.locator('#mapa').count()) > 0;
    const periods = published ? await optionsOf(page, 'Periodo') : 0;
    for (let period = 0; period < periods; period++) {
      const moved = await choose(page, 'Periodo', period);
      if (moved !== null) waits.push(moved);
    }
  }
  return waits;
}

/** tsx marks the functions it compiles with a helper of its own, which the page does not have. */
export const takeCompiled = (page: Page): Promise<unknown> =>
  page.evaluate('window.__name = (named) => named');

function optionsOf(page: Page, label: string): Promise<number> {
  return page.getByLabel(label, { exact: true }).locator('option').count();
}

/**
 * Chooses an option.
 * @returns milliseconds to the frame that shows all figures of it; null when it is chosen already
 */
export function choose(page: Page, label: string, index: number): Promise<number | null> {
  return page.getByLabel(label, { exact: true }).evaluate((select, option) => {
    if (!(select instanceof HTMLSelectElement) || select.selectedIndex === option) return null;
    const figures = document.querySelector('.figures');
    const shown = (): string =>
      [...document.querySelectorAll('.figures .subtitle, .figures .unpublished')]
        .map((element) => element.textContent)
        .join();
    const before = shown();
    return new Promise<number>((resolve) => {
      const start = performance.now();
      select.selectedIndex = option;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      const look = (): void => {
        if (figures?.getAttribute('aria-busy') === 'false' && shown() !== before) {
          // What holds in one frame is on screen by the next.
          requestAnimationFrame(() => resolve(performance.now() - start));
        } else {
          requestAnimationFrame(look);
        }
      };
      requestAnimationFrame(look);
    });
  }, index);
}
