/** What who hosts the site learns of help: that it was opened, whatever is chosen in it, and not where it leads. */
import type { Page } from '@playwright/test';
import { expect, test } from './helpers/origin';
import { started } from './helpers/brokenProgram';

test.skip(({ isMobile }) => isMobile, 'Lo que se pide no depende del ancho.');

/** In four parts, side by side: two hundred in all. */
const PARTS = [20261130, 20261201, 20261202, 20261203];
const WALKS = 50;
const [LEAST_STEPS, MORE_STEPS] = [2, 5];
/** Nothing typed shows every colonia. */
const TYPED = ['', '', 'tepito', '06700', 'metro', 'roma', 'nada que haya'];

test.describe.configure({ mode: 'parallel' });

test.use({
  permissions: ['geolocation'],
  geolocation: { latitude: 19.4436, longitude: -99.1262, accuracy: 20 },
});

/** Numbers from 0 to 1, the same in each run. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One step: a link within the page, a name that is looked for, the place of the device, what is taken along. */
async function step(page: Page, draw: () => number): Promise<void> {
  const choice = draw();
  // By their ids: to look for a name in so long a page takes half a second.
  const box = page.locator('#buscado');
  if (choice < 0.4 && (await box.isVisible())) {
    await box.fill(TYPED[Math.floor(draw() * TYPED.length)] ?? '');
    return tap(page, draw, '#hallados a');
  }
  const place = page.locator('#buscar button');
  if (choice < 0.5 && (await place.isVisible())) return place.click();
  const sheet = page.locator('#hoja');
  if (choice < 0.55 && (await sheet.isVisible())) return sheet.click();
  return tap(page, draw, 'main a[href^="#"]');
}

/** One of the links in sight, if there is any. */
async function tap(page: Page, draw: () => number, links: string): Promise<void> {
  const seen = page.locator(`${links}:visible`);
  const count = await seen.count();
  if (count > 0) await seen.nth(Math.floor(draw() * count)).click();
}

for (const seed of PARTS)
  test(`the requests of ${WALKS} random walks over help from ${seed} are those of opening it`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const draw = drawn(seed);
    const sets = new Set<string>();
    const fragments = new Set<string>();
    const told: string[] = [];
    let asked = new Set<string>();
    page.on('request', (request) => {
      if (/^(?:blob|data):/.test(request.url())) return;
      asked.add(request.url().replace(/#.*$/, ''));
      const { referer } = request.headers();
      if (referer !== undefined) told.push(`${request.url()} ${referer}`);
    });
    for (let walk = 0; walk <= WALKS; walk += 1) {
      await page.goto('about:blank');
      asked = new Set();
      await page.goto('/servicios/');
      await started(page);
      // The first only opens it.
      const steps = walk === 0 ? 0 : LEAST_STEPS + Math.floor(draw() * MORE_STEPS);
      for (let each = 0; each < steps; each += 1) {
        await step(page, draw);
        fragments.add(new URL(page.url()).hash);
      }
      sets.add([...asked].toSorted().join('\n'));
    }
    // They went to many places.
    expect(fragments.size).toBeGreaterThan(20);
    expect([...sets]).toHaveLength(1);
    expect([...sets].join()).not.toMatch(/\d+-\d{5}|\?/);
    expect(told).toEqual([]);
  });
