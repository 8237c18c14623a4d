/** A figure alone on the screen of a room, at the size of a projector. */
import type { Page } from '@playwright/test';
import { expect, test } from './helpers/origin';
import { settled } from './helpers/figures';

/** What DESIGN.md asks for, in pixels of the screen; drawings are scaled, which costs them a fraction of one. */
const LEAST = 30.75;

/** Texts that are seen, each with its size on the screen, the least first. */
const smallest = (page: Page) =>
  page.evaluate(() => {
    /** What it is drawn at: the width of a short word is rounded by more than a tenth of a pixel. */
    const scaleOf = (element: Element | null): number =>
      element === null
        ? 1
        : new DOMMatrix(getComputedStyle(element).transform).a * scaleOf(element.parentElement);
    const sizes: [number, string][] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const { parentElement: element, textContent } = walker.currentNode;
      const text = textContent?.trim() ?? '';
      if (element === null || text === '' || element.closest('.heard, style, script')) continue;
      const { width, height } = element.getBoundingClientRect();
      if (width < 2 || height < 2 || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const scale =
        element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 0) : scaleOf(element);
      sizes.push([size * scale, text]);
    }
    return sizes.sort(([one], [other]) => one - other);
  });

const legible = async (page: Page) => {
  const sizes = await smallest(page);
  expect(sizes.length).toBeGreaterThan(12);
  expect(sizes.filter(([size]) => size < LEAST)).toEqual([]);
};

test(
  'on a phone the figure is brought into sight in its page',
  { tag: '@phone' },
  async ({ page, isMobile }) => {
    test.skip(!isMobile, 'En una pantalla ancha se ve sola.');
    await page.goto('/?proyector=tendencia');
    await expect(page.locator('#tendencia')).toBeInViewport();
    await expect(page.locator('.projector')).toHaveCount(0);
    // What gave a figure has an address too: it comes opened.
    await page.goto('/?periodo=2022#mapa.consulta');
    const query = page.getByRole('region', { name: /^Ver consulta/ });
    await expect(query).toBeInViewport();
    await expect(query).toContainText("DATE '2022-01-01'");
    await expect(page.getByRole('link', { name: /^Enlace a esta consulta/ })).toHaveAttribute(
      'href',
      /periodo=2022.*&publicacion=.*#mapa\.consulta$/,
    );
  },
);

test(
  'each figure fills the screen with text of 31 px; arrows go on, Escape leaves',
  { tag: '@all' },
  async ({ page, isMobile }) => {
    test.skip(isMobile, 'Un teléfono no se proyecta.');
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.goto('/');
    await settled(page);
    const entries = await page.evaluate(() => history.length);
    await page.locator('#mapa [data-project]').click();
    const headline = page.locator('.projector h2');
    await expect(headline).toBeFocused();
    await expect(headline).toHaveText(/^En \p{L}+ colonias .* depende de a quién se cuenta$/u);
    await expect(page).toHaveURL(/\/\?proyector=mapa$/);
    await expect(page.getByRole('link', { name: /911/ })).toBeInViewport();
    await expect(page.locator('[data-quick-exit]')).toBeInViewport();
    await expect(page.locator('main h1, main h2').first()).toBeHidden();
    await legible(page);

    // A colonia that is chosen in it changes the view, and stays alone.
    await page.locator('#mapa a[aria-label^="Guerrero"]').click();
    await expect(page).toHaveURL(/\/\?colonia=guerrero&proyector=mapa$/);

    // Within a map, arrows walk the map.
    await headline.focus();
    for (const id of ['tendencia', 'orden', 'colonias-por-anio']) {
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('[data-projected]')).toHaveAttribute('id', id);
      await expect(page).toHaveURL(new RegExp(`proyector=${id}`));
      if (id !== 'colonias-por-anio') await legible(page);
      const box = await page.locator('[data-projected]').boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 1920).toBe(true);
    }
    // It was folded, and is again.
    await page.keyboard.press('Escape');
    await expect(page.locator('.projector')).toHaveCount(0);
    await expect(page).toHaveURL(/\/\?colonia=guerrero$/);
    await expect(page.locator('details.multiples > summary')).toBeFocused();
    expect(await page.evaluate(() => history.length)).toBe(entries);

    // The address holds the figure and the chosen ones; what is not there is said.
    await page.goto('/?proyector=tendencia&figuras=tendencia,otra,mapa');
    await expect(page.locator('[data-projected]')).toHaveAttribute('id', 'tendencia');
    await expect(page.locator('.projector [role="status"]')).toContainText('«otra»');
    await page.keyboard.press('PageDown');
    await expect(page.locator('[data-projected]')).toHaveAttribute('id', 'mapa');
    await expect(page.locator('.steps')).toContainText('2 de 2');

    // Through several pages: chosen among the usual, each arrow leads to the page of the next.
    await page.goto('/gabinete/');
    await page.getByRole('checkbox', { name: 'La alcaldía en el tiempo' }).uncheck();
    await page.getByLabel('Enlace de otra figura').fill('/?indicador=violencia_sexual#mapa');
    await page.getByRole('button', { name: 'Agregar' }).click();
    await page.getByRole('link', { name: 'Proyectar todas' }).click();
    await expect(page.locator('[data-projected]')).toHaveAttribute('id', 'mapa');
    const before = await page.evaluate(() => history.length);
    for (const [path, id] of [
      ['/cambios/', 'cambios'],
      ['/prioridades/', 'orden'],
      ['/sesiones/', 'acuerdos'],
      ['/', 'mapa'],
    ]) {
      await page.keyboard.press('ArrowRight');
      await expect(page).toHaveURL(new RegExp(`${path}\\?.*proyector=${id}`));
      await expect(page.locator('[data-projected]')).toHaveAttribute('id', id ?? '');
      await legible(page);
    }
    await expect(page).toHaveURL(/\/\?indicador=violencia_sexual&proyector=mapa&/);
    await expect(page.locator('.projector .subtitle')).toContainText('violencia sexual');
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator('.steps')).toContainText('4 de 5');
    await page.reload();
    await expect(page.locator('[data-projected]')).toHaveAttribute('id', 'acuerdos');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/\/sesiones\/$/);
    expect(await page.evaluate(() => history.length)).toBe(before);
  },
);
