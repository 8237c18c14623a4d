/**
 * Help first: how it is reached on the real release, whose words tests/site reads; and on an invented one in
 * which every place is known.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { filledServices, filledServicesParts, REFUGE } from '../engine/filledServices';
import { misfits } from './helpers/fit';
import { expect, test as guarded } from './helpers/origin';
import { printed } from './helpers/pdf';
import { siteOn, type OwnSite } from './helpers/siteOn';
import { expectTargetsLargeEnough } from './helpers/targets';
import { LIGHTS, expectFitsWidth, expectNoAxeViolation, unfold } from './helpers/screens';
import { takeFile } from './helpers/takes';

guarded('help is reached in two taps, by an address that tells nothing', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Pedir ayuda' }).click();
  await expect(page).toHaveURL(/\/servicios\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('¿Qué necesitas?');
  await page.getByRole('link', { name: /^Orientación legal/ }).click();
  await expect(page).toHaveURL(/\/servicios\/#3$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Orientación legal');
  // The line that answers at any hour.
  await expect(page.locator('#S005 .open')).toHaveText('Atiende a toda hora');
});

guarded(
  'what is under the question is laid out after it, and reached all the same',
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    await page.goto(new URL('servicios/', baseURL).href);
    const isLaidOut = (id: string) =>
      page
        .locator(`[id="${id}"]`)
        .evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
    // The last of the cards is some twenty thousand pixels down.
    const last = (await page.locator('#todo li[id]').last().getAttribute('id')) ?? '';
    expect([await isLaidOut('pregunta'), await isLaidOut(last)]).toEqual([true, false]);
    await page.goto(new URL('servicios/#S005', baseURL).href);
    await expect(page.locator('#S005')).toBeInViewport();
    await context.close();
  },
);

guarded('from a colonia it is near it, whatever is asked next', async ({ page }) => {
  await page.goto('/colonias/morelos/');
  await page.getByRole('link', { name: 'Todos los servicios, por lo que necesitas' }).click();
  await expect(page).toHaveURL(/\/servicios\/#0-10020$/);
  await expect(page.getByText('Cerca de Morelos.')).toBeVisible();
  await page.getByRole('link', { name: /^Atención médica/ }).click();
  await expect(page).toHaveURL(/\/servicios\/#4-10020$/);
  await expect(page.getByRole('heading', { name: 'En persona, cerca de Morelos' })).toBeVisible();
});

guarded('who cannot speak finds in one tap whom to write to, and what', async ({ page }) => {
  await page.goto('/servicios/');
  await page.getByRole('link', { name: /^No puedo hablar/ }).click();
  const chat = page.locator('#consejo a[href="https://wa.me/525555335533"]');
  await expect(chat).toBeVisible();
  await expect(chat).toHaveAccessibleName(/sale de este sitio/);
  await expect(page.locator('#frase')).toContainText('No puedo hablar por teléfono');
  await expect(page.getByRole('link', { name: 'Salir sin ruido' })).toBeVisible();
});

/** Near Tepito, which is in Morelos. */
const NEAR_TEPITO = /\/servicios\/#3-10020$/;

