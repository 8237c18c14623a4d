/** The methods: their formulas drawn, and the published numbers that they were tried on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseManifest } from '../../src/lib/contract/manifest';
import { ledTo } from './kit/addresses';
import { theOne } from './kit/dataMarks';
import { allOf, sectionOf } from './kit/figures';
import { BUILT } from './kit/site';
import { wordsOf } from './kit/text';

const readManifest = () =>
  parseManifest(readFileSync(join(BUILT.folder, 'data/manifest.json'), 'utf8'));

const PATH = 'metodologia/index.html';
const document = BUILT.document(PATH);

test('the methods draw their formulas and give the published numbers', () => {
  expect(allOf(document, 'section math[display="block"]').length).toBeGreaterThan(5);
  expect(allOf(document, 'merror')).toHaveLength(0);
  const compared = wordsOf(sectionOf(PATH, /^Comparar dos cuentas o dos tasas$/));
  expect(compared).toContain('razón 1.50, intervalo de 0.17 a 17.96, p = 1.00');
  expect(compared).toContain('razón 1.098, intervalo de 1.015 a 1.188, p = 0.019');
  expect(wordsOf(sectionOf(PATH, /Meses completos/))).toContain(
    'Con el corte del 31 de enero de 2025, el último mes completo es julio de 2024.',
  );
  const protection = wordsOf(sectionOf(PATH, /Proteger/));
  expect(protection).toMatch(
    /La auditoría no pudo recuperar ninguna, ni en esta publicación sola ni junto con las \d+ anteriores\. Abarca juntas las fuentes que cuentan los mismos hechos, como las carpetas y sus víctimas\. /,
  );
  const { historia } = readManifest().auditoria;
  expect(protection).toContain(`Aparte hay ${historia?.ya_reveladas} que se saben`);
  expect(protection).toContain('desde el 31 de enero de 2025, por dos razones.');
  expect(allOf(document, 'a[aria-current]').map(wordsOf)).toEqual([
    'Datos y método',
    'Metodología',
  ]);
});

test('it is long: the way back to its list stands under each method', () => {
  const back = allOf(sectionOf(PATH, /^Comparar dos cuentas o dos tasas$/), 'a').find(
    (link) => wordsOf(link) === 'Todos los métodos',
  );
  const led = ledTo(back?.getAttribute('href') ?? '', PATH);
  expect(led).toEqual({ path: PATH, id: 'metodos' });
  expect(wordsOf(theOne(document, '#metodos'))).toContain('Los métodos, según la pregunta');
});
