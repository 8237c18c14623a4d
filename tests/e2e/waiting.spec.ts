/** A download that stalls, a worker that is ended, a file that is not what it should be: said, with a way out. */
import { readdirSync, readFileSync } from 'node:fs';
import { test as unwatched, type Page } from '@playwright/test';
import { started } from './helpers/brokenProgram';
import { builtPages } from './helpers/builtPages';
import { figure, settled } from './helpers/figures';
import { expect, test } from './helpers/origin';
import { withoutPrepared } from './helpers/unprepared';

test.use({ allowedConsole: [/Failed to load resource/] });

// What is waited for here is the engine.
unwatched.beforeEach(({ context }) => withoutPrepared(context));

const TABLE = /\/data\/observaciones\.[0-9a-f]{8}\.parquet$/;
const MODULE = /\.wasm$/;
/** No word of a browser, of the engine or of a maintainer. */
const RAW = /npm|Error|wasm|worker|fetch|undefined|NaN|magic|bounds/i;

/** The program that draws, by words that only it has. */
function plotProgram(): string {
  const folder = 'build/_app/immutable/chunks';
  const name = readdirSync(folder).find((each) =>
    readFileSync(`${folder}/${each}`, 'utf8').includes('unknown scale type'),
  );
  if (name === undefined) throw new Error(`Plot no está en ${folder}.`);
  return `**/${name}`;
}

const askFor = (page: Page, label: string) => page.getByLabel('Indicador').selectOption({ label });

/** Keeps the workers that the page starts, so that a test ends one as a browser does: without an event. */
const keepWorkers = (page: Page) =>
  page.addInitScript(() => {
    const kept: Worker[] = [];
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        kept.push(this);
      }
    };
    addEventListener('end-workers', () => kept.forEach((worker) => worker.terminate()));
  });

test(
  'a table that stalls is noticed, and the retry answers',
  { tag: '@all' },
  async ({ page, requests }) => {
    let stalls = true;
    await page.route(TABLE, async (route) => {
      if (stalls) return;
      await route.continue();
    });
    await page.goto('/');
    await askFor(page, 'Violencia sexual');
    await expect(page.getByRole('button', { name: 'Cancelar' })).toBeVisible();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('segundos sin que llegara nada', { timeout: 45_000 });
    await expect(alert).not.toContainText(RAW);
    stalls = false;
    await alert.getByRole('button', { name: 'Reintentar' }).click();
    await settled(page);
    await expect(figure(page, 'mapa').locator('.subtitle')).toContainText('violencia sexual');
    // The worker has it of the page, which began to fetch it before there was a worker.
    expect(requests.filter((url) => MODULE.test(url))).toHaveLength(1);
  },
);

test(
  'a wait can be cancelled: the page goes back to what it shows',
  { tag: '@touch' },
  async ({ page }) => {
    await page.route(TABLE, () => {});
    await page.goto('/');
    const before = await figure(page, 'mapa').locator('.subtitle').textContent();
    await askFor(page, 'Violencia sexual');
    await page.getByRole('button', { name: 'Cancelar' }).click();
    await settled(page);
    await expect(figure(page, 'mapa').locator('.subtitle')).toHaveText(before ?? '');
    expect(new URL(page.url()).search).toBe('');
    await expect(page.getByRole('alert')).toHaveCount(0);
  },
);

test(
  'a worker that the browser ends is noticed at once, and the next try starts another',
  { tag: ['@all', '@touch'] },
  async ({ page }) => {
    await keepWorkers(page);
    await page.goto('/');
    await askFor(page, 'Violencia sexual');
    await settled(page);
    await page.evaluate(() => dispatchEvent(new Event('end-workers')));
    await askFor(page, 'Abuso sexual');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('dejó de responder', { timeout: 10_000 });
    await expect(alert).not.toContainText(RAW);
    await alert.getByRole('button', { name: 'Reintentar' }).click();
    await settled(page);
    await expect(figure(page, 'mapa').locator('.subtitle')).toContainText('abuso sexual');
  },
);

for (const [problem, answer, said] of [
  ['missing', { status: 404, body: '' }, 'El servidor ya no tiene un archivo'],
  ['altered', { status: 200, contentType: 'application/wasm', body: 'not it' }, 'incompleto o'],
] as const) {
  // The failure of the worker's module is, on purpose, an exception that nobody catches there.
  unwatched(`an engine that is ${problem}`, { tag: '@all' }, async ({ page }) => {
    await page.route(MODULE, (route) => route.fulfill(answer));
    await page.goto('/');
    await askFor(page, 'Violencia sexual');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(said);
    await expect(alert).not.toContainText(RAW);
    await page.unrouteAll({ behavior: 'wait' });
    await alert.getByRole('button', { name: 'Reintentar' }).click();
    await settled(page);
  });
}