guarded(
  'near Tepito: two taps once its name is typed, and none of them can be gone back to',
  async ({ page, browser }, info) => {
    await page.goto('/servicios/');
    const before = await page.evaluate(() => history.length);
    await page.getByRole('link', { name: /^Orientación legal/ }).click();
    await page.getByRole('searchbox').fill('Tepito');
    await page.getByRole('link', { name: 'Tepito barrio: queda en Morelos' }).click();
    await expect(page).toHaveURL(NEAR_TEPITO);
    await expect(page.getByRole('heading', { name: 'En persona, cerca de Morelos' })).toBeVisible();
    await expect(page.locator('#lugares > li')).toHaveCount(3);
    expect(await page.evaluate(() => history.length)).toBe(before);

    // What is saved of it is one file, whose name tells nothing; it asks for nothing.
    const arriving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Guardar esta hoja' }).click();
    const saved = await arriving;
    expect(saved.suggestedFilename()).toBe('hoja.html');
    const sheet = readFileSync(await saved.path(), 'utf8');
    expect(Buffer.byteLength(sheet)).toBeLessThanOrEqual(40_960);
    expect(sheet).toContain('En persona, cerca de Morelos');
    expect(sheet).not.toMatch(/<(?:script|link|img|button)|Atiende a toda hora|href="[#./]/);
    expect(sheet).not.toMatch(/Atención médica|Roma Norte|¿Qué necesitas/);
    const file = info.outputPath('hoja.html');
    await saved.saveAs(file);
    await expectReadOffline(browser, file);

    await page.getByRole('link', { name: 'Elegir otra colonia' }).click();
    await expect(page).toHaveURL(/\/servicios\/#3$/);
    expect(await page.evaluate(() => history.length)).toBe(before);
  },
);

guarded(
  'on paper: what is chosen; a ticket of three numbers, where that is asked',
  async ({ page }) => {
    await page.goto('/servicios/#3-10020');
    await expect(page.locator('#lugares > li')).toHaveCount(3);
    const { pages } = await printed(page);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('En persona, cerca de Morelos');
    expect(pages[0]).not.toMatch(/Orientación legal$|¿Qué necesitas|Atención médica|Roma Norte/m);
    await page.evaluate(() => {
      document.documentElement.dataset['boleto'] = '';
    });
    const ticket = await printed(page);
    // Six centimetres by three and a half.
    expect(ticket.sizes).toEqual([[170, 102]]);
    expect(ticket.pages).toEqual(['911 *765 55 5533 5533']);
  },
);

guarded('in French as well, and whatever is typed leaves nothing', async ({ page }) => {
  await page.goto('/fr/servicios/');
  const before = await page.evaluate(() => history.length);
  await page.getByRole('link', { name: /^Conseil juridique/ }).click();
  await expect(page).toHaveURL(/\/fr\/servicios\/#3$/);
  await page.getByRole('searchbox').fill('tepito');
  await expect(page.locator('#buscar').getByRole('status')).toHaveText(/^\d lieux\.$/);
  await page.getByRole('link', { name: 'Tepito barrio, à Morelos' }).click();
  await expect(page).toHaveURL(/\/fr\/servicios\/#3-10020$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/servicios\/#3-10020$/);
  await expect(page.getByRole('heading', { name: 'In person, near Morelos' })).toBeVisible();
});

guarded('an address that named what is asked, and where, shows the same', async ({ page }) => {
  await page.goto('/servicios/3/10020/');
  await expect(page).toHaveURL(NEAR_TEPITO);
  await expect(page.getByRole('heading', { name: 'En persona, cerca de Morelos' })).toBeVisible();
});

guarded.describe('by the place of the device', () => {
  guarded.use({
    permissions: ['geolocation'],
    // In Morelos, far from its borders.
    geolocation: { latitude: 19.4436, longitude: -99.1262, accuracy: 20 },
  });

  guarded('it is asked on a tap, and nothing of it is kept', async ({ page, context }) => {
    await page.goto('/servicios/#3');
    await page.getByRole('button', { name: 'Usar mi ubicación' }).click();
    await expect(page).toHaveURL(NEAR_TEPITO);
    const kept = await page.evaluate(() =>
      JSON.stringify([
        { ...window['localStorage'] },
        { ...window['sessionStorage'] },
        history.state,
        location.href,
      ]),
    );
    expect(kept).not.toMatch(/19\.44|99\.12/);
    expect(await context.cookies()).toEqual([]);
  });
});

guarded.describe('without a script', () => {
  guarded.use({ javaScriptEnabled: false });

  guarded('near Tepito in taps, to a card with its hours in words', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Pedir ayuda' }).click();
    await page.getByRole('link', { name: /^Orientación legal/ }).click();
    await expect(page).toHaveURL(/\/servicios\/#3$/);
    await page.locator('[id="3"]').getByRole('link', { name: '¿Cerca de dónde?' }).click();
    await page.getByRole('link', { name: 'Tepito', exact: true }).click();
    await expect(page).toHaveURL(/\/servicios\/#0-10020$/);
    const [first] = await page.locator('[id="3-10020"] a').all();
    await first?.click();
    await expect(page).toHaveURL(/\/servicios\/#S\d+$/);
    const id = new URL(page.url()).hash.slice(1);
    await expect(page.locator(`[id="${id}"] .week`)).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Guardar esta hoja' })).toBeHidden();
  });

  guarded('the paper of a fragment holds that colonia and need alone', async ({ page }) => {
    await page.goto('/servicios/#3-10020');
    const { pages } = await printed(page);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('911 *765 55 5533 5533');
    expect(pages[0]).toContain('Orientación legal:');
    expect(pages[0]).not.toMatch(/Atención médica|¿Qué necesitas|Roma Norte/);
  });
});

/** As who kept it opens it, wherever there is no network. */
async function expectReadOffline(browser: Browser, file: string): Promise<void> {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const asked: string[] = [];
  const wrong: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => wrong.push(message.text()));
  const address = pathToFileURL(file).href;
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'En persona, cerca de Morelos' })).toBeVisible();
  // Two lines and three places: each with its hours, and who can be called.
  await expect(page.locator('li[id]')).toHaveCount(5);
  await expect(page.locator('li[id] a[href^="tel:+52"]').first()).toBeVisible();
  expect([asked, wrong]).toEqual([[address], []]);
  await context.close();
}

/** 1280 points at 400 %, and the largest text beside. */
const ZOOMED = [
  { width: 320, text: 16 },
  { width: 320, text: 32 },
];

/** In each language one near a colonia, or more. */
const SHOWN = [
  '/servicios/',
  '/servicios/#3-10020',
  '/servicios/#1-10007',
  '/servicios/#11',
  '/en/servicios/#4-10020',
  '/fr/servicios/#3',
];

/** In the colours of who reads: what is of the colour of what it stands on. */
const unseen = (page: Page): Promise<readonly string[]> =>
  page.locator('body').evaluate((body) => {
    const clear = 'rgba(0, 0, 0, 0)';
    const groundOf = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return backgroundColor === clear ? groundOf(element.parentElement) : backgroundColor;
    };
    const ownText = (element: Element): string =>
      [...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent ?? '')
        .join('')
        .trim();
    const shown = [...body.querySelectorAll('*')].filter((element) => element.checkVisibility());
    return shown.flatMap((element) => {
      const { color, stroke, borderTopColor, borderTopWidth } = getComputedStyle(element);
      const ground = groundOf(element);
      const marks = [
        ...(ownText(element) === '' ? [] : [color]),
        ...(element.matches('.open circle') ? [stroke] : []),
        // What is told from text by its border.
        ...(element.matches('input, a.call, [data-quick-exit]')
          ? [borderTopWidth === '0px' ? ground : borderTopColor]
          : []),
        // The numbers of the places.
        ...(element.matches('ol > li[id]') ? [getComputedStyle(element, '::before').color] : []),
      ];
      return marks.includes(ground) ? [element.outerHTML.slice(0, 120)] : [];
    });
  });

/** What would move, or change a frame late. */
const moving = (page: Page): Promise<readonly string[]> =>
  page.locator('body').evaluate((body) =>
    [...body.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      const longest = (durations: string) => Math.max(...durations.split(', ').map(parseFloat));
      return longest(transitionDuration) > 0 || longest(animationDuration) > 0.001
        ? [element.outerHTML.slice(0, 120)]
        : [];
    }),
  );

