import { describe, expect, it } from 'vitest';
import { attack, type Worked } from './attack';
import { ALCALDIA, releaseWriter, type InventedCell, type Shown } from './inventedRelease';
import { loadHighsOnce } from './program';
import { readTables } from './readTables';

const written = releaseWriter();

async function workedOut(...dirs: readonly string[]): Promise<readonly Worked[]> {
  const releases = await Promise.all(dirs.map(readTables));
  return attack(await loadHighsOnce(), releases, true);
}

const recoveredOf = (worked: readonly Worked[]): readonly string[] =>
  worked.filter(({ isRecovered }) => isRecovered).map(({ key }) => shortKey(key));

/** Indicator, place and period of a key. */
const shortKey = (key: string): string => {
  const [, , indicador, , clave, tipo, periodo] = key.split(',');
  return [indicador, clave, tipo, periodo].join(' ');
};

const rangeOf = (worked: readonly Worked[], key: string) =>
  worked.find((own) => shortKey(own.key) === key)?.range.proven;

const inYear = (clave: string, year: number, shown: Shown): InventedCell => ({
  clave,
  tipo: 'anio',
  periodo: `${year}-01-01`,
  shown,
});

const inThreeYears = (clave: string, shown: Shown): InventedCell => ({
  clave,
  tipo: 'trienio',
  periodo: '2001-01-01',
  shown,
});

const quarters = (clave: string, year: number, shown: readonly Shown[]): InventedCell[] =>
  shown.map((own, nth) => ({
    clave,
    tipo: 'trimestre',
    periodo: `${year}-${String(1 + 3 * nth).padStart(2, '0')}-01`,
    shown: own,
  }));

/** Three years, of which the last is printed; of the others, all quarters are hidden. */
const hiddenQuarters = (threeYears: number): InventedCell[] => [
  inThreeYears('A1', threeYears),
  inYear('A1', 2001, 'complementaria'),
  inYear('A1', 2002, 'complementaria'),
  inYear('A1', 2003, 30),
  ...quarters('A1', 2001, ['primaria', 'complementaria', 'primaria', 'complementaria']),
  ...quarters('A1', 2002, ['primaria', 'complementaria', 'primaria', 'complementaria']),
  ...quarters('A1', 2003, [7, 7, 8, 8]),
];

