/** The brief: two sheets of Letter, whatever is on them, in the very sentences of the pages that it sums up. */
import { readdirSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import jsQR from 'jsqr';
import { MAX_NOTE } from '$features/brief/view';
import { expect, test } from './helpers/origin';
import { printed } from './helpers/pdf';
import { LIGHTS, expectFitsWidth, expectNoAxeViolation } from './helpers/screens';
import { gateIf } from './helpers/parts';

const SESSIONS = readdirSync('build/sesiones', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^\d{4}/.test(entry.name))
  .map(({ name }) => name);
const [FIRST = ''] = SESSIONS.toReversed();
const LETTER = [612, 792];

const pathOf = (fecha: string) => `/sesiones/${fecha}/informe/`;
const plain = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** What is longest on both sheets: all blocks, two evaluations and a note. */
const EVALUATIONS = [
  'colonias=doctores,centro,guerrero,juarez&desde=2023-01-01',
  'colonias=roma-norte&desde=2023-01-01&por=anio&acuerdo=A007',
];
const WORDY = 'Ñandúes '.repeat(MAX_NOTE);
const LINES = `${'M'.repeat(150)}\n`.repeat(10);

function fullest(note: string): string {
  const query = new URLSearchParams({ pesos_de: 'hogar' });
  for (const evaluation of EVALUATIONS) query.append('evaluacion', evaluation);
  return `?${query.toString()}#${new URLSearchParams({ nota: note }).toString()}`;
}

/** Waits until nothing is being computed and the permalink is drawn. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('.brief svg')).toBeVisible();
  await expect(page.locator('.brief')).toHaveAttribute('aria-busy', 'false', { timeout: 45_000 });
  await expect(page.locator('.brief')).not.toContainText('…');
}

test('there is a brief of each session', () => {
  expect(SESSIONS.length).toBeGreaterThan(3);
});

for (const fecha of SESSIONS) {
  test(
    `${fecha}: two sheets of Letter, each with its foot`,
    gateIf(fecha === FIRST),
    async ({ page }) => {
      await page.goto(pathOf(fecha));
      await settled(page);
      const { pages, sizes } = await printed(page);
      expect(sizes).toEqual([LETTER, LETTER]);
      expect(pages[0]).toContain('Hoja 1 de 2');
      expect(pages[1]).toContain('Hoja 2 de 2');
      expect(pages[0]).toContain('Informe de la sesión');
      expect(pages[0]).toContain('Qué cambió más allá del azar');
      expect(pages[1]).toContain('Para este informe no se evaluó nada.');
      expect(pages.join(' ')).not.toContain('¿Necesitas ayuda ahora?');
      expect(pages.join(' ')).not.toContain('Imprimir o guardar');
    },
  );

  test(
    `${fecha}: two sheets with everything on them and the longest note`,
    { tag: '@all' },
    async ({ page }) => {
      for (const note of [WORDY, LINES]) {
        await page.goto('about:blank');
        await page.goto(`${pathOf(fecha)}${fullest(note)}`);
        await settled(page);
        await expect(page.locator('.brief .evaluation')).toHaveCount(2);
        const { pages, sizes } = await printed(page);
        expect(sizes).toEqual([LETTER, LETTER]);
        expect(pages[1]).toContain('Nota de quien imprime');
        expect(pages[1]).toContain('Hoja 2 de 2');
      }
    },
  );
}

const READER = 'según el reloj de este equipo';

test('its sentences are those of the pages', async ({ page }) => {
  const h1 = async (path: string) => {
    await page.goto(path);
    // Until then it tells the day of what was prerendered.
    if (path.startsWith('/sesiones/')) await page.getByText(READER).first().waitFor();
    return plain(await page.getByRole('heading', { level: 1 }).textContent());
  };
  const figure = async (id: string) =>
    plain(await page.locator(`figure#${id}`).getByRole('heading', { level: 2 }).textContent());
  const changed = await h1('/');
  const findings = [await figure('cambios'), await figure('cambios-colonias')];
  const order = await h1('/prioridades/');
  const moves = await figure('pesos');
  const agreements = await h1('/sesiones/');
  const session = await h1(`/sesiones/${FIRST}/`);
  await page.goto(pathOf(FIRST));
  await settled(page);
  const [one = '', two = ''] = (await page.locator('.sheet').allTextContents()).map(plain);
  for (const sentence of [changed, ...findings]) expect(one).toContain(sentence);
  for (const sentence of [order, moves, agreements, session]) expect(two).toContain(sentence);
});

test('each agreement has its owner and what became of it', async ({ page }) => {
  await page.goto(pathOf(FIRST));
  const block = page.getByRole('region', { name: /^Acuerdos/ });
  const told = (await block.getByRole('listitem').allTextContents()).map(plain);
  expect(told.length).toBeGreaterThan(3);
  for (const agreement of told) expect(agreement).toMatch(/^A\d{3}\. .+\. Responsable: \S.+\.$/);
});

/** The cells of some rows. */
async function cellsOf(rows: Locator): Promise<readonly (readonly string[])[]> {
  const texts = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)),
  );
  return texts.map((cells) => cells.map(plain));
}

