/** A host that shows a page at the address of its folder without the final slash, and sends nobody to it. */
import { startServer } from '../../scripts/lib/static-server.mjs';
import { started } from './helpers/brokenProgram';
import { expect, test as guarded } from './helpers/origin';

const test = guarded.extend({
  baseURL: async ({ browserName: _ }, use) => {
    const server = await startServer({ dir: 'build', base: '/atlas' });
    await use(server.url);
    await server.close();
  },
});

test.skip(({ isMobile }) => isMobile, 'Una dirección no depende del ancho.');

// What the browser looked for before the page had its slash.
test.use({ allowedConsole: [/Failed to load resource|preload/] });

for (const [path, title] of [
  ['', /denuncia/],
  ['servicios', /Qué necesitas/],
  ['colonias/centro', /Centro/],
] as const) {
  test(`«/atlas/${path}» without its slash has it, and all of its page`, async ({
    page,
    baseURL,
  }) => {
    const folder = new URL(path === '' ? '' : `${path}/`, baseURL).href;
    const bare = folder.slice(0, -1);
    await page.route(bare, async (route) =>
      route.fulfill({ response: await route.fetch({ url: folder }) }),
    );
    await page.goto(`${bare}?x=1#contenido`);
    await expect(page).toHaveURL(/\/(\?.*)?(#contenido)?$/);
    expect(new URL(page.url()).pathname).toBe(new URL(folder).pathname);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await started(page);
    const sheets = await page.evaluate(() => document.styleSheets.length);
    expect(sheets).toBeGreaterThan(1);
    await page.getByRole('link', { name: 'Gabinete', exact: true }).click();
    await expect(page).toHaveURL(new URL('gabinete/', baseURL).href);
  });
}
