/** The brief speaks in the very sentences and numbers of the pages that it sums up. */
import type { Locator } from '@playwright/test';
import { FIRST, pathOf, plain, settled } from './helpers/brief';
import { expect, test } from './helpers/origin';
import { firmnessOf, sentence } from './helpers/priorities';

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
  const changed = await h1('/cambios/');
  const findings = [await figure('cambios'), await figure('cambios-colonias')];
  await page.goto('/prioridades/');
  const order = await firmnessOf(page);
  const moves = await figure('pesos');
  const agreements = await h1('/sesiones/');
  const session = await h1(`/sesiones/${FIRST}/`);
  await page.goto(pathOf(FIRST));
  await settled(page);
  const [one = '', two = ''] = (await page.locator('.sheet').allTextContents()).map(plain);
  for (const sentence of [changed, ...findings]) expect(one).toContain(sentence);
  for (const sentence of [order, moves, agreements, session]) expect(two).toContain(sentence);
});

/** The cells of some rows. */
async function cellsOf(rows: Locator): Promise<readonly (readonly string[])[]> {
  const texts = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)),
  );
  return texts.map((cells) => cells.map(plain));
}

test(
  'its numbers of the alcaldía are those of the page of what changed',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto('/cambios/');
    const rows = await cellsOf(page.locator('figure#cambios tbody tr'));
    const shown = rows.filter(([, , , size]) => size !== '');
    await page.goto(pathOf(FIRST));
    const table = page.getByRole('table', { name: 'Cambios de toda la alcaldía' });
    const brief = (await cellsOf(table.locator('tbody tr'))).filter(({ length }) => length > 1);
    expect(brief.length).toBe(4);
    expect(brief.length).toBe(shown.length);
    for (const [name, before, after, size, lower, upper] of shown) {
      const [, counts, told, range] = brief.find(([own]) => own === name) ?? [];
      expect([name, counts]).toEqual([name, `${before} → ${after}`]);
      // Too few to say how much: the page gives the numbers in its table alone.
      if (told === '—') expect(Math.max(Number(before), Number(after)), name).toBeLessThan(20);
      else expect([name, told, range]).toEqual([name, size, `entre ${lower} y ${upper}`]);
    }
    expect(brief.filter(([, , told]) => told !== '—').length).toBe(4);
  },
);

test(
  'its first five, with their scores and how firm they are, are those of the page of priorities',
  { tag: '@all' },
  async ({ page }) => {
    for (const query of ['', '?pesos_de=hogar']) {
      await page.goto(`/prioridades/${query}`);
      await expect(page.locator('.in-view progress')).toHaveCount(0);
      await expect(sentence(page)).toContainText('de cada 100 ponderaciones');
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
