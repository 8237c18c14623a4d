/** The brief: two sheets of Letter, whatever is on them. */
import { FIRST, LETTER, MAX_NOTE, SESSIONS, pathOf, settled } from './helpers/brief';
import { expect, test } from './helpers/origin';
import { printed } from './helpers/pdf';
import { LIGHTS, expectFitsWidth, expectNoAxeViolation } from './helpers/screens';
import { gateIf } from './helpers/parts';

/** What is longest on both sheets: all blocks, two evaluations and a note. */
const EVALUATIONS = [
  'colonias=doctores,centro,guerrero,juarez&desde=2023-01-01',
  'colonias=roma-norte&desde=2023-01-01&por=anio&acuerdo=A007',
];
const WORDY = 'Ñandúes '.repeat(MAX_NOTE);
const LINES = `${'M'.repeat(150)}\n`.repeat(10);

function fullest(note: string): string {
  const query = new URLSearchParams({
    sesion: '2026-12-09',
    titulo: 'Ñandúes '.repeat(20),
    pesos_de: 'hogar',
  });
  for (const evaluation of EVALUATIONS) query.append('evaluacion', evaluation);
  return `?${query.toString()}#${new URLSearchParams({ nota: note }).toString()}`;
}

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
        await expect(
          page.locator('.sheet').nth(0).locator('.front-trend .canvas svg'),
        ).toBeVisible();
        await expect(page.locator('.sheet').nth(1).locator('.front-map .colonia')).toHaveCount(33);
        const { pages, sizes } = await printed(page);
        expect(sizes).toEqual([LETTER, LETTER]);
        expect(pages[0]).toContain('Informe de la sesión, 9 de diciembre de 2026');
        expect(pages[0]).toMatch(/carpetas que antes\b.* SESNSP: \d+/);
        expect(pages[1]).toContain('no se distinguen');
        expect(pages[1]).toContain('Nota de quien hizo este enlace');
        expect(pages[1]).toContain('Hoja 2 de 2');
      }
    },
  );
}

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
