/** A figure in a page of another origin: it is shown, in the theme that is asked for, and says how tall it is. No other page is. */
import { createServer } from 'node:http';
import { expect, test as plain } from '@playwright/test';

const test = plain.extend<{ other: (path: string) => Promise<string> }>({
  /** Opens a page of another origin, that frames an address of the site and is told things by it: the site's origin. */
  other: async ({ page, baseURL }, use) => {
    let framed = '';
    const server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<!doctype html><title>Otro sitio</title>
        <iframe width="600" height="300" src="${framed}"></iframe>
        <script>addEventListener('message', ({ data, origin }) => {
          if (data.type === 'atlas-violeta:alto') document.title = origin + ' ' + data.alto;
        });</script>`);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await use(async (path) => {
      framed = new URL(path, baseURL ?? '').href;
      await page.goto(`http://127.0.0.1:${port}/`);
      return new URL(baseURL ?? '').origin;
    });
    server.closeAllConnections();
    server.close();
  },
});

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
