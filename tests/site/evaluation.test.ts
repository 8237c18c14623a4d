/** Did it work? What the page says of its example, against a count of our own. */
import { expect, test } from 'vitest';
import { theOne } from './kit/dataMarks';
import { allOf, cellsOf, figureOf, headingOf, sqlOf } from './kit/figures';
import { askNatively } from './kit/nativeRelease';
import { BUILT } from './kit/site';
import { wordsOf } from './kit/text';

const PATH = 'evaluar/index.html';

test('says first what could have been seen, then what is, of an example that says it is one', () => {
  expect(headingOf(PATH)).toMatch(
    /^Con estas cuentas sólo se vería una baja de \d+ % o más, o un alza de \d+ % o más, frente/,
  );
  expect(wordsOf(theOne(BUILT.document(PATH), 'p.answer'))).toMatch(
    /^En Doctores, las carpetas por violencia familiar subieron 5\.5 % desde enero de 2023 \(promedio por trimestre de 2023, frente al de 2022\); en las 8 comparables subieron 8\.3 %\. La diferencia, −2\.6 % \(entre −\d+\.\d % y \+\d+\.\d %\), cabe en el azar\.$/,
  );
  expect(wordsOf(theOne(BUILT.document(PATH), 'main'))).toContain('Es un ejemplo:');
  expect(wordsOf(figureOf(PATH, 'curso'))).toContain('no dice por qué');
  expect(wordsOf(figureOf(PATH, 'curso'))).toContain(
    'A cada lado están los mismos trimestres del año',
  );
});

test('its figures are drawn, and no agreement can be evaluated yet, each for its reason', () => {
  expect(allOf(figureOf(PATH, 'curso'), '.course circle')).toHaveLength(8);
  expect(allOf(figureOf(PATH, 'pruebas'), 'circle').length).toBeGreaterThan(0);
  const agreements = allOf(theOne(BUILT.document(PATH), '#acuerdos'), 'li').map(wordsOf);
  expect(agreements).toHaveLength(5);
  expect(agreements.find((words) => words.includes('A015'))).toContain(
    'los datos llegan a diciembre de 2024',
  );
});

/** Cases of some colonias in the quarter that a month begins. */
async function quarterOf(names: readonly string[], month: string): Promise<number> {
  const [row] = await askNatively(`
    SELECT sum(o.n)::INT AS n FROM observaciones o JOIN colonias c USING (clave)
    WHERE c.alcaldia = '09015' AND c.nombre IN (${names.map((name) => `'${name}'`).join()})
      AND o.nivel = 'colonia' AND o.fuente = 'fgj_carpetas' AND o.sexo = 'total' AND o.edad = 'total'
      AND o.indicador = 'violencia_familiar' AND o.periodo_tipo = 'trimestre'
      AND o.periodo = DATE '${month}-01'`);
  return Number(row?.['n']);
}

test('its counts are those of our own', async () => {
  const chosen = cellsOf(figureOf(PATH, 'comparables'))
    .filter(([, is]) => is === 'sí')
    .map(([name = '']) => name);
  expect(chosen).toHaveLength(8);
  const course = cellsOf(figureOf(PATH, 'curso'));
  expect(course).toHaveLength(8);
  expect(course[0]?.[0]).toBe('enero a marzo de 2022');
  const months = Array.from(
    { length: 8 },
    (_, at) => `${2022 + Math.floor(at / 4)}-${String(1 + 3 * (at % 4)).padStart(2, '0')}`,
  );
  for (const [place, month] of months.entries()) {
    const counted = await Promise.all([quarterOf(['Doctores'], month), quarterOf(chosen, month)]);
    expect([month, ...(course[place]?.slice(2, 4) ?? [])]).toEqual([month, ...counted.map(String)]);
  }
});

test('the SQL that it shows gives the quarters of its example', async () => {
  const given = await askNatively(sqlOf(figureOf(PATH, 'curso')));
  const [doctores] = await askNatively(
    "SELECT clave FROM colonias WHERE alcaldia = '09015' AND nombre = 'Doctores'",
  );
  for (const month of ['2022-01', '2023-10']) {
    const row = given.find(
      ({ clave, periodo }) => clave === doctores?.['clave'] && String(periodo).startsWith(month),
    );
    expect(Number(row?.['n'])).toBe(await quarterOf(['Doctores'], month));
  }
});
