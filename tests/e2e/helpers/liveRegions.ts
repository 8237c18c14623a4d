/** What a page says by itself to whoever listens: the texts of its live regions, in order. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    heardTexts: string[];
  }
}

/** What tells of a wait comes or not with the speed of the machine. */
const WAITS = /^(Consultando los datos|Calculando)/;

/** Begins to listen, before the page is opened. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.heardTexts = [];
    const LIVE = '[aria-live], [role="status"], [role="alert"]';
    const last = new WeakMap<Element, string>();
    const changed = new Set<Element>();
    const tell = () => {
      for (const region of changed) {
        const text = (region.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
        if (text !== '' && text !== last.get(region)) window.heardTexts.push(text);
        last.set(region, text);
      }
      changed.clear();
    };
    new MutationObserver((mutations) => {
      for (const { target } of mutations) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(LIVE);
        if (region && !region.closest('[aria-hidden="true"]')) changed.add(region);
      }
      // What a page writes at once is heard at once.
      setTimeout(tell, 0);
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/** All that was said so far, but that something is waited for. */
export async function heard(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => window.heardTexts);
  return texts.filter((text) => !WAITS.test(text));
}