describe('One release', () => {
  it('gives away the quarters that leave no room for anything but one each', async () => {
    const worked = await workedOut(written({ cells: hiddenQuarters(38) }));
    expect(worked).toHaveLength(10);
    expect(recoveredOf(worked)).toHaveLength(10);
    expect(rangeOf(worked, 'delito A1 trimestre 2001-04-01')).toEqual([1, 1]);
    expect(rangeOf(worked, 'delito A1 anio 2001-01-01')).toEqual([4, 4]);
  });

  it('gives away the same quarters where one case more is left, and none where two are', async () => {
    const oneMore = await workedOut(written({ cells: hiddenQuarters(39) }));
    expect(recoveredOf(oneMore)).toHaveLength(10);
    const twoMore = await workedOut(written({ cells: hiddenQuarters(40) }));
    expect(recoveredOf(twoMore)).toEqual([]);
    expect(rangeOf(twoMore, 'delito A1 trimestre 2001-01-01')).toEqual([1, 3]);
  });

  it('gives away two small counts that add up to twice the greatest', async () => {
    const cells = [
      inThreeYears('A1', 28),
      inYear('A1', 2001, 'primaria'),
      inYear('A1', 2002, 'primaria'),
      inYear('A1', 2003, 20),
    ];
    const worked = await workedOut(written({ cells }));
    expect(recoveredOf(worked)).toEqual(['delito A1 anio 2001-01-01', 'delito A1 anio 2002-01-01']);
    expect(rangeOf(worked, 'delito A1 anio 2002-01-01')).toEqual([4, 4]);
  });

  it('does not count what is said by the total of the alcaldía, nor cases without a colonia', async () => {
    const cells = [
      inYear(ALCALDIA, 2001, 40),
      inYear('A1', 2001, 'primaria'),
      inYear('A2', 2001, 34),
    ];
    const worked = await workedOut(written({ cells }));
    expect(rangeOf(worked, 'delito A1 anio 2001-01-01')).toEqual([1, 4]);
    expect(recoveredOf(worked)).toEqual([]);
  });

  it('sums to a parent what is published of its parts and what is not', async () => {
    const indicators = [
      ['todo', null],
      ['uno', 'todo'],
      ['callado', 'todo'],
    ] as const;
    const cells = (callado: number) => [
      { ...inYear(ALCALDIA, 2001, 50), indicador: 'todo' },
      { ...inYear(ALCALDIA, 2001, 50 - callado), indicador: 'uno' },
      { ...inYear(ALCALDIA, 2001, callado), indicador: 'callado' },
      { ...inYear('A1', 2001, 9), indicador: 'todo' },
      { ...inYear('A1', 2001, 'complementaria'), indicador: 'uno' },
    ];
    const wide = await workedOut(written({ indicators, cells: cells(2) }));
    expect(rangeOf(wide, 'uno A1 anio 2001-01-01')).toEqual([7, 9]);
    expect(recoveredOf(wide)).toEqual([]);
    const tight = await workedOut(written({ indicators, cells: cells(1) }));
    expect(rangeOf(tight, 'uno A1 anio 2001-01-01')).toEqual([8, 9]);
    expect(recoveredOf(tight)).toEqual(['uno A1 anio 2001-01-01']);
  });

  it('ties overlapping three years by years that are not published', async () => {
    const cells = [
      inThreeYears('A1', 'complementaria'),
      { ...inThreeYears('A1', 3), periodo: '2002-01-01' },
      inYear(ALCALDIA, 2001, 2),
      inYear(ALCALDIA, 2004, 0),
      inYear(ALCALDIA, 2002, 9),
      inYear(ALCALDIA, 2003, 9),
    ];
    const worked = await workedOut(written({ cells }));
    expect(rangeOf(worked, 'delito A1 trienio 2001-01-01')).toEqual([3, 5]);
  });

  it('takes totals of persons as hidden by choice, in the alcaldía too', async () => {
    const cells = ['mujer', 'hombre'].map((sexo) => ({
      ...inYear(ALCALDIA, 2001, 'complementaria'),
      sexo,
    }));
    const worked = await workedOut(
      written({ unidad: 'víctimas', cells: [...cells, inYear(ALCALDIA, 2001, 3)] }),
    );
    expect(recoveredOf(worked)).toHaveLength(2);
  });
});

describe('Several releases', () => {
  const one = [inYear('A1', 2001, 'primaria'), inYear('A1', 2002, 'complementaria')];
  const other = [inYear('A1', 2001, 3), inYear('A1', 2002, 'complementaria')];

  it('say the same counts where they counted the same bytes', async () => {
    const worked = await workedOut(written({ cells: one }), written({ cells: other }));
    expect(recoveredOf(worked)).toEqual(['delito A1 anio 2001-01-01']);
  });

  it('say no less than before where they counted others', async () => {
    const worked = await workedOut(written({ cells: other }), written({ cells: one, bytes: 'b' }));
    const keys = recoveredOf(worked);
    expect(keys).toEqual(['delito A1 anio 2001-01-01']);
    expect(rangeOf(worked, 'delito A1 anio 2001-01-01')).toEqual([3, 4]);
  });

  it('are not tied in a year in which cases were withdrawn', async () => {
    const before = [inYear('A1', 2001, 3), inYear('A2', 2001, 9)];
    const now = [inYear('A1', 2001, 'primaria'), inYear('A2', 2001, 8)];
    const worked = await workedOut(written({ cells: before }), written({ cells: now, bytes: 'b' }));
    expect(rangeOf(worked, 'delito A1 anio 2001-01-01')).toEqual([1, 4]);
    expect(recoveredOf(worked)).toEqual([]);
  });
});

