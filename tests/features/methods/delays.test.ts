/** What the methods page says of late reports, from the rows of a release. */
import { describe, expect, it } from 'vitest';
import type { MeasuredDelay } from '$features/methods/queries/measuredDelays';
import { delaysTold } from '$features/methods/delays';

const knot = (
  indicador: string,
  anio: number | null,
  part: number,
  casos = 1000,
): MeasuredDelay => ({
  indicador,
  anio,
  dias: 31,
  proporcion: part / casos,
  inferior: part / casos - 0.02,
  casos,
  origen: anio === null && casos === 119 ? 'catálogo: diciembre de 2018' : 'medida aquí',
});

const YEARS = [
  knot('violencia_familiar', null, 900),
  knot('violencia_familiar', 2019, 880),
  knot('violencia_familiar', 2023, 940),
];

describe('delaysTold', () => {
  it('draws the curves of all years, never one of a single year', () => {
    const { curvas } = delaysTold([...YEARS, knot('violacion', null, 105, 119)]);
    expect(curvas.map(({ nombre, puntos }) => [nombre, puntos.length])).toEqual([
      ['Violencia familiar', 1],
      ['Violación', 1],
    ]);
    expect(curvas.map(({ origen }) => origen)).toEqual([
      'medida aquí',
      'catálogo: diciembre de 2018',
    ]);
  });

  it('says which year was sooner where there are two', () => {
    const { rapidez } = delaysTold(YEARS);
    expect(rapidez).toHaveLength(1);
    expect(rapidez[0]).toContain('94\u00a0% de las carpetas por violencia familiar de 2023');
    expect(rapidez[0]).toContain('se denuncia antes, y es más que azar');
  });

  it('tests all indicators together', () => {
    // Three points of a thousand: beyond chance alone, within it among three.
    const near = ['violacion', 'abuso_sexual'].flatMap((id) => [
      knot(id, 2019, 880),
      knot(id, 2023, 909),
    ]);
    expect(delaysTold(near.slice(0, 2)).rapidez[0]).toContain('más que azar');
    const { rapidez } = delaysTold([...YEARS, ...near]);
    expect(rapidez[0]).toContain('más que azar');
    expect(rapidez[1]).toContain('cabe en el azar');
    expect(rapidez.at(-1)).toMatch(/^Se probaron juntas/);
  });

  it('says that it cannot be told, and of whom where the others can', () => {
    const rape = knot('violacion', null, 105, 119);
    expect(delaysTold([rape]).rapidez).toEqual([
      'No se puede decir si hoy se denuncia antes o después que hace unos años: haría falta saber ' +
        'qué día se abrieron suficientes carpetas de dos años o más, y los archivos de esta ' +
        'publicación no lo dicen.',
    ]);
    const { rapidez } = delaysTold([...YEARS, rape, knot('violacion', 2023, 100, 119)]);
    expect(rapidez).toHaveLength(2);
    expect(rapidez[1]).toMatch(/^No se puede decir si en violación hoy/);
  });
});
