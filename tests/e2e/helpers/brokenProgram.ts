/** A program of the site that does not start, or stops: what the server has is left as it is. */
import type { Page, Route } from '@playwright/test';

/** What a broken program throws. */
export const BREAKAGE = 'a prueba';

/** Of a page; those of the layout and of the error page have the numbers 0 and 1. */
const PAGE_PROGRAMS = /\/_app\/immutable\/nodes\/(?![01]\.)[^/?]+\.js$/;
const LAYOUT_PROGRAM = /\/_app\/immutable\/nodes\/0\.[^/?]+\.js$/;
const START = /\/_app\/immutable\/entry\/start\.[^/?]+\.js$/;

const program = (body: string) => (route: Route) =>
  route.fulfill({ contentType: 'text/javascript', body });
const absent = (route: Route) => route.fulfill({ status: 404, body: '' });

const THROWS = `export const component = () => { throw new Error('${BREAKAGE}'); };`;

/** The very component, and an error after it stands: its effects would throw so. */
const throwsLater = (route: Route) =>
  program(`
    import { component as intact } from '${route.request().url()}?intacto';
    export function component(...all) {
      queueMicrotask(() => { throw new Error('${BREAKAGE}'); });
      return intact(...all);
    }`)(route);

export const BREAKAGES = {
  'a component throws': [PAGE_PROGRAMS, program(THROWS)],
  'a component throws once it stands': [PAGE_PROGRAMS, throwsLater],
  'the layout throws': [LAYOUT_PROGRAM, program(THROWS)],
  'the program of the page is gone': [PAGE_PROGRAMS, absent],
  'the browser can’t read the program of the page': [PAGE_PROGRAMS, program('let let = 1;')],
  'the whole program is gone': [START, absent],
  'the browser can’t read the program': [START, program('let let = 1;')],
} as const satisfies Record<string, readonly [RegExp, (route: Route) => Promise<void>]>;

export type Breakage = keyof typeof BREAKAGES;

/** From now on, until the routes of the page are taken away. */
export async function breakProgram(page: Page, how: Breakage): Promise<void> {
  const [which, answer] = BREAKAGES[how];
  await page.route(which, answer);
}

/** Until the program of the site has started, and an error is no longer one of starting. */
export async function started(page: Page): Promise<void> {
  await page.locator('html:is([data-app="alive"], [data-ayuda])').waitFor({ state: 'attached' });
}

/** A part of the program that is asked for and does not come, until it is let. */
const HELD = {
  'the whole program': START,
  'the program of the page': PAGE_PROGRAMS,
} as const;

export type Held = keyof typeof HELD;

/** @returns lets it come */
export async function holdProgram(page: Page, which: Held): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(HELD[which], async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
