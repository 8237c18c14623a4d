/** The way out: by its button and by Shift, at any moment of loading, and what Back shows afterwards. */
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/lib/chromium.mjs';
import { started } from './helpers/brokenProgram';
import { NEUTRAL_PAGE } from './helpers/neutralPage';
import { expect, test } from './helpers/origin';

test.use({ allowedDepartures: [NEUTRAL_PAGE] });

const exit = (page: Page) => page.getByRole('link', { name: 'Salir rápido' });

async function pressShift(page: Page, times: number): Promise<void> {
  for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift');
}

test.describe('what Back shows afterwards', () => {
  for (const [how, leave] of [
    ['by its button', (page: Page) => exit(page).click()],
    ['by Shift three times', (page: Page) => pressShift(page, 3)],
  ] as const) {
    test(
      `is the page before the one that was left, ${how}`,
      { tag: '@touch' },
      async ({ page }) => {
        await page.goto('/');
        await started(page);
        await page.getByRole('link', { name: 'Pedir ayuda' }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('¿Qué necesitas?');
        await leave(page);
        await page.waitForURL(NEUTRAL_PAGE);
        await page.goBack();
        await expect(page).toHaveURL('/');
        await expect(page.getByText('¿Qué necesitas?')).toHaveCount(0);
      },
    );
  }

  test(
    'is not the page that was left, though it was left while loading',
    { tag: '@touch' },
    async ({ page }) => {
      await page.route(/\/_app\/immutable\/.*\.js$|\/ayuda\.js$/, () => {
        // Never answered: the program of the page stays on its way.
      });
      await page.goto('/colonias/centro/', { waitUntil: 'commit' });
      await page.goto('/servicios/', { waitUntil: 'commit' });
      await exit(page).click();
      await page.waitForURL(NEUTRAL_PAGE);
      await page.goBack({ waitUntil: 'commit' });
      await expect(page).toHaveURL(/\/colonias\/centro\/$/);
    },
  );

  test(
    'is not the page that was left, though its parts were jumped to',
    { tag: '@all' },
    async ({ page }) => {
      await page.goto('/');
      await page.goto('/servicios/alcance/');
      await started(page);
      await page.getByRole('link', { name: 'Qué contactos faltan' }).click();
      await expect(page).toHaveURL(/#faltan$/);
      await expect(page.locator('#faltan')).toBeInViewport();
      await expect(page.locator('#faltan')).toBeFocused();
      await exit(page).click();
      await page.waitForURL(NEUTRAL_PAGE);
      await page.goBack();
      await expect(page).toHaveURL('/');
    },
  );

  test(
    'is not a help page of another need: choosing one adds no entry',
    { tag: '@all' },
    async ({ page }) => {
      await page.goto('/');
      await page.goto('/servicios/');
      await started(page);
      const entries = await page.evaluate(() => history.length);
      const heading = page.getByRole('heading', { level: 1 });
      for (const ask of ['Hablar con alguien', 'Un lugar donde quedarme', 'Atención médica']) {
        await page.getByLabel('Qué necesitas').getByRole('link', { name: ask }).click();
        await expect(heading).toHaveText(ask);
        await page.getByRole('link', { name: '¿Qué necesitas?' }).click();
        await expect(heading).toHaveText('¿Qué necesitas?');
      }
      expect(await page.evaluate(() => history.length)).toBe(entries);
      await exit(page).click();
      await page.waitForURL(NEUTRAL_PAGE);
      await page.goBack();
      await expect(page).toHaveURL('/');
    },
  );

  test(
    'a jump that adds no entry leaves the page able to go on and come back',
    { tag: '@touch' },
    async ({ page }) => {
      await page.goto('/servicios/alcance/');
      await started(page);
      await page.getByRole('link', { name: 'Qué contactos faltan' }).click();
      await expect(page).toHaveURL(/#faltan$/);
      await page.getByRole('link', { name: 'Gabinete', exact: true }).click();
      await expect(page).toHaveURL(/\/gabinete\/$/);
      await page.goBack();
      await expect(page).toHaveURL(/\/servicios\/alcance\/#faltan$/);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Dónde queda lejos');
    },
  );

  test(
    'is no copy from the back-forward cache, in a browser that keeps one',
    { tag: ['@all', '@touch'] },
    async ({ baseURL }) => {
      const executablePath = await findChromium();
      const browser = await chromium.launch({
        ...(executablePath === null ? {} : { executablePath }),
        args: CHROMIUM_FLAGS,
        // Playwright turns the cache off.
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      });
      try {
        const context = await browser.newContext({ baseURL: baseURL ?? '' });
        await context.route(NEUTRAL_PAGE, (route) =>
          route.fulfill({ contentType: 'text/html', body: '<title>Otra página</title>' }),
        );
        const page = await context.newPage();
        await page.goto('/');
        await started(page);
        await page.getByRole('link', { name: 'Pedir ayuda' }).click();
        await expect(page).toHaveURL(/\/servicios\/$/);
        await page.evaluate(() => void Object.assign(globalThis, { copy: true }));
        const isTheCopy = () => page.evaluate(() => Object.hasOwn(globalThis, 'copy'));

        await page.evaluate((address) => location.assign(address), NEUTRAL_PAGE);
        await page.waitForURL(NEUTRAL_PAGE);
        await page.goBack({ waitUntil: 'commit' });
        expect(await isTheCopy(), 'este navegador guarda copias').toBe(true);

        await exit(page).click();
        await page.waitForURL(NEUTRAL_PAGE);
        await page.goBack({ waitUntil: 'commit' });
        await expect(page).toHaveURL('/');
        expect(await isTheCopy()).toBe(false);
        await expect(page.getByText('¿Qué necesitas?')).toHaveCount(0);
      } finally {
        await browser.close();
      }
    },
  );
});

test(
  'the page is blank, and its name is not on the tab, while the other one is on its way',
  { tag: '@touch' },
  async ({ page }) => {
    await page.goto('/servicios/');
    await started(page);
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(NEUTRAL_PAGE, async (route) => {
      await held;
      await route.fulfill({ contentType: 'text/html', body: '<title>Otra</title>' });
    });
    // In one go: Playwright waits for a page that is on its way.
    const shown = await page.evaluate(() => {
      document.querySelector<HTMLElement>('a.exit')?.click();
      return {
        display: getComputedStyle(document.body).display,
        title: document.title,
        path: location.pathname + location.search,
      };
    });
    expect(shown.display).toBe('none');
    expect(shown.title).not.toMatch(/ayuda|Atlas/i);
    expect(shown.path).toBe('/');
    answer();
    await page.waitForURL(NEUTRAL_PAGE);
  },
);

test.describe('Shift three times', () => {
  test(
    'is seen and heard, and forgotten after five seconds',
    { tag: '@touch' },
    async ({ page }) => {
      await page.clock.install();
      await page.goto('/servicios/');
      await started(page);
      await page.clock.pauseAt(Date.now() + 3_600_000);
      const progress = page.locator('[aria-live]').filter({ hasText: 'Mayús' });
      await pressShift(page, 1);
      await expect(progress).toBeInViewport();
      await expect(progress).toContainText('2 veces más');
      await expect(progress.locator('.on')).toHaveCount(1);
      await page.clock.runFor(4900);
      await pressShift(page, 1);
      await expect(progress).toContainText('1 vez más');
      await expect(progress.locator('.on')).toHaveCount(2);
      await page.clock.runFor(5100);
      await expect(page.locator('[aria-live]').filter({ hasText: 'no saliste' })).toBeVisible();
      await pressShift(page, 2);
      await expect(progress).toContainText('1 vez más');
      await expect(page).toHaveURL(/\/servicios\/$/);
      await pressShift(page, 1);
      await page.waitForURL(NEUTRAL_PAGE);
    },
  );

  test('works before the program of the page has come', { tag: '@touch' }, async ({ page }) => {
    await page.route('**/ayuda.js', () => {
      // Never answered.
    });
    await page.goto('/servicios/', { waitUntil: 'commit' });
    await expect(exit(page)).toBeVisible();
    await pressShift(page, 3);
    await page.waitForURL(NEUTRAL_PAGE);
  });

  test(
    'does not count where it writes a capital letter, or goes with a click',
    { tag: ['@all', '@touch'] },
    async ({ page }) => {
      await page.goto('/prioridades/');
      await started(page);
      await page.evaluate(() => {
        const box = document.createElement('input');
        box.id = 'caja';
        document.querySelector('main')?.prepend(box);
      });
      const box = page.locator('#caja');
      await box.focus();
      for (const letter of 'ROMA') await page.keyboard.press(`Shift+${letter}`);
      await expect(box).toHaveValue('ROMA');
      for (let click = 0; click < 3; click += 1) await box.click({ modifiers: ['Shift'] });
      await page.keyboard.press('Shift+ArrowLeft');
      await expect(page.locator('[data-presses]')).toHaveCount(0);
      await expect(page).toHaveURL(/\/prioridades\/$/);
    },
  );
});

test.describe('in a frame of another page', () => {
  /** As a host that sends no headers would let it be shown. */
  const framed = async (page: Page, baseURL: string | undefined, path: string) => {
    await page.route('**/marco.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<title>Otro sitio</title><iframe width="500" height="500" src="${path}"></iframe>`,
      }),
    );
    await page.route(`**${path}`, async (route) => {
      const answer = await route.fetch();
      const headers = { ...answer.headers() };
      delete headers['content-security-policy'];
      await route.fulfill({ response: answer, headers });
    });
    await page.goto(`${baseURL ?? ''}/marco.html`);
    return page.frameLocator('iframe');
  };

  test('its button leaves the whole window', { tag: '@touch' }, async ({ page, baseURL }) => {
    const frame = await framed(page, baseURL, '/servicios/');
    await frame.getByRole('link', { name: 'Salir rápido' }).click();
    await page.waitForURL(NEUTRAL_PAGE);
  });

  test('Shift, which a browser takes for no tap, leaves the frame at least', async ({
    page,
    baseURL,
  }) => {
    const frame = await framed(page, baseURL, '/servicios/');
    // A key is heard by the frame that holds the focus.
    const whole = frame.getByRole('link', { name: 'Abrir completa' });
    for (let press = 0; press < 3; press += 1) await whole.press('Shift');
    await expect.poll(() => page.frames().map((each) => each.url())).toContain(NEUTRAL_PAGE);
  });

  test('help shows telephones, the way out and the way to the whole page', async ({
    page,
    baseURL,
  }) => {
    const frame = await framed(page, baseURL, '/servicios/');
    const whole = frame.getByRole('link', { name: 'Abrir completa' });
    await expect(whole).toBeVisible();
    const seen = await frame
      .locator('a, button, summary, input, h1, h2, h3')
      .evaluateAll((all) =>
        all.flatMap((one) =>
          one.checkVisibility() ? [one.getAttribute('href') ?? one.tagName] : [],
        ),
      );
    expect(seen.filter((href) => href !== '#contenido')).toEqual([
      'tel:911',
      'tel:*765',
      'tel:+525555335533',
      NEUTRAL_PAGE,
      './',
    ]);
    await whole.click();
    await expect(page).toHaveURL(/\/servicios\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('¿Qué necesitas?');
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`an address that does not exist, ${javaScriptEnabled ? 'live' : 'without a script'}`, () => {
    test.use({ javaScriptEnabled, allowedConsole: [/404|Not found/] });

    test('has the way out', { tag: '@touch' }, async ({ page }) => {
      await page.goto('/colonias/no-existe/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('No encontramos esa página');
      await expect(exit(page)).toBeInViewport();
      await expect(exit(page)).toHaveAttribute('rel', /noreferrer/);
      // The program, when it comes, puts its own in the place of the one that was served.
      await expect
        .poll(async () => (await exit(page).boundingBox())?.height ?? 0)
        .toBeGreaterThanOrEqual(44);
      if (!javaScriptEnabled) {
        // By its place: Playwright finds no text inside a noscript.
        await expect(page.locator('noscript p').last()).toContainText(
          'Sin JavaScript, «Salir rápido» no puede borrar esta página del historial',
        );
      }
      await exit(page).click();
      await page.waitForURL(NEUTRAL_PAGE);
    });
  });
}
