/** A browser of the floor has the whole site; one below it, the page that was served. */
import type { Page } from '@playwright/test';
import { builtPages, onePerRoute } from './helpers/builtPages';
import { started } from './helpers/brokenProgram';
import { settled } from './helpers/figures';
import { expect, test } from './helpers/origin';
import { gateIf } from './helpers/parts';
import { withoutPrepared } from './helpers/unprepared';

test.skip(({ isMobile }) => isMobile, 'Lo que un navegador sabe no depende del ancho.');

const ROUTES = onePerRoute(builtPages()).filter(
  ({ route }, place, all) => place === all.findIndex((other) => other.route === route),
);
const IN_GATE = ['/'];

/** What came to browsers after the floor, by the path from the window. */
const NEWER = [
  ...['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex'].flatMap(
    (name) => [`Array.prototype.${name}`, `Uint8Array.__proto__.prototype.${name}`],
  ),
  'Array.fromAsync',
  ...['canParse', 'parse'].map((name) => `URL.${name}`),
  ...['groupBy'].flatMap((name) => [`Object.${name}`, `Map.${name}`]),
  ...['withResolvers', 'try'].map((name) => `Promise.${name}`),
  ...['any', 'timeout'].map((name) => `AbortSignal.${name}`),
  ...['isWellFormed', 'toWellFormed'].map((name) => `String.prototype.${name}`),
  ...[
    'union',
    'intersection',
    'difference',
    'symmetricDifference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
  ].map((name) => `Set.prototype.${name}`),
  'Iterator',
  'HTMLElement.prototype.inert',
  'Element.prototype.checkVisibility',
];

/** As a browser without them; those that this one hasn't got are no matter. */
const without = (page: Page, paths: readonly string[]) =>
  page.addInitScript((names) => {
    for (const path of names) {
      const steps = path.split('.');
      const last = steps.pop();
      const owner = steps.reduce<object | undefined>(
        (at, step) => at && Reflect.get(at, step),
        window,
      );
      if (owner !== undefined && last !== undefined) Reflect.deleteProperty(owner, last);
    }
  }, paths);

/** What it says and shows, without the blanks. */
const read = (page: Page): Promise<string> => page.locator('main').innerText();

for (const { address, route } of ROUTES) {
  test(
    `${address} says the same where nothing newer than the floor is`,
    gateIf(IN_GATE.includes(route)),
    async ({ page, context }) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      const whole = await read(page);
      const old = await context.newPage();
      await without(old, NEWER);
      await old.goto(address, { waitUntil: 'networkidle' });
      expect(await old.evaluate(() => 'toSorted' in Array.prototype)).toBe(false);
      expect(await read(old)).toBe(whole);
      // Whatever is off until the page lives, is on.
      await started(old);
      await expect(old.locator('main fieldset:disabled')).toHaveCount(0);
    },
  );
}

for (const by of ['what is prepared', 'the engine']) {
  const title = `a question is answered by ${by} where nothing newer than the floor is`;
  test(title, async ({ page, context }) => {
    if (by === 'the engine') await withoutPrepared(context);
    await without(page, NEWER);
    await page.goto('/');
    await page.getByLabel('Indicador').selectOption({ label: 'Violencia sexual' });
    await settled(page);
    await expect(page.locator('#mapa .subtitle')).toContainText('violencia sexual');
  });
}

/** Those that are shown: of what is laid out only when it comes near the browser gives no inner text. */
const headingsOf = (page: Page): Promise<readonly string[]> =>
  page
    .locator('h1, h2')
    .evaluateAll((all) =>
      all.flatMap((heading) =>
        heading.checkVisibility({ visibilityProperty: true })
          ? [(heading.textContent ?? '').replace(/\s+/g, ' ').trim()]
          : [],
      ),
    );

for (const { address, route } of ROUTES) {
  test(
    `${address} stands below the floor as it was served`,
    gateIf(IN_GATE.includes(route)),
    async ({ page, browser, baseURL }) => {
      // The program of help needs nothing of the floor: there it goes on as in any browser.
      const isHelp = route === '/servicios';
      const plain = await browser.newContext({ javaScriptEnabled: isHelp });
      const served = await plain.newPage();
      await served.goto(new URL(address, baseURL).href);
      if (isHelp) await started(served);
      const headings = await headingsOf(served);
      await plain.close();

      await without(page, ['AbortSignal.prototype.throwIfAborted', 'structuredClone']);
      await page.goto(address, { waitUntil: 'networkidle' });
      if (isHelp) await started(page);
      expect(await headingsOf(page)).toEqual(headings);
      // A control that nothing would answer is not offered.
      await expect(page.locator('main fieldset[data-needs-script]:visible')).toHaveCount(0);
      await expect(page.locator('aside.strip a[href="tel:911"]')).toBeInViewport();
    },
  );
}

test('without WebAssembly what is prepared is answered, and what is not says why', async ({
  page,
  context,
}) => {
  await without(page, ['WebAssembly']);
  await page.goto('/');
  await page.getByLabel('Indicador').selectOption({ label: 'Violencia sexual' });
  await settled(page);
  await expect(page.locator('#mapa .subtitle')).toContainText('violencia sexual');

  await withoutPrepared(context);
  await page.goto('/');
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByLabel('Indicador').selectOption({ label: 'Violencia sexual' });
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Este navegador no puede correr el motor de consultas');
  await expect(alert.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
});
