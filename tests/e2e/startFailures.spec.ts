/** A program that does not start leaves the page that was served, as without a script, and one line says so. */
import type { Browser, Page } from '@playwright/test';
import { NEUTRAL_PAGE } from './helpers/neutralPage';
import {
  BREAKAGE,
  BREAKAGES,
  breakProgram,
  holdProgram,
  started,
  type Breakage,
} from './helpers/brokenProgram';
import { alive } from './helpers/alive';
import { builtPages, onePerRoute } from './helpers/builtPages';
import { expect, test } from './helpers/origin';
import { gateIf } from './helpers/parts';

test.skip(({ isMobile }) => isMobile, 'Lo que no arranca no depende del ancho.');

/** What Chromium says of a program that it can't read. */
const NO_PROGRAM = 'let is disallowed|strict mode reserved word';

test.use({
  // One pattern each: Playwright takes a longer list of objects for a fixture with its options.
  allowedConsole: [
    new RegExp(
      `${BREAKAGE}|Failed to hydrate|Failed to load resource|imported module|${NO_PROGRAM}`,
    ),
  ],
  allowedExceptions: [new RegExp(`${BREAKAGE}|imported module|${NO_PROGRAM}`)],
  allowedDepartures: [NEUTRAL_PAGE],
});

/** Help has no program of the site: what breaks it is in servicios.spec.ts. */
const FIRSTS = onePerRoute(builtPages()).filter(
  ({ route }, place, all) =>
    route !== '/servicios' && place === all.findIndex((other) => other.route === route),
);
const IN_GATE = ['/'];

const said = (page: Page) => page.locator('#sin-programa');
const enabled = (page: Page) =>
  page.locator('main :is(button, input, select, textarea):enabled:visible');

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** The lines read there with JavaScript turned off, but for what is said of its being off. */
async function readWithoutScript(browser: Browser, address: string): Promise<string[]> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await expect(enabled(page)).toHaveCount(0);
    const ofItsBeingOff = await page.locator('main noscript > *').allInnerTexts();
    const lines = linesOf(await page.locator('main').innerText());
    return lines.filter((line) => !ofItsBeingOff.includes(line));
  } finally {
    await context.close();
  }
}

async function expectStanding(page: Page, without: readonly string[]): Promise<void> {
  await expect(said(page)).toHaveCount(1);
  await expect(said(page)).toContainText('sus opciones no cargaron');
  expect(linesOf(await page.locator('main').innerText())).toEqual(without);
  await expect(enabled(page)).toHaveCount(0);
  await expect(page.locator('aside.strip a[href="tel:911"]')).toBeInViewport();

  await page.getByRole('link', { name: 'Pedir ayuda' }).click();
  await expect(page).toHaveURL(/\/servicios\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('¿Qué necesitas?');
  await page.getByRole('link', { name: 'Salir rápido' }).click();
  await page.waitForURL(NEUTRAL_PAGE);
}

for (const { address, route } of FIRSTS) {
  test(
    `${address} stands when a component throws`,
    gateIf(IN_GATE.includes(route)),
    async ({ page, browser, baseURL }) => {
      const without = await readWithoutScript(browser, new URL(address, baseURL).href);
      await breakProgram(page, 'a component throws');
      await page.goto(address);
      await expectStanding(page, without);
    },
  );
}

for (const how of Object.keys(BREAKAGES).filter(isBreakage)) {
  if (how === 'a component throws') continue;
  test(`the start page stands when ${how}`, { tag: '@all' }, async ({ page, browser, baseURL }) => {
    const without = await readWithoutScript(browser, new URL('/', baseURL).href);
    await breakProgram(page, how);
    await page.goto('/');
    await expectStanding(page, without);
  });
}

function isBreakage(name: string): name is Breakage {
  return Object.hasOwn(BREAKAGES, name);
}

test('the editor of agreements, which is nothing without it, says so', async ({ page }) => {
  await breakProgram(page, 'the program of the page is gone');
  await page.goto('/sesiones/editor/');
  await expect(said(page)).toBeVisible();
  await expect(page.getByText('El formulario necesita JavaScript')).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('link', { name: 'Volver a cargarla' }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
  await expect(page.getByText('El formulario necesita JavaScript')).toHaveCount(0);
  await expect(said(page)).toHaveCount(0);
});

for (const which of ['the whole program', 'the program of the page'] as const) {
  test(
    `${which} never comes: it is said, and all works once it does`,
    gateIf(which === 'the program of the page'),
    async ({ page }) => {
      await page.clock.install();
      const release = await holdProgram(page, which);
      await page.goto('/', { waitUntil: 'domcontentloaded' });
      const top = () => page.locator('main').evaluate((main) => main.getBoundingClientRect().top);
      const before = await top();
      await page.clock.fastForward(20_000);
      await expect(said(page)).toContainText('sus opciones tardan en cargar');
      await expect(said(page)).toBeInViewport();
      expect(await top(), 'nada se mueve').toBe(before);
      await expect(page.locator('aside.strip a[href="tel:911"]')).toBeInViewport();
      release();
      await started(page);
      await alive(page);
      await expect(said(page)).toHaveCount(0);
    },
  );
}
