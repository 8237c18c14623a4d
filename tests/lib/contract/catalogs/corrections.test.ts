/** What is kept by hand of what was corrected: read whole, of one alcaldía, the newest first. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCorrections } from '$lib/contract/catalogs/corrections';
import { METHOD_GROUPS } from '$features/methods/methods';

const HEADER = 'alcaldia,fecha,pagina,dijimos,decimos,por_que,metodo';
const read = (...lines: string[]) =>
  readCorrections('correcciones.csv', [HEADER, ...lines, ''].join('\n'), '09015');

it('gives those of its alcaldía, the newest first', () => {
  expect(
    read(
      '09015,2026-01-31,/,uno,dos,tres,',
      '09007,2026-05-01,/,de otra,alcaldía,no,',
      '09015,2026-02-28,/agrupamientos/,cuatro,cinco,seis,holm',
    ),
  ).toEqual([
    {
      fecha: '2026-02-28',
      pagina: '/agrupamientos/',
      dijimos: 'cuatro',
      decimos: 'cinco',
      porQue: 'seis',
      metodo: 'holm',
    },
    {
      fecha: '2026-01-31',
      pagina: '/',
      dijimos: 'uno',
      decimos: 'dos',
      porQue: 'tres',
      metodo: null,
    },
  ]);
});

it.each([
  ['09015,2026-02-30,/,a,b,c,', /línea 2.*fecha.*2026-02-30.*no es un día del calendario/],
  ['09015,2026-02-28,agrupamientos,a,b,c,', /línea 2.*pagina.*no es una dirección de este sitio/],
  ['09015,2026-02-28,/,,b,c,', /línea 2.*dijimos/],
  ['9015,2026-02-28,/,a,b,c,', /línea 2.*alcaldia.*no es la clave de una alcaldía/],
])('refuses «%s», saying where', (line, message) => {
  expect(() => read(line)).toThrow(message);
});

it('keeps those that were made, each with a method that stands', () => {
  const kept = readCorrections(
    'correcciones.csv',
    readFileSync('data/catalogs/correcciones.csv', 'utf8'),
    '09015',
  );
  expect(kept.length).toBeGreaterThanOrEqual(4);
  const methods = METHOD_GROUPS.flatMap(({ metodos }) => metodos.map(({ id }) => id));
  expect(kept.flatMap(({ metodo }) => metodo ?? []).filter((id) => !methods.includes(id))).toEqual(
    [],
  );
});
