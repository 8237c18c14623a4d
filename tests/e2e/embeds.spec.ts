/** A figure in a page of another origin: it is shown, in the theme that is asked for, and says how tall it is. No other page is. */
import { expect } from '@playwright/test';
import { test } from './helpers/otherSite';

test.skip(({ isMobile }) => isMobile, 'El marco es del sitio que lo pone.');

test('a figure is shown in a page of another origin, which is told its height', async ({
  page,
  other,
}) => {
  const origin = await other('/insertar/mapa/?tema=oscuro');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 2 })).toContainText('violencia familiar');
  await expect(frame.locator('html')).toHaveAttribute('data-tema', 'oscuro');
  const ground = () =>
    frame.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
  expect(await ground()).not.toBe('rgb(255, 255, 255)');
  const height = await frame
    .locator('html')
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  expect(height).toBeGreaterThan(300);
  await expect(page).toHaveTitle(`${origin} ${height}`);
  // Its links leave the frame alone, and tell nobody where they were.
  const [full] = await Promise.all([
    page.waitForEvent('popup'),
    frame.getByRole('link', { name: /Ver y comprobar/ }).click(),
  ]);
  await expect(full.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await full.evaluate(() => [document.referrer, opener])).toEqual(['', null]);
});

test('no other page of the site is shown in a frame', async ({ page, other }) => {
  const refusal = page.waitForEvent('console', (said) => /frame-ancestors/.test(said.text()));
  await other('/servicios/');
  await refusal;
  const [, framed] = page.frames();
  await expect.poll(() => framed?.url()).toMatch(/^chrome-error:/);
});
