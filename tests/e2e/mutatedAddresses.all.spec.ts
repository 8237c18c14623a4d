/** Addresses that no page wrote, opened one after another in a page that lives: something to read, and no raw word. */
import type { Page } from '@playwright/test';
import { chance } from '../etl/reliability/random';
import { mutated, ROUTES, type AddressedRoute } from '../features/addresses';
import { started } from './helpers/brokenProgram';
import { builtPages } from './helpers/builtPages';
import { expect, test } from './helpers/origin';

test.skip(({ isMobile }) => isMobile, 'Las direcciones no dependen del ancho.');

const EACH = 10;
/** What a reader would see of a number that is none, of an error nobody worded, or of a value never shown. */
const RAW = /\bNaN\b|\bundefined\b|\[object |\bInfinity\b|\bnull\b|Error:|TypeError|Internal Error/;

const [brief] = builtPages().filter(({ route }) => route === '/sesiones/[fecha]/informe');
const PATHS: Readonly<Record<AddressedRoute, string>> = {
  panorama: '/',
  agrupamientos: '/agrupamientos/abuso_sexual/',
  evaluar: '/evaluar/',
  prioridades: '/prioridades/',
  informe: brief?.address ?? '',
  sesiones: '/sesiones/',
};

/** By a link of the page, as the router of the site opens it. */
const follow = (page: Page, address: string) =>
  page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
  }, address);

/** What is read there, but for what a note or a field quotes of the address. */
async function readIn(page: Page): Promise<string> {
  const text = await page.locator('main').innerText();
  return text.replaceAll(/«[^»]*»/g, '«»');
}

for (const route of Object.keys(PATHS).filter(isRoute)) {
  test(`of ${route}`, async ({ page }) => {
    test.slow();
    const luck = chance(60);
    await page.goto(PATHS[route]);
    await started(page);
    for (let count = 0; count < EACH; count += 1) {
      const address = `${PATHS[route]}?${mutated(luck.oneOf(ROUTES[route]), luck)}`;
      await test.step(address.slice(0, 120), async () => {
        await follow(page, address);
        await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0, { timeout: 45_000 });
        await expect(page.getByRole('heading', { level: 1 })).toContainText(/\p{L}{3}/u);
        expect(await readIn(page)).not.toMatch(RAW);
        await expect(page.getByRole('alert')).toHaveCount(0);
        await expect(page.locator('aside.strip a[href="tel:911"]')).toBeVisible();
      });
    }
  });
}

function isRoute(name: string): name is AddressedRoute {
  return Object.hasOwn(PATHS, name);
}
