/** Which indicators share a constraint, and the shapes in which they have cells. */
import { describe, expect, it } from 'vitest';
import { familiesOf, FamilyShapes } from '../../../scripts/etl/cells/familyShapes';
import { shapeKey, type Block, type Shape } from '../../../scripts/etl/cells/lattice';
import { ALCALDIA, COLONIAS } from './inventedRows';

const PARENTS: Readonly<Record<string, string>> = { una: 'todas', otra: 'todas', parte: 'otra' };
const parentOf = (indicador: string) => PARENTS[indicador] ?? null;
const ALL = ['todas', 'una', 'otra', 'parte'];
const families = (...seen: readonly string[]) =>
  familiesOf(ALL, parentOf, (indicador) => seen.includes(indicador)).map(
    ({ indicators, partsOf }) => [indicators, [...partsOf.keys()]],
  );

describe('a family of indicators', () => {
  it('is all that a total that is seen is made of', () => {
    expect(families('todas')).toEqual([
      [
        ['todas', 'una', 'otra', 'parte'],
        ['todas', 'otra'],
      ],
    ]);
  });

  it('is cut where nobody sees the total, and left out where nothing of it is seen', () => {
    expect(families('una', 'parte')).toEqual([
      [['una'], []],
      [['parte'], []],
    ]);
    expect(families('otra')).toEqual([[['otra', 'parte'], ['otra']]]);
    expect(families()).toEqual([]);
  });
});

describe('the shapes of a family', () => {
  const shape = (nivel: Shape['nivel'], tipo: Shape['tipo'], bySex = false): Shape => ({
    nivel,
    tipo,
    bySex,
    byAge: false,
  });
  const years = (count: number) => Array.from({ length: count }, (_, nth) => `${2015 + nth}-01-01`);
  const blockOf = (
    shapes: Readonly<Record<string, readonly Shape[]>>,
    changed: Partial<Block> = {},
  ): Block => ({
    fuente: 'fgj_carpetas',
    alcaldia: ALCALDIA,
    takesK: false,
    colonias: COLONIAS,
    sexes: ['hombre', 'mujer', 'otra'],
    ages: [],
    periods: new Map([['anio', years(5)]]),
    indicators: Object.keys(shapes),
    rowAt: () => undefined,
    publishedShapes: (indicador) => shapes[indicador] ?? [],
    ...changed,
  });
  const shapesOf = (block: Block) =>
    new FamilyShapes(block, { indicators: block.indicators, partsOf: new Map() }, () => null);
  const keysOf = (own: Shape, changed?: Partial<Block>) =>
    shapesOf(blockOf({ una: [own] }, changed)).all.map(shapeKey);

  it('are those that are seen and those without which their sums cannot be written', () => {
    const keys = (...own: readonly Shape[]) => own.map(shapeKey);
    for (const tipo of ['mes', 'trimestre', 'anio', 'lapso'] as const) {
      expect(keysOf(shape('colonia', tipo))).toEqual(keys(shape('colonia', tipo)));
    }
    const three = shape('colonia', 'trienio');
    expect(keysOf(three)).toEqual(keys(three, shape('colonia', 'anio')));
    const crossed = shape('colonia', 'anio', true);
    expect(keysOf(crossed)).toEqual(keys(crossed, shape('alcaldia', 'anio', true)));
    expect(keysOf(shape('alcaldia', 'anio', true))).toEqual(keys(shape('alcaldia', 'anio', true)));
    expect(keysOf(shape('colonia', 'mes'), { takesK: true })).toEqual(
      keys(shape('colonia', 'mes'), shape('alcaldia', 'mes')),
    );
  });

  it('are made of the longest of the shorter periods in which an indicator is', () => {
    const [month, quarter, year] = (['mes', 'trimestre', 'anio'] as const).map((tipo) =>
      shape('colonia', tipo),
    );
    if (!month || !quarter || !year) throw new Error('no shape');
    const shapes = shapesOf(
      blockOf({ una: [month, quarter, year], otra: [month, year], sola: [year] }),
    );
    const next = (of: Shape, indicador: string) => shapes.nextShorter(of, indicador)?.tipo;
    expect(['una', 'otra', 'sola'].map((own) => next(year, own))).toEqual([
      'trimestre',
      'mes',
      undefined,
    ]);
    expect(next(month, 'una')).toBeUndefined();
    // Of a kind that no row has nothing is told.
    const without = shapesOf(blockOf({ una: [month, year] }));
    expect(without.nextShorter(year, 'una')?.tipo).toBe('mes');
    expect(without.periodsOf('mes')).toEqual([]);
  });

  it('part their colonias into districts of like size, by how many cells these have', () => {
    const colonias = Array.from({ length: 130 }, (_, nth) => `${ALCALDIA}${1000 + nth}`);
    const own = [shape('colonia', 'anio'), shape('colonia', 'anio', true)];
    const shapes = shapesOf(blockOf({ una: own, otra: own }, { colonias }));
    const districts = [...colonias, ALCALDIA].map((clave) =>
      shapes.districtOf({
        indicador: 'una',
        clave,
        tipo: 'anio',
        periodo: '2016-01-01',
        sexo: 'total',
        edad: 'total',
      }),
    );
    // Two crimes in five years, of all and of three sexes: forty cells in each colonia, 5200 in all.
    const of = (district: number, count: number) => Array.from({ length: count }, () => district);
    expect(districts).toEqual([...of(0, 44), ...of(1, 44), ...of(2, 42), 2016]);
  });
});
