/** Figures that travel: the picture of each kind of figure has what it says, its source and its address, and stands alone. */
import type { Page } from '@playwright/test';
import { expect, test } from './helpers/origin';
import { gateIf } from './helpers/parts';
import { marksIn, readPng, readSvg } from './helpers/pictures';
import { expectNoAxeViolation } from './helpers/screens';
import { takeFile, takesOf } from './helpers/takes';

/** One of each kind, and what it is. */
const KINDS = [
  ['a map', '/', 'mapa'],
  ['a list', '/', 'orden'],
  ['a trend', '/', 'tendencia'],
  ['small multiples', '/', 'colonias-por-anio'],
  ['a map of which one is chosen', '/colonias/centro/', 'mapa'],
  ['what is all folded', '/colonias/centro/', 'sexual'],
  ['cards', '/colonias/centro/', 'cambios'],
  ['quarters', '/colonias/centro/', 'trimestres'],
  ['changes', '/cambios/', 'cambios'],
  ['dots', '/cambios/', 'cambios-colonias'],
  ['zones', '/agrupamientos/', 'zonas'],
  ['neighbours', '/agrupamientos/', 'vecindarios'],
  ['a funnel', '/comparar/', 'embudo'],
  ['bars', '/comparar/', 'alcaldias-snsp_violencia_familiar'],
  ['scales', '/comparar/', 'espina'],
  ['counts of another source', '/comparar/otras-fuentes/', 'snsp_abuso_sexual'],
  ['parts of a sum', '/prioridades/', 'orden'],
  ['grades', '/prioridades/', 'firmeza'],
  ['ranges of a weight', '/prioridades/', 'pesos'],
  ['years of a figure', '/verificar/', 'cifra-anios'],
  ['pairs of counts', '/verificar/', 'cifra-pares'],
  ['windows of months', '/verificar/', 'cifra-ventanas'],
  ['a course', '/evaluar/', 'curso'],
  ['tests of a course', '/evaluar/', 'pruebas'],
  ['those that are compared', '/evaluar/', 'comparables'],
  ['a strip of time', '/sesiones/', 'acuerdos'],
  ['steps to a goal', '/sesiones/', 'avance-A028'],
  ['places', '/servicios/alcance/', 'mapa-atencion'],
  ['quadrants', '/servicios/alcance/', 'cuadrantes-atencion'],
  ['one place more', '/servicios/alcance/?lugar=19.430,-99.150', 'lugar-nuevo'],
  ['a series', '/indicadores/violencia_familiar/', 'serie-violencia_familiar'],
  ['a year alone', '/indicadores/snsp_homicidio_culposo/', 'serie'],
  ['ages', '/indicadores/violencia_familiar/', 'quien-fgj_victimas_2020'],
] as const;

const IN_GATE = new Set(['a map', 'a trend']);

/** In the gate too or not. */
const ON_PHONE = new Set(['a map', 'a list', 'a trend', 'small multiples', 'bars']);

/** What a page tells its reader to do, which nobody can do in a picture. */
const INSTRUCTION =
  /\b(?:abre|arrastra|clic|desliza|elige|escoge|escribe|haz|mueve|oprime|pasa el|presiona|pulsa|selecciona|toca|usa|ve a)\b/i;

/** Not every page of them has controls of its own. */
const alive = (page: Page): Promise<void> => page.locator('html[data-app="alive"]').waitFor();

/** Lines break between parts of a text, and a part may end before a comma. */
const compact = (text: string | null): string => (text ?? '').replace(/\s+/g, '');

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