test('its numbers of the alcaldía are those of the first page', async ({ page }) => {
  await page.goto('/');
  const rows = await cellsOf(page.locator('figure#cambios tbody tr'));
  const shown = rows.filter(([, , , size]) => size !== '');
  await page.goto(pathOf(FIRST));
  const table = page.getByRole('table', { name: 'Cambios de toda la alcaldía' });
  const brief = (await cellsOf(table.locator('tbody tr'))).filter(({ length }) => length > 1);
  expect(brief.length).toBeGreaterThan(5);
  expect(brief.length).toBe(shown.length);
  for (const [name, before, after, size, lower, upper] of shown) {
    const [, counts, told, range] = brief.find(([own]) => own === name) ?? [];
    expect([name, counts]).toEqual([name, `${before} → ${after}`]);
    // Too few to say how much: the page gives the numbers in its table alone.
    if (told === '—') expect(Math.max(Number(before), Number(after)), name).toBeLessThan(20);
    else expect([name, told, range]).toEqual([name, size, `entre ${lower} y ${upper}`]);
  }
  expect(brief.filter(([, , told]) => told !== '—').length).toBeGreaterThan(5);
});

test(
  'its first five, with their scores and how firm they are, are those of the page of priorities',
  { tag: '@all' },
  async ({ page }) => {
    for (const query of ['', '?pesos_de=hogar']) {
      await page.goto(`/prioridades/${query}`);
      await expect(page.locator('.status progress')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('ponderaciones');
      const scores = await cellsOf(page.locator('figure#orden tbody tr'));
      const firm = await cellsOf(page.locator('figure#firmeza tbody tr'));
      await page.goto(`${pathOf(FIRST)}${query}`);
      await settled(page);
      const five = page.getByRole('table', { name: 'Las cinco primeras' }).locator('tbody tr');
      const outOf100 = (cell = '') =>
        cell.replace('>', 'más de ').replace('<', 'menos de ').replace(/\s%$/, ' de cada 100');
      const told = await cellsOf(five);
      expect(told).toHaveLength(5);
      // Weights alike and any weights do not tell the same: one in the place of the other would be seen.
      expect(told.map(([, , near]) => near)).not.toEqual(told.map(([, , , any]) => any));
      for (const [place, [name = '', score, near, any]] of told.entries()) {
        const [own, , points] = scores[place] ?? [];
        const [same, ofNear, ofAny] = firm[place] ?? [];
        expect([name, name]).toEqual([`${place + 1}. ${own}`, `${place + 1}. ${same}`]);
        expect(Math.abs(Number(score) - Number(points)), name).toBeLessThanOrEqual(0.55);
        expect([name, near, any]).toEqual([name, outOf100(ofNear), outOf100(ofAny)]);
      }
    }
  },
);

test(
  'weights and an evaluation are brought by their links, and say what their pages say',
  { tag: '@all' },
  async ({ page }) => {
    const weights = '/prioridades/?pesos_de=hogar';
    const evaluation = '/evaluar/?colonias=roma-norte&desde=2023-01-01';
    await page.goto(weights);
    await expect(page.locator('.status progress')).toHaveCount(0);
    await expect(page.locator('figure#firmeza')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Falta calcular');
    const order = plain(await page.getByRole('heading', { level: 1 }).textContent());
    await page.goto(evaluation);
    await expect(page.locator('p.answer')).toContainText('Roma Norte', { timeout: 45_000 });
    const answer = plain(await page.locator('p.answer').textContent());

    await page.goto(pathOf(FIRST));
    const link = page.getByLabel(/^Enlace de/);
    for (const path of [weights, evaluation]) {
      await link.fill(new URL(path, page.url()).href);
      await page.getByRole('button', { name: 'Traer' }).click();
    }
    await expect(page).toHaveURL(/\?pesos_de=hogar&evaluacion=colonias/);
    await settled(page);
    const two = plain(await page.locator('.sheet').nth(1).textContent());
    expect(two).toContain(order);
    expect(two).toContain(answer);
    await link.fill('https://otro.example/cosa');
    await page.getByRole('button', { name: 'Traer' }).click();
    await expect(page.getByText('Eso no es un enlace de Prioridades ni de Evaluar')).toBeVisible();
    await page.reload();
    await settled(page);
    expect(plain(await page.locator('.sheet').nth(1).textContent())).toBe(two);
  },
);

test('blocks are chosen, one is always left, and the address keeps them', async ({ page }) => {
  await page.goto(pathOf(FIRST));
  for (const name of ['Acuerdos', 'Qué se evaluó', 'Por dónde empezar']) {
    await page.getByRole('checkbox', { name }).uncheck();
  }
  await expect(page).toHaveURL(/\?bloques=cambios$/);
  await expect(page.getByRole('checkbox', { name: 'Qué cambió' })).toBeDisabled();
  await expect(page.getByRole('heading', { name: /^Acuerdos/ })).toHaveCount(0);
  await page.reload();
  await settled(page);
  await expect(page.getByRole('checkbox', { name: 'Acuerdos' })).not.toBeChecked();
  expect((await printed(page)).sizes).toEqual([LETTER, LETTER]);
});

test(
  'the note stays behind the # and on the paper: no request, no QR carries it',
  { tag: '@all' },
  async ({ page, requests }) => {
    await page.goto(pathOf(FIRST));
    const box = page.getByLabel('Nota propia');
    await box.fill('Preguntar por la Casa de la Mujer');
    await box.blur();
    await expect(page).toHaveURL(/#nota=Preguntar/);
    await page.reload();
    await settled(page);
    await expect(box).toHaveValue('Preguntar por la Casa de la Mujer');
    await expect(page.locator('.brief')).toContainText('Preguntar por la Casa de la Mujer');
    expect((await printed(page)).pages[1]).toContain('Preguntar por la Casa de la Mujer');
    expect(decodeURIComponent(requests.join(' ')).replaceAll(/#\S*/g, '')).not.toContain(
      'Preguntar',
    );
    expect(await readQr(page)).not.toContain('Preguntar');
    await box.fill('x'.repeat(MAX_NOTE + 50));
    expect(await box.inputValue()).toHaveLength(MAX_NOTE);
  },
);

test('the QR is this very brief, release and all', { tag: '@all' }, async ({ page, baseURL }) => {
  await page.goto(`${pathOf(FIRST)}?bloques=cambios,evaluacion`);
  await settled(page);
  const address = new URL(await readQr(page));
  expect(address.origin).toBe(new URL(baseURL ?? '').origin);
  expect(address.pathname).toBe(pathOf(FIRST));
  expect(address.searchParams.get('bloques')).toBe('cambios,evaluacion');
  expect(address.searchParams.get('pesos')).toContain('mujeres-');
  expect(address.searchParams.get('publicacion')).toMatch(/-publico-/);
  const before = await page.locator('.sheet').allTextContents();
  await page.goto(address.href);
  await settled(page);
  await expect(page.locator('.notice')).toHaveCount(0);
  const after = await page.locator('.sheet').allTextContents();
  expect(after[0]).toBe(before[0]);
});

/** What a telephone would read of the drawn code. */
async function readQr(page: Page): Promise<string> {
  const svg = page.locator('.brief svg[role="img"]');
  await expect(svg).toBeVisible();
  const { data, side } = await svg.evaluate(async (drawing) => {
    const image = new Image();
    const text = new XMLSerializer().serializeToString(drawing);
    image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
    await image.decode();
    const size = 600;
    const canvas = new OffscreenCanvas(size, size);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, size, size);
    return { data: [...(context?.getImageData(0, 0, size, size).data ?? [])], side: size };
  });
  return jsQR(new Uint8ClampedArray(data), side, side)?.data ?? '';
}

test('a bad address falls back with a note', { tag: '@all' }, async ({ page }) => {
  await page.goto(`${pathOf(FIRST)}?bloques=nada&pesos=x&evaluacion=colonias%3Datlantida`);
  await expect(page.getByText('no tiene los apartados que pide la dirección')).toBeVisible();
  await expect(page.getByText('Los pesos que pide la dirección no se entienden')).toBeVisible();
  await expect(page.getByText('No hay una colonia «atlantida»')).toBeVisible();
});

test('it is linked from its session and from the first page', async ({ page }) => {
  await page.goto(`/sesiones/${FIRST}/`);
  await page
    .getByRole('link', { name: /informe/i })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`${pathOf(FIRST)}$`));
  await page.goto('/');
  await expect(page.getByRole('link', { name: /informe/i }).first()).toHaveAttribute(
    'href',
    /sesiones\/\d{4}.*\/informe/,
  );
});

for (const colorScheme of LIGHTS) {
  test(
    `it has no axe violation and fits its width, ${colorScheme}`,
    { tag: '@all' },
    async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${pathOf(FIRST)}${fullest('Una nota')}`);
      await settled(page);
      await expectNoAxeViolation(page);
      await expectFitsWidth(page);
    },
  );
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is whole, two sheets, and says where it is found again', async ({ page }) => {
    await page.goto(pathOf(FIRST));
    await expect(page.getByLabel('Nota propia')).toBeHidden();
    const { pages, sizes } = await printed(page);
    expect(sizes).toEqual([LETTER, LETTER]);
    expect(pages[0]?.replaceAll(' ', '')).toContain(`Enelsitio:${pathOf(FIRST)}`);
    expect(pages[0]).toMatch(/Publicación \d{4}-\d\d-\d\d-publico-/);
    expect(pages[1]).toContain('de cada 100 ponderaciones');
    expect(pages[1]).toContain('Para este informe no se evaluó nada.');
  });
});
