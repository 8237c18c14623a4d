/** When a page shows what it must, looked for in the page itself at every frame. */
import type { Page } from '@playwright/test';

/** The sentence, the map of the 33 colonias and the trend are there. */
export const ANSWER = `
  (document.querySelector('h1')?.textContent ?? '').length > 20 &&
  document.querySelectorAll('#mapa svg path').length >= 33 &&
  document.querySelector('#tendencia svg path') !== null`;

/** The figures answer what was asked last, and are of this indicator. */
export const answered = (enFrase: string): string => `
  document.querySelector('.figures')?.getAttribute('aria-busy') === 'false' &&
  (document.querySelector('#mapa .subtitle')?.textContent ?? '').includes(${JSON.stringify(enFrase)})`;

/**
 * Goes to an address and waits for a condition to be on screen.
 * @param condition an expression of JavaScript.
 * @param then what to note at that moment.
 * @returns seconds since the navigation began.
 */
export async function secondsUntil(
  page: Page,
  url: string,
  condition: string,
  then: () => void = () => {},
): Promise<number> {
  let resolve = (_milliseconds: number): void => {};
  const painted = new Promise<number>((settle) => (resolve = settle));
  await page.exposeFunction('benchPainted', (milliseconds: number) => {
    then();
    resolve(milliseconds);
  });
  // What holds in one frame is on screen by the next.
  await page.addInitScript(`
    (function look() {
      if (${condition}) requestAnimationFrame(() => window.benchPainted(performance.now()));
      else requestAnimationFrame(look);
    })()`);
  await page.goto(url, { waitUntil: 'commit' });
  return (await painted) / 1000;
}