// Its failure, too, is an exception that nobody catches in the worker.
unwatched(
  'an engine that stalls is noticed, and the retry answers',
  { tag: '@all' },
  async ({ page }) => {
    let stalls = true;
    await page.route(MODULE, async (route) => {
      if (!stalls) await route.continue();
    });
    await page.goto('/');
    await askFor(page, 'Violencia sexual');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Dejaron de llegar datos', { timeout: 45_000 });
    await expect(alert).not.toContainText(RAW);
    stalls = false;
    await alert.getByRole('button', { name: 'Reintentar' }).click();
    await settled(page);
    await expect(figure(page, 'mapa').locator('.subtitle')).toContainText('violencia sexual');
  },
);

/** What a network, an extension or a policy of the place may add to that of the page. */
for (const [what, policy, said] of [
  ['WebAssembly', "script-src 'self' 'unsafe-inline' blob:", 'no puede correr el motor'],
  ['workers', "worker-src 'none'", 'no dejan que la página haga cuentas'],
] as const) {
  unwatched(`${what} blocked by a policy`, { tag: '@all' }, async ({ page }) => {
    await page.route('/', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': policy };
      await route.fulfill({ response, headers });
    });
    await page.goto('/');
    const before = await figure(page, 'orden').locator('ol li').allTextContents();
    await askFor(page, 'Violencia sexual');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(said);
    await expect(alert).not.toContainText(/npm|wasm-|worker|fetch|undefined|NaN/);
    expect(await figure(page, 'orden').locator('ol li').allTextContents()).toEqual(before);
    await expect(page.locator('aside.strip a[href="tel:911"]')).toBeInViewport();
  });
}

/** To the end of the page, as its reader goes. */
async function goDown(page: Page): Promise<void> {
  await page.mouse.move(640, 400);
  await page.mouse.wheel(0, 20_000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(600);
}

/** Pages that compute, and what makes them. */
const COMPUTING: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  '/agrupamientos/abuso_sexual/': (page) =>
    page.getByLabel('Dividir entre').selectOption({ label: 'población de paso (estimación)' }),
  '/evaluar/': async (page) => {
    await page.getByText('Dónde se hizo algo', { exact: true }).click();
    await page.getByRole('list', { name: 'Dónde se hizo algo' }).getByLabel('Obrera').check();
  },
  '/prioridades/': (page) => page.getByRole('radio', { name: 'Hogar' }).check(),
};

test(
  'what is under way stays in view down each page that computes',
  { tag: '@all' },
  async ({ page }) => {
    // No worker is told what to do, so that none ends.
    await page.addInitScript(() => {
      window.Worker = class extends Worker {
        override postMessage() {}
      };
    });
    for (const [address, ask] of Object.entries(COMPUTING)) {
      await page.goto(address);
      await started(page);
      await ask(page);
      const cancel = page.getByRole('button', { name: 'Cancelar' });
      await expect(cancel, address).toBeVisible();
      await goDown(page);
      await expect(cancel, address).toBeInViewport({ ratio: 1 });
      // A click finds it over whatever it stands on.
      await cancel.click();
      await expect(cancel, address).toHaveCount(0);
    }
  },
);

