/** The pages of one colonia each. */
import { describe, expect, test } from 'vitest';
import { theOne } from './kit/dataMarks';
import { allOf, figureOf, findingOf, headingOf } from './kit/figures';
import { askNatively } from './kit/nativeRelease';
import { BUILT } from './kit/site';
import { wordsOf } from './kit/text';

const pageOf = (slug: string): string => `colonias/${slug}/index.html`;

test('there is a page for each colonia of the release, by its name', async () => {
  const colonias = await askNatively(
    "SELECT slug, nombre FROM colonias WHERE alcaldia = '09015' ORDER BY slug",
  );
  expect(colonias).toHaveLength(33);
  const pages = BUILT.pages.filter((path) => /^colonias\/[^/]+\/index\.html$/.test(path));
  expect(pages).toEqual(colonias.map(({ slug }) => pageOf(String(slug))).toSorted());
  for (const { slug, nombre } of colonias) expect(headingOf(pageOf(String(slug)))).toBe(nombre);
});

describe('Centro', () => {
  const path = pageOf('centro');

  test('says its level and its change', () => {
    const lead = wordsOf(theOne(BUILT.document(path), '.lead'));
    expect(lead).toContain(
      'En Centro se abrieron 426 carpetas por violencia familiar por hechos de 2023, de víctimas de cualquier sexo: 1,408 por cada 100,000 mujeres al año',
    );
    expect(lead).toContain(
      'De 2022 a 2023 pasó de 415 a 426 carpetas. Otro registro no lo confirma.',
    );
    expect(findingOf(figureOf(path, 'cambios'))).toBe(
      'En Centro, no hay ninguna comparación que se pueda hacer',
    );
  });

  test('is chosen in its figures', () => {
    const chosen = theOne(figureOf(path, 'mapa'), '[aria-current="true"]');
    expect(chosen.getAttribute('aria-label')).toMatch(/^Centro/);
    expect(wordsOf(theOne(figureOf(path, 'trimestres'), 'thead'))).toContain('Centro');
  });
});

test('the help nearest to a colonia stands on its page', () => {
  const nearestOf = (slug: string): Element => {
    const found = allOf(BUILT.document(pageOf(slug)), 'section').find((section) =>
      wordsOf(section.querySelector('h2, h3')).startsWith('La ayuda más cercana'),
    );
    if (found === undefined) throw new Error(`La página de ${slug} no dice la ayuda más cercana.`);
    return found;
  };
  expect(wordsOf(theOne(nearestOf('san-rafael'), '.places li'))).toContain(
    'ADIVAC (organización civil): en esta colonia; su punto no está publicado.',
  );
  // An address that a source gives is told here too: that a place has no point is not that it has no street.
  expect(wordsOf(theOne(nearestOf('doctores'), '.places'))).toContain(
    '(servicio de salud), Dr. Balmis 148, C.P. 06720: en esta colonia; su punto no está publicado.',
  );
  const dialled = allOf(nearestOf('doctores'), 'a').find((link) => wordsOf(link).includes('*765'));
  expect(dialled?.getAttribute('href')).toBe('tel:*765');
});

describe('Roma Norte', () => {
  const path = pageOf('roma-norte');

  test('is told no change that the registers part on, nor how a pile would move it', async () => {
    const rows = await askNatively(
      "SELECT DISTINCT slug FROM apilamientos JOIN colonias USING (clave) WHERE regla = 'punto' AND efecto <> 'sostiene'",
    );
    expect(rows).toEqual([{ slug: 'roma-norte' }]);
    const changes = wordsOf(figureOf(path, 'cambios'));
    expect(changes).toContain('Otro registro no lo confirma.');
    expect(changes).not.toContain('el aumento de violencia sexual');
    const saying = BUILT.pages.filter(
      (page) =>
        !page.startsWith('correcciones/') &&
        wordsOf(BUILT.document(page).querySelector('main')).includes('tienen el mismo punto'),
    );
    expect(saying).toEqual([]);
  });
});