for (const path of SHOWN) {
  guarded(`${path} can be read and touched, in either light`, { tag: '@all' }, async ({ page }) => {
    await page.goto(path);
    await unfold(page);
    await expectTargetsLargeEnough(page);
    for (const colorScheme of LIGHTS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectSound(page);
    }
    expect(await moving(page)).toEqual([]);
    for (const colorScheme of LIGHTS) {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' });
      expect(await unseen(page)).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'none' });
    // On paper one sheet.
    expect((await printed(page)).pages).toHaveLength(1);
    for (const screen of ZOOMED) expect(await misfits(page, screen)).toEqual([]);
  });
}

for (const path of ['/servicios/', '/servicios/#5', '/servicios/alcance/']) {
  guarded(`${path} fits its width`, { tag: '@all' }, async ({ page }) => {
    await page.goto(path);
    await expectFitsWidth(page);
  });
}

async function expectSound(page: Page): Promise<void> {
  await expectNoAxeViolation(page);
  await expectFitsWidth(page);
}

/** A place that is tried is moved by each of its ways, and its address follows. */
async function tryPlaces(page: Page): Promise<void> {
  const figure = page.locator('figure#lugar-nuevo');
  const marker = figure.getByRole('application');
  await figure.getByLabel('Llevarlo a una colonia').selectOption('Morelos');
  await expect(marker).toHaveAccessibleName(/por Morelos/);
  await expect(page).toHaveURL(/\?lugar=19\.\d{3},-99\.\d{3}$/);
  const north = () => Number(/lugar=(19\.\d{3})/.exec(page.url())?.[1]);
  const before = north();
  await marker.press('ArrowDown');
  await expect.poll(north).toBeCloseTo(before - 0.001, 6);
  await marker.press('Shift+ArrowDown');
  await expect.poll(north).toBeCloseTo(before - 0.006, 6);
  const map = figure.getByRole('img');
  const box = await map.boundingBox();
  if (box === null) throw new Error('no map');
  const at = (x: number, y: number) => ({ x: box.width * x, y: box.height * y });
  await map.click({ position: at(0.5, 0.9) });
  await expect.poll(north).toBeLessThan(before - 0.02);
  const tapped = page.url();
  await marker.dragTo(map, { targetPosition: at(0.35, 0.8) });
  await expect.poll(() => page.url()).not.toBe(tapped);
  await expect(figure.getByRole('heading')).toContainText('Un lugar más por');
  const said = await figure.getByRole('heading').textContent();
  await page.reload();
  await expect(figure.getByRole('heading')).toHaveText(said ?? '');
}