test.describe('the brief', () => {
  const EVALUATION = '?evaluacion=colonias%3Droma-norte%26desde%3D2023-01-01';

  const [brief] = builtPages().filter(({ route }) => route === '/sesiones/[fecha]/informe');
  const openBrief = (page: Page, query: string) => page.goto(`${brief?.address ?? ''}${query}`);

  test(
    'a wait can be cancelled: it goes back to what it had',
    { tag: '@touch' },
    async ({ page }) => {
      await page.route(TABLE, () => {});
      await openBrief(page, EVALUATION);
      const sheets = page.locator('.brief');
      await expect(sheets).toHaveAttribute('aria-busy', 'true');
      await expect(page.getByRole('status').getByRole('progressbar')).toBeVisible();
      await goDown(page);
      await expect(page.getByRole('button', { name: 'Cancelar' })).toBeInViewport({ ratio: 1 });
      await page.getByRole('button', { name: 'Cancelar' }).click();
      await expect(sheets).toHaveAttribute('aria-busy', 'false');
      await expect(sheets).toContainText('Para este informe no se evaluó nada.');
      await expect(page.getByRole('button', { name: 'Imprimir' })).toBeEnabled();
      await expect(page.getByRole('alert')).toHaveCount(0);
      expect(new URL(page.url()).search).toBe('');
    },
  );

  unwatched('an order that can’t be worked out says so', { tag: '@all' }, async ({ page }) => {
    await page.addInitScript(() => {
      let isBroken = true;
      window.Worker = class extends Worker {
        constructor(...given: ConstructorParameters<typeof Worker>) {
          if (isBroken) throw new Error('Array buffer allocation failed');
          super(...given);
        }
      };
      addEventListener('mend', () => (isBroken = false));
    });
    await openBrief(page, '?pesos_de=hogar');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('no le alcanzó la memoria');
    await page.evaluate(() => dispatchEvent(new Event('mend')));
    await alert.getByRole('button', { name: 'Reintentar' }).click();
    await expect(page.locator('.brief')).toContainText('de cada 100 ponderaciones');
    await expect(alert).toHaveCount(0);
  });
});

test.describe('another page that is asked for', () => {
  const PROGRAM = /\/_app\/immutable\/nodes\/[^/?]+\.js$/;
  const heading = (page: Page) => page.getByRole('heading', { level: 1 });

  /** From now on it never comes, until a page is asked for whole; and time can be made to pass. */
  async function stall(page: Page): Promise<void> {
    let stalls = true;
    await page.clock.install();
    await page.goto('/');
    await started(page);
    page.on('request', (request) => {
      if (request.isNavigationRequest()) stalls = false;
    });
    await page.route(PROGRAM, async (route) => {
      if (!stalls) await route.continue();
    });
  }

  test('late, is announced, and the reader may stay', { tag: '@touch' }, async ({ page }) => {
    await stall(page);
    const read = await heading(page).innerText();
    await goDown(page);
    await page.getByRole('link', { name: 'Qué cambió', exact: true }).first().click();
    const late = page.getByText('Abriendo la página que pediste…');
    await page.clock.fastForward(2000);
    await expect(late).toBeInViewport({ ratio: 1 });
    await page.getByRole('button', { name: 'Cancelar' }).click();
    await expect(late).toHaveCount(0);
    await page.clock.fastForward(60_000);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(heading(page)).toHaveText(read);
    await expect(page).toHaveURL('/');
  });

  test('stalled, is said, and the retry opens it whole', { tag: '@touch' }, async ({ page }) => {
    await stall(page);
    await page.getByRole('link', { name: 'Qué cambió', exact: true }).first().click();
    await page.clock.fastForward(2000);
    await expect(page.getByText('Abriendo la página que pediste…')).toBeVisible();
    await page.clock.fastForward(20_000);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('No se pudo abrir la página que pediste');
    await alert.getByRole('button', { name: 'Reintentar' }).click();
    await expect(page).toHaveURL('/cambios/');
    await started(page);
  });
});

test(
  'a drawing whose program is late is not shown under another name',
  { tag: ['@all', '@touch'] },
  async ({ page }) => {
    let late = true;
    const held: (() => void)[] = [];
    await page.route(plotProgram(), async (route) => {
      if (late) await new Promise<void>((release) => held.push(release));
      await route.continue();
    });
    await page.goto('/');
    await askFor(page, 'Violencia sexual');
    await settled(page);
    const trend = figure(page, 'tendencia');
    await expect(trend).toContainText('Dibujando la gráfica…');
    await expect(trend.locator('.canvas')).toBeHidden();
    late = false;
    held.forEach((release) => release());
    await expect(trend.locator('.canvas svg').first()).toBeVisible();
    await expect(trend).not.toContainText('Dibujando');
  },
);

test('the progress never runs back', { tag: ['@all', '@touch'] }, async ({ page }) => {
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    const set = Object.getOwnPropertyDescriptor(HTMLProgressElement.prototype, 'value')?.set;
    Object.defineProperty(HTMLProgressElement.prototype, 'value', {
      set(value: number) {
        seen.push(value);
        set?.call(this, value);
      },
    });
  });
  await page.goto('/agrupamientos/violencia_sexual/');
  await page.getByLabel('Periodo').selectOption({ index: 1 });
  await settled(page);
  const seen = await page.evaluate<number[]>('window.seen');
  expect(seen.length).toBeGreaterThan(2);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
});
