/**
 * What is heard of a page: its accessibility tree, and what it says by itself while it is used. Both are kept
 * as texts in tests/golden/heard; `npx playwright test heard --update-snapshots` writes them anew.
 */
import type { Page } from '@playwright/test';
import { started } from './helpers/brokenProgram';
import { builtPages, onePerRoute } from './helpers/builtPages';
import { settled } from './helpers/figures';
import { heard, listen } from './helpers/liveRegions';
import { expect, test } from './helpers/origin';
import { gateIf } from './helpers/parts';

// The tree does not depend on the width.
test.skip(({ isMobile }) => isMobile, 'Se oye igual en el teléfono.');

const pages = builtPages();
const few = onePerRoute(pages);
const firsts = few.filter(
  ({ route }, place) => place === few.findIndex((other) => other.route === route),
);

/** `/colonias/[slug]` as the name of a file. */
const nameOf = (route: string): string =>
  route === '/' ? 'portada' : route.slice(1).replaceAll(/[[\]]/g, '').replaceAll('/', '-');

/** A page tells how long ago its data end, and what is open now: on the day of these texts. */
const DAY = new Date('2026-11-27T12:00:00-06:00');

/** Opens a page and waits until it lives, with all that it adds by then. */
async function open(page: Page, address: string): Promise<void> {
  await page.clock.setFixedTime(DAY);
  await page.goto(address);
  await started(page);
  const controls = page.locator('main fieldset[data-needs-script]');
  if ((await controls.count()) > 0) await expect(controls.first()).toBeEnabled();
  await page.waitForLoadState('networkidle');
  await expect(page.getByText('Dibujando la gráfica…')).toHaveCount(0);
}

/** Where a link leads is no part of what is heard of it. */
async function treeOf(page: Page): Promise<string> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n');
  return `${lines.filter((line) => !/^ *- \/url: /.test(line)).join('\n')}\n`;
}

/** Once nothing more is added: what is brought late may still be drawn on a busy machine. */
async function stillTreeOf(page: Page): Promise<string> {
  let before = await treeOf(page);
  await expect(async () => {
    const last = before;
    before = await treeOf(page);
    expect(before).toBe(last);
  }).toPass({ intervals: [400] });
  return before;
}

for (const { address, route } of firsts) {
  const inGate = route === '/' || route.startsWith('/servicios');
  test(`the tree of ${route}`, gateIf(inGate), async ({ page }) => {
    await open(page, address);
    expect(await stillTreeOf(page)).toMatchSnapshot(['heard', `${nameOf(route)}.txt`]);
  });
}

/** What the page of help shows of what is chosen, and in other languages: by its own program. */
const WITHOUT_PROGRAM: Readonly<Record<string, string>> = {
  'servicios-cerca': '/servicios/#3-10020',
  'servicios-callada': '/servicios/#11',
  'en-servicios': '/en/servicios/',
  'en-servicios-cerca': '/en/servicios/#3-10020',
  'fr-servicios-necesidad': '/fr/servicios/#3',
  'fr-servicios-cerca': '/fr/servicios/#4-10020',
};

test('the trees of what help shows, and in other languages', { tag: '@all' }, async ({ page }) => {
  await page.clock.setFixedTime(DAY);
  for (const [name, address] of Object.entries(WITHOUT_PROGRAM)) {
    // Two that are alike but for what follows «#» would be one page.
    await page.goto('about:blank');
    await page.goto(address);
    await started(page);
    expect(await treeOf(page), address).toMatchSnapshot(['heard', `${name}.txt`]);
  }
});

interface Visit {
  readonly address: string;
  /** What is done, until the last answer is there. */
  readonly visit: (page: Page) => Promise<void>;
  /** Of the page by then. */
  readonly title: string;
}

/** Pages that answer while they are used. */
const VISITS: Readonly<Record<string, Visit>> = {
  portada: {
    address: '/',
    async visit(page) {
      await page.getByLabel('Indicador').selectOption({ label: 'Violencia sexual' });
      await settled(page);
      await page.getByRole('radio', { name: 'Carpetas' }).check();
      await settled(page);
      const box = page.getByRole('combobox', { name: 'Colonia' });
      await box.fill('tlatel');
      await box.press('Enter');
      await settled(page);
      await expect(page).toHaveTitle(
        /^Violencia sexual en Nonoalco Tlatelolco, \d{4} · Atlas Violeta$/,
      );
      await page.getByRole('button', { name: 'Deshacer' }).click();
      await settled(page);
    },
    title: 'Violencia sexual en la alcaldía Cuauhtémoc, 2023 · Atlas Violeta',
  },
  agrupamientos: {
    address: '/agrupamientos/abuso_sexual/',
    async visit(page) {
      await page
        .getByLabel('Dividir entre')
        .selectOption({ label: 'población de paso (estimación)' });
      await computed(page);
    },
    title:
      'Agrupamientos: abuso sexual entre población de paso (estimación), 2021 a 2023 · Atlas Violeta',
  },
  evaluar: {
    address: '/evaluar/',
    async visit(page) {
      await page.getByText('Dónde se hizo algo', { exact: true }).click();
      const list = page.getByRole('list', { name: 'Dónde se hizo algo' });
      await list.getByLabel('Obrera').check();
      await computed(page);
    },
    title: 'Evaluar: violencia familiar en Doctores y Obrera desde enero de 2023 · Atlas Violeta',
  },
  prioridades: {
    address: '/prioridades/',
    async visit(page) {
      await page.getByRole('radio', { name: 'Hogar' }).check();
      await computed(page);
    },
    title: 'Prioridades: hogar · Atlas Violeta',
  },
};

/** Until more is said than that the choice can be taken back. */
async function computed(page: Page): Promise<void> {
  await expect.poll(async () => (await heard(page)).length, { timeout: 30_000 }).toBeGreaterThan(1);
}

for (const [name, { address, visit, title: last }] of Object.entries(VISITS)) {
  test(`what ${address} says while it is used`, gateIf(name === 'portada'), async ({ page }) => {
    await listen(page);
    await open(page, address);
    const title = await page.title();
    await visit(page);
    // What is written last is heard after it.
    await page.waitForTimeout(200);
    const texts = await heard(page);
    for (const each of [title, last]) expect(texts.join('\n')).not.toContain(each);
    await expect(page).toHaveTitle(last);
    expect(`${texts.join('\n')}\n`).toMatchSnapshot(['heard', `${name}-uso.txt`]);
  });
}

test('the title is said of another page', async ({ page }) => {
  await listen(page);
  await open(page, '/');
  await page.getByRole('navigation', { name: 'Secciones' }).getByText('Qué cambió').click();
  await expect(page).toHaveURL(/\/cambios\/$/);
  await expect.poll(() => heard(page)).toContain(await page.title());
});
