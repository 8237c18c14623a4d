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
  if (choice < 0.4 && (await page.locator('#buscado').isVisible())) {
    await page.locator('#buscado').fill(TYPED[Math.floor(draw() * TYPED.length)] ?? '');
    await tap(page, draw(), '#hallados a');
    return;
  }
  if (choice < 0.5 && (await tap(page, 0, '#buscar button'))) return;
  if (choice < 0.55 && (await tap(page, 0, '#hoja'))) return;
  await tap(page, draw(), 'main a[href^="#"]');
}

/**
 * Of what is in sight, one, if there is any: looked for and tapped at once, so that it cannot go in between.
 * @param share which, 0 to 1
 * @returns whether there was one
 */
const tap = (page: Page, share: number, selector: string): Promise<boolean> =>
  page.evaluate(
    ([part, wanted]) => {
      const seen = [...document.querySelectorAll<HTMLElement>(wanted)].filter((element) =>
        element.checkVisibility(),
      );
      seen[Math.floor(part * seen.length)]?.click();
      // What it leads to is shown after its event.
      return new Promise<boolean>((resolve) => setTimeout(resolve, 20, seen.length > 0));
    },
    [share, selector] as const,
  );

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