describe('Periods that were closed at other cuts', () => {
  const [first, second, third] = ['anio 2001-01-01', 'anio 2002-01-01', 'anio 2003-01-01'] as const;
  const three = 'trienio 2001-01-01';
  const years = (clave: string, shown: readonly Shown[]) =>
    shown.map((own, nth) => inYear(clave, 2001 + nth, own));
  const old = { cells: years('A1', ['complementaria', 'complementaria']), bytes: 'a' };

  it('are the same cells in whatever release carries them: what one hides another gives away', async () => {
    const leak = { cells: years('A1', [6, 'complementaria']), bytes: 'b' };
    const closings = { a: [first, second] };
    const worked = await workedOut(written(old), written({ ...leak, closings }));
    expect(rangeOf(worked, 'delito A1 anio 2001-01-01')).toEqual([6, 6]);
    expect(recoveredOf(worked)).toEqual(['delito A1 anio 2001-01-01']);
    // Counted anew, it would say only that they were no more.
    const anew = await workedOut(
      written(old),
      written({ ...leak, closings: { b: [first, second] } }),
    );
    expect(rangeOf(anew, 'delito A1 anio 2001-01-01')).toEqual([1, 6]);
    expect(recoveredOf(anew)).toEqual([]);
  });

  it('add up to what is closed later: one hidden year of three printed ones is told', async () => {
    const now = (shown: Shown) => ({
      bytes: 'b',
      closings: { a: [first, second], b: [third, three] },
      cells: [inThreeYears('A1', shown), ...years('A1', ['complementaria', 'complementaria', 9])],
    });
    const wide = await workedOut(written(old), written(now(16)));
    expect(rangeOf(wide, 'delito A1 anio 2001-01-01')).toEqual([1, 6]);
    expect(recoveredOf(wide)).toEqual([]);
    const tight = await workedOut(written(old), written(now(11)));
    expect(recoveredOf(tight)).toEqual(['delito A1 anio 2001-01-01', 'delito A1 anio 2002-01-01']);
    const keys = tight.filter(({ isRecovered }) => isRecovered).map(({ key }) => key.split(',')[1]);
    expect(new Set(keys).size).toBe(1);
  });

  it('add up to a year whose quarters were all closed before it', async () => {
    const closed = quarters('A1', 2001, ['complementaria', 4, 9, 'complementaria']);
    const four = closed.map(({ tipo, periodo }) => `${tipo} ${periodo}`);
    const year = (n: number) => ({
      bytes: 'b',
      closings: { a: four, b: [first] },
      cells: [inYear('A1', 2001, n), ...closed],
    });
    const worked = await workedOut(written({ cells: closed, bytes: 'a' }), written(year(15)));
    expect(recoveredOf(worked)).toHaveLength(2);
    const wide = await workedOut(written({ cells: closed, bytes: 'a' }), written(year(20)));
    expect(rangeOf(wide, 'delito A1 trimestre 2001-01-01')).toEqual([1, 6]);
    expect(recoveredOf(wide)).toEqual([]);
  });

  it('are held against the total of their own cut, and not against that of today', async () => {
    const cells = [
      inYear(ALCALDIA, 2001, 90),
      ...['A1', 'A2'].map((clave) => inYear(clave, 2001, 'complementaria')),
    ];
    const closings = { a: [first] };
    const range = async (atCut?: Readonly<Record<string, number>>) => {
      const worked = await workedOut(
        written({ cells, bytes: 'b', closings, ...(atCut && { atCut }) }),
      );
      return rangeOf(worked, 'delito A1 anio 2001-01-01');
    };
    expect(await range()).toEqual([1, 89]);
    expect(await range({ [first]: 8 })).toEqual([1, 7]);
  });

  it('are at the second time the first and what came late, and other cells', async () => {
    const printed = { cells: years('A1', [3, 9]), bytes: 'a', closings: { a: [first, second] } };
    const hidden = { cells: years('A1', ['primaria', 9]), bytes: 'b' };
    const again = await workedOut(
      written(printed),
      written({ ...hidden, closings: { a: [second], b: [first] } }),
    );
    expect(rangeOf(again, 'delito A1 anio 2001-01-01')).toEqual([3, 4]);
    expect(recoveredOf(again)).toEqual(['delito A1 anio 2001-01-01']);
  });

  it('are told apart from years of one name: of files that came between, none is theirs', async () => {
    const between = {
      cells: years('A1', [5, 'complementaria']),
      bytes: 'b',
      closings: { b: [first, second] },
    };
    const carried = {
      cells: years('A1', ['complementaria', 'complementaria']),
      bytes: 'c',
      closings: { a: [first, second] },
    };
    const worked = await workedOut(written(old), written(between), written(carried));
    expect(worked.map(({ key }) => shortKey(key))).toHaveLength(3);
    expect(rangeOf(worked, 'delito A1 anio 2001-01-01')).toEqual([1, 5]);
  });
});