const filled = guarded.extend<object, { site: OwnSite }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const site = await siteOn(filledServices(), filledServicesParts());
      await use(site);
      await site.close();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
  baseURL: async ({ site }, use) => use(site.url),
});

filled.describe('an invented release in which every place is known', { tag: '@all' }, () => {
  // One build is enough: the words are the same at every width.
  filled.skip(({ isMobile }) => isMobile);

  filled(
    'where need is high and help far is named, drawn and told in a table',
    { tag: '@touch' },
    async ({ page }) => {
      await page.goto('/servicios/alcance/');
      const quadrants = page.locator('figure#cuadrantes-atencion');
      await expect(quadrants.getByRole('heading')).toHaveText('Tasa alta y ayuda lejos: Morelos');
      await expect(quadrants.getByRole('img')).toHaveAccessibleName(/Morelos/);
      await expect(quadrants.locator('svg').first()).toBeAttached();
      await quadrants.getByText('Ver como tabla').click();
      const morelos = quadrants.getByRole('row', { name: /^Morelos/ });
      await expect(morelos).toContainText('probablemente por encima de la alcaldía');
      await expect(morelos).toContainText('lejos');

      const map = page.locator('figure#mapa-atencion');
      await expect(map.locator('path.colonia')).toHaveCount(33);
      await expect(map.locator('circle.dot')).toHaveCount(6);
      await expect(map.locator('circle.dot.approximate')).toHaveCount(1);
      await expect(map).toContainText('aproximada');
      await expect(map.locator('pre')).toContainText('FROM servicios');
      await expect(page.locator('figure#mapa-punto_violeta circle.dot')).toHaveCount(33);
      await expect(page.locator('#alcance')).toContainText(
        'De 7 servicios que atienden en persona, 6 tienen lugar publicado; de 1 sólo se sabe la colonia.',
      );
      await page.getByText('¿Y si hubiera un lugar más?').click();
      await tryPlaces(page);
      await page.goto('/servicios/#2');
      await expect(page.locator('#S001')).toContainText('Confirmado el 1.º de marzo de 2026');
    },
  );

  filled('the file has what the table has, unrounded', { tag: '@touch' }, async ({ page }) => {
    await page.goto('/servicios/alcance/');
    const file = await takeFile(page.locator('figure#mapa-atencion'));
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.trim().split('\r\n')).toHaveLength(34);
    expect(text).toMatch(/Morelos,atencion,\d+,\d+\.\d{4,}/);
  });

  filled(
    'no page says where a refuge is, even of a release that does',
    { tag: '@touch' },
    async ({ site }) => {
      const files = readdirSync(site.dir, { recursive: true, encoding: 'utf8' }).filter((path) =>
        /\.(html|json)$/.test(path),
      );
      expect(files).toContain(join('servicios', 'index.html'));
      for (const path of files) {
        const text = readFileSync(join(site.dir, path), 'utf8');
        expect(text, path).not.toContain(REFUGE.street);
        expect(text, path).not.toContain(String(REFUGE.lat));
        expect(text, path).not.toContain(String(REFUGE.lon));
      }
    },
  );

  filled(
    'the figures have no axe violation, in either light',
    { tag: '@touch' },
    async ({ page }) => {
      await page.goto('/servicios/alcance/');
      await page.getByText('¿Y si hubiera un lugar más?').click();
      await unfold(page.locator('figure'));
      for (const colorScheme of LIGHTS) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expectSound(page);
      }
    },
  );
});
