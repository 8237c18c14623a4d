/** The place of the device: asked on a tap, made a colonia in the page, and in nothing that remains or leaves. */
import type { Page } from '@playwright/test';
import { alive } from './helpers/alive';
import { expect, test } from './helpers/origin';
import { gateIf } from './helpers/parts';

/** In Doctores, hundreds of metres from its borders. */
const LATITUDE = 19.412537;
const LONGITUDE = -99.151549;
/** Any of these is the position, or most of it. */
const OF_THE_POSITION = /19\.41|99\.15|412537|151549/;

const tap = (page: Page) => page.getByRole('button', { name: 'Usar mi ubicación' }).click();
const told = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text });

/** Runs in every page before its own scripts: notes whatever is given to what remains, leaves or is read by others. */
function spy(): void {
  const noted: string[] = [];
  Object.assign(window, { noted });
  const note = (what: string, given: readonly unknown[]) => {
    const written = given.map((each) => {
      try {
        return typeof each === 'string' ? each : `${String(each)} ${JSON.stringify(each)}`;
      } catch {
        return String(each);
      }
    });
    noted.push(`${what}: ${written.join(' ')}`);
  };
  const watch = (owner: object, name: string) => {
    const own: unknown = Reflect.get(owner, name);
    if (typeof own !== 'function') throw new Error(`No hay ${name} que vigilar.`);
    Reflect.set(owner, name, function (this: unknown, ...given: readonly unknown[]) {
      note(name, given);
      return Reflect.apply(own, this, given);
    });
  };
  for (const name of ['pushState', 'replaceState']) watch(History.prototype, name);
  for (const name of ['setItem']) watch(Storage.prototype, name);
  for (const name of ['open']) watch(IDBFactory.prototype, name);
  for (const name of ['add', 'put']) watch(IDBObjectStore.prototype, name);
  for (const name of ['open', 'send']) watch(XMLHttpRequest.prototype, name);
  for (const name of ['fetch', 'postMessage']) watch(window, name);
  watch(Navigator.prototype, 'sendBeacon');
  watch(Worker.prototype, 'postMessage');
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'table', 'dir', 'trace']) {
    watch(console, name);
  }
  addEventListener('error', ({ message }) => note('error', [message]));
  addEventListener('unhandledrejection', ({ reason }) => note('rejection', [reason]));
}

/** All that remains in the page or on the device, as text. */
async function remains(page: Page): Promise<string> {
  return page.evaluate(async () =>
    JSON.stringify({
      noted: Reflect.get(window, 'noted'),
      address: location.href,
      state: history.state,
      local: { ...window['localStorage'] },
      session: { ...window['sessionStorage'] },
      cookies: document.cookie,
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      resources: performance.getEntriesByType('resource').map(({ name }) => name),
    }),
  );
}

test.use({
  permissions: ['geolocation'],
  geolocation: { latitude: LATITUDE, longitude: LONGITUDE, accuracy: 25 },
});

for (const [path, arrived] of [
  ['/', /\/\?colonia=doctores$/],
  ['/colonias/centro/', /\/colonias\/doctores\/$/],
] as const) {
  test(
    `on ${path} only the colonia of the position remains, and nothing of it leaves`,
    gateIf(path === '/'),
    async ({ page, context, requests }) => {
      const sent: string[] = [];
      context.on('request', (request) =>
        sent.push(JSON.stringify([request.url(), request.headers(), request.postData()])),
      );
      const written: string[] = [];
      page.on('console', (message) => written.push(message.text()));
      await page.addInitScript(spy);
      await page.goto(path);
      await alive(page);
      await tap(page);
      await expect(page).toHaveURL(arrived);
      await expect(told(page, /^Por tu ubicación: Doctores\./)).toBeVisible();

      const kept = await remains(page);
      // The spy sees: the colonia, and the files that were brought to tell it.
      const { noted }: { readonly noted: readonly string[] } = JSON.parse(kept);
      expect(noted).toContainEqual(expect.stringMatching(/^(?:push|replace)State: .*doctores/));
      expect(sent.some((each) => each.includes('.topojson'))).toBe(true);
      expect(kept).not.toMatch(OF_THE_POSITION);
      expect(sent.filter((each) => OF_THE_POSITION.test(each))).toEqual([]);
      expect(requests.filter((each) => OF_THE_POSITION.test(each))).toEqual([]);
      expect(written.filter((each) => OF_THE_POSITION.test(each))).toEqual([]);
      expect(await page.content()).not.toMatch(/412537|151549/);
    },
  );
}

test('nothing is asked of the device before the tap', async ({ page }) => {
  await page.addInitScript(() => {
    Geolocation.prototype.getCurrentPosition = () => {
      document.title = 'se preguntó';
    };
  });
  await page.goto('/');
  await alive(page);
  await page.getByRole('combobox', { name: 'Colonia' }).fill('doctores');
  await expect(page).not.toHaveTitle('se preguntó');
  await tap(page);
  await expect(page).toHaveTitle('se preguntó');
});

test(
  'a doubt that reaches several colonias asks which',
  { tag: '@touch' },
  async ({ page, context }) => {
    await context.setGeolocation({ latitude: 19.4265, longitude: -99.1547, accuracy: 200 });
    await page.goto('/');
    await alive(page);
    await tap(page);
    await expect(told(page, /puede ser Juárez, .* ¿Cuál es\?$/)).toBeVisible();
    await expect(page).not.toHaveURL(/colonia/);
    await page.getByRole('button', { name: 'Ver Juárez' }).click();
    await expect(page).toHaveURL(/\?colonia=juarez$/);
  },
);

for (const [where, position, sentence] of [
  [
    'outside the alcaldía',
    { latitude: 19.3499, longitude: -99.162, accuracy: 30 },
    /no cae en ninguna colonia de Cuauhtémoc/,
  ],
  [
    'with the doubt of a telephone mast',
    { latitude: 19.4326, longitude: -99.1332, accuracy: 3000 },
    /a grandes rasgos/,
  ],
] as const) {
  test(`${where}, it says so and chooses nothing`, async ({ page, context }) => {
    await context.setGeolocation(position);
    await page.goto('/');
    await alive(page);
    await tap(page);
    await expect(told(page, sentence)).toBeVisible();
    await expect(page).not.toHaveURL(/colonia/);
  });
}

test.describe('denied', () => {
  test.use({ permissions: [] });

  test('it says what can be done instead', async ({ page }) => {
    await page.goto('/');
    await alive(page);
    await tap(page);
    await expect(told(page, /no hay permiso.*Escribe la colonia/)).toBeVisible();
  });
});

test.describe('without the boundaries', () => {
  test.use({ allowedConsole: [/Failed to load resource/] });

  test('it says so, and a second tap asks again', async ({ page }) => {
    await page.route('**/*.topojson', (route) => route.abort());
    await page.goto('/');
    await alive(page);
    await tap(page);
    await expect(told(page, /No se cargó el mapa/)).toBeVisible();
    await page.unroute('**/*.topojson');
    await tap(page);
    await expect(page).toHaveURL(/\?colonia=doctores$/);
  });
});