for (const [kind, path, anchor] of KINDS) {
  test(
    `the picture of ${kind} stands alone: ${path}#${anchor}`,
    gateIf(IN_GATE.has(kind), ...(ON_PHONE.has(kind) ? (['@touch'] as const) : [])),
    async ({ page, baseURL }) => {
      await page.goto(path);
      await alive(page);
      const figure = page.locator(`figure#${anchor}`);
      const folded = page.locator('details:not([open]) > summary[data-figure]');
      if (!(await figure.isVisible())) await folded.first().click();
      await expect(figure.locator('.chart')).not.toBeEmpty();

      const read = await readSvg(page, await takeFile(figure, 'svg'));
      expect(read.error).toBe('');
      expect(read.source).not.toMatch(/var\(|currentcolor|\bNaN\b|\bundefined\b/);
      expect(read.active).toEqual([]);
      expect(read.unresolved).toEqual([]);
      expect(read.beyond).toBe(0);
      const finding = plain(await figure.locator('figcaption h2').textContent());
      expect(plain(read.title)).toBe(finding);
      const said = compact(read.text);
      expect(said).toContain(compact(finding));
      expect(read.text).not.toMatch(INSTRUCTION);
      expect(said).toContain(compact(await figure.locator('.subtitle').innerText()));
      // Who counted, up to what day, in which release.
      expect(said).toContain(compact(await figure.locator('.source').textContent()));
      expect(said.slice(said.indexOf(baseURL ?? 'sin dirección'))).toMatch(
        new RegExp(`^http\\S+#${anchor}$`),
      );
      expect(read.marks).toBe(await marksIn(figure));

      const png = await readPng(page, await takeFile(figure, 'png'));
      expect(png.width).toBeGreaterThanOrEqual(1590);
      expect(png.width * png.height).toBeLessThanOrEqual(16_100_000);
      expect(png.black).toBeLessThan(0.1);
      expect(png.black).toBeGreaterThan(0.0005);
      expect(png.white).toBeGreaterThan(0.3);
      // Nothing of it is left in the page.
      await expect(page.locator(`[id="${anchor}"]`)).toHaveCount(1);
    },
  );
}

test('a picture has the colours of paper, whatever theme is seen', async ({ page }) => {
  await page.goto('/');
  await alive(page);
  const figure = page.locator('figure#mapa');
  const light = await readSvg(page, await takeFile(figure, 'svg'));
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await readSvg(page, await takeFile(figure, 'svg'));
  expect(dark.source).toBe(light.source);
});

test('the list of what is taken is reached and left by the keyboard, and says what it did once', async ({
  page,
}) => {
  await page.goto('/comparar/');
  await alive(page);
  const figure = page.locator('figure#embudo');
  const opener = figure.getByRole('button', { name: /^Descargar/ });
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
  await opener.focus();
  await page.keyboard.press('Enter');
  const takes = figure.getByRole('group', { name: /^Qué descargar de «/ });
  await expect(takes).toBeVisible();
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(takes.getByRole('button', { name: 'Números (CSV)' })).toBeFocused();
  await expectNoAxeViolation(page);
  await page.keyboard.press('Tab');
  const arriving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const name = 'atlas-violeta_comparar_embudo.svg';
  expect((await arriving).suggestedFilename()).toBe(name);
  await expect(page.getByRole('status').filter({ hasText: `Listo: ${name}` })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(takes).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('the code of a figure is offered where another site may show it, and shows it', async ({
  page,
  baseURL,
}) => {
  await page.goto('/');
  await alive(page);
  const figure = page.locator('figure#mapa');
  const takes = await takesOf(figure);
  await takes.getByRole('button', { name: 'Insertar en otra página' }).click();
  const code = takes.getByLabel('Código para insertar la figura');
  const finding = plain(await figure.locator('figcaption h2').textContent());
  await expect(code).toHaveValue(
    new RegExp(`^<iframe src="${baseURL}insertar/mapa/" title="[^"]+" width="100%" height="\\d+"`),
  );
  expect(await code.inputValue()).toContain(`title="${finding} · Atlas Violeta"`);
  await expectNoAxeViolation(page);
  await page.goto('/insertar/mapa/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(finding);
  // The same figure of another indicator has none of its own.
  await page.goto('/comparar/violencia_sexual/');
  await alive(page);
  const other = await takesOf(page.locator('figure#embudo'));
  await expect(other.getByRole('button')).toHaveText([/CSV/, /SVG/, /PNG/]);
});

test.describe('what fails', () => {
  test.use({ allowedConsole: [/toBlob|Failed to (load|fetch)|net::ERR|Unable to preload CSS/] });

  test('a picture that the browser does not make is said in words', async ({ page }) => {
    await page.goto('/comparar/');
    await alive(page);
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    });
    const takes = await takesOf(page.locator('figure#embudo'));
    await takes.getByRole('button', { name: 'Imagen (PNG)' }).click();
    await expect(takes.getByRole('status')).toContainText('El navegador no pudo hacer la imagen');
  });

  test('who has lost the connection still gets the numbers, and is told so', async ({ page }) => {
    await page.goto('/comparar/');
    await alive(page);
    await page.route(/_app\/immutable/, (route) => route.abort());
    const figure = page.locator('figure#embudo');
    const arriving = page.waitForEvent('download');
    await figure.getByRole('button', { name: /^Descargar/ }).click();
    expect((await arriving).suggestedFilename()).toMatch(/\.csv$/);
    await expect(figure.getByRole('status')).toHaveText(
      'Sin conexión sólo se descargan los números, en CSV.',
    );
  });
});
