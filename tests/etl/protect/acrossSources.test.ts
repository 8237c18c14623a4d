/** What one source prints beside another: carpetas, and the victims in them. */
import { describe, expect, it } from 'vitest';
import type { Status } from '../../../scripts/etl/count/observation';
import { examine } from '../../../scripts/etl/audit/audit';
import { observationName } from '../../../scripts/etl/cells/cellNames';
import { History } from '../../../scripts/etl/cells/history';
import { protectObservations } from '../../../scripts/etl/protect/protect';
import { besideAll } from '../../../scripts/etl/protect/systems';
import { TOGETHER, YEAR, carpetas, factsOf, persons, releaseOf } from './inventedFacts';
import { ALCALDIA, COLONIAS, printed } from './inventedRows';

/** «hombre» of what is recovered, its place and its source. */
const told = (recovered: readonly { readonly name: string }[]) =>
  recovered
    .map(({ name }) => name.split(', '))
    .map(([, clave = '', , sexo = '', , fuente = '']) => `${fuente} ${clave} ${sexo}`)
    .toSorted();

/** Twenty carpetas beside eighteen women: the two men, and so the total, are hidden. */
const PAIR = [carpetas(20), ...persons([18, 2, 0])];
const HIDES_MEN: readonly Status[] = [
  'ninguna',
  'complementaria',
  'ninguna',
  'primaria',
  'ninguna',
];

describe('twenty carpetas beside eighteen women', () => {
  const release = releaseOf(printed(PAIR, HIDES_MEN));

  it('tell how many men there are; each source alone does not', async () => {
    // Victims − women − unspecified = men: without the carpetas, 1 to 4 of them fit, of 19 to 22.
    expect((await examine(release)).report.recuperables).toBe(0);
    // With them, whoever takes the victims for 20 as well is left with 20 − 18 − 0 = 2.
    const { report, recovered } = await examine(release, [], factsOf);
    expect(told(recovered)).toEqual([`fgj_victimas ${ALCALDIA} hombre`]);
    expect(report.recuperables).toBe(1);
  });

  it('tell it across an earlier release too', async () => {
    const before = releaseOf(printed(PAIR.slice(0, 1), HIDES_MEN.slice(0, 1)));
    const now = releaseOf(printed(PAIR.slice(1), HIDES_MEN.slice(1)));
    expect((await examine(now, [before])).report.recuperables).toBe(0);
    expect(told((await examine(now, [before], factsOf)).recovered)).toEqual([
      `fgj_victimas ${ALCALDIA} hombre`,
    ]);
  });

  it('are not printed so: with the men some women are hidden, or the unspecified', async () => {
    const statuses = await protectObservations(PAIR, TOGETHER);
    expect(statuses.slice(0, 2)).toEqual(['ninguna', 'ninguna']);
    expect(statuses[3]).not.toBe('ninguna');
    expect(statuses.slice(2).filter((own) => own !== 'ninguna').length).toBeGreaterThan(1);
    const { report } = await examine(releaseOf(printed(PAIR, statuses)), [], factsOf);
    expect(report.recuperables).toBe(0);
  });

  it('are not printed so beside an earlier release that told of the carpetas', async () => {
    const before = releaseOf(printed(PAIR.slice(0, 1), ['ninguna']));
    const rows = PAIR.slice(1);
    const statuses = await protectObservations(rows, {
      ...TOGETHER,
      earlier: [before],
      editionOf: (fuente) => `${fuente} b`,
    });
    const now = releaseOf(printed(rows, statuses), 'b');
    expect((await examine(now, [before], factsOf)).report.recuperables).toBe(0);
  });
});

describe('the sums of both', () => {
  const [one, two] = COLONIAS;
  const rows = [
    carpetas(42),
    carpetas(20, one),
    carpetas(22, two),
    ...persons([37, 5, 0]),
    ...persons([18, 2, 0], one),
    ...persons([19, 3, 0], two),
  ];
  const statusOf = (n: number, sexo: string): Status =>
    sexo === 'hombre' ? 'primaria' : sexo === 'total' && n < 42 ? 'complementaria' : 'ninguna';

  it('join the colonias: men of one ≥ 2 and of the other ≥ 3, who are five together', async () => {
    const statuses = rows.map(({ fuente, n, sexo, clave }): Status =>
      fuente === 'fgj_carpetas' || clave === ALCALDIA ? 'ninguna' : statusOf(n, sexo),
    );
    const release = releaseOf(printed(rows, statuses));
    expect((await examine(release)).report.recuperables).toBe(0);
    const { recovered } = await examine(release, [], factsOf);
    expect(told(recovered)).toEqual([one, two].map((clave) => `fgj_victimas ${clave} hombre`));
    const mended = await protectObservations(rows, TOGETHER);
    const { report } = await examine(releaseOf(printed(rows, mended)), [], factsOf);
    expect(report.recuperables).toBe(0);
  });

  it('hide the victims of a colonia whose carpetas are hidden though they are many', async () => {
    // Two of 20 carpetas lie nowhere: 14 and 4; to hide the four, the fourteen are hidden.
    const all = [
      carpetas(18),
      carpetas(14, one),
      carpetas(4, two),
      ...persons([12, 8, 0]),
      ...persons([8, 6, 0], one),
      ...persons([4, 2, 0], two),
    ];
    const hiding: readonly Status[] = ['ninguna', 'complementaria', 'primaria'];
    const bare = all.slice(3).map(({ n }): Status => (n > 0 && n < 5 ? 'primaria' : 'ninguna'));
    const release = releaseOf(printed(all, [...hiding, ...bare]));
    const { recovered } = await examine(release, [], factsOf);
    expect(told(recovered)).toContain(`fgj_carpetas ${one} total`);
    const before = releaseOf(printed(all.slice(0, 3), hiding));
    const statuses = await protectObservations(all, {
      ...TOGETHER,
      earlier: [before],
      editionOf: (fuente) => `${fuente} a`,
    });
    expect(statuses.slice(0, 3)).toEqual(hiding);
    const mended = releaseOf(printed(all, statuses));
    expect((await examine(mended, [before], factsOf)).report.recuperables).toBe(0);
  });
});

describe('victims of a colonia whose carpetas are hidden', () => {
  const [one, two] = COLONIAS;
  const files = [carpetas(18), carpetas(14, one), carpetas(4, two)];
  const hiding: readonly Status[] = ['ninguna', 'complementaria', 'primaria'];

  it('are hidden too, whatever other victims are counted by another day', async () => {
    const victims = [
      ...persons([25, 10, 0]),
      ...persons([20, 10, 0], one),
      ...persons([5, 0, 0], two),
    ];
    const opened = persons([30, 30, 0], ALCALDIA, 'fgj_victimas_2020');
    const statuses = await protectObservations([...files, ...victims, ...opened], {
      ...TOGETHER,
      earlier: [releaseOf(printed(files, hiding))],
      editionOf: (fuente) => `${fuente} a`,
    });
    // Thirty are no few.
    expect(statuses[files.length + 4]).toBe('complementaria');
  });
});

describe('victims that an earlier release alone told of', () => {
  it('stand beside their carpetas too', () => {
    const [one] = COLONIAS;
    const before = persons([18, 2, 0], one);
    const files = carpetas(20, one);
    const history = new History([
      releaseOf(printed([files], ['ninguna']), 'a'),
      releaseOf(
        printed(
          before,
          before.map(() => 'ninguna'),
        ),
        'b',
      ),
    ]);
    const nothing = { own: [], told: [], printed: [] };
    const sources = { persons: ['fgj_victimas'], near: ['fgj_carpetas'] };
    const { ties } = besideAll({ ...nothing, ...sources }, { history }, { factsOf, k: 5 });
    expect(ties.list.map((tie) => [tie.persons, tie.files])).toEqual([
      [observationName(before[0] ?? files), [observationName(files)]],
    ]);
  });
});

describe('victims of a lapse', () => {
  it('are hidden where the carpetas of its days are, whether or not they are few', async () => {
    const [one, two] = COLONIAS;
    const files = [carpetas(18), carpetas(14, one), carpetas(4, two)];
    const all = [
      ...files,
      ...[...persons([25, 10, 0]), ...persons([20, 10, 0], one), ...persons([5, 0, 0], two)].map(
        (row) => ({ ...row, periodo_tipo: 'lapso' as const }),
      ),
    ];
    const hiding: readonly Status[] = ['ninguna', 'complementaria', 'primaria'];
    const statusesWhere = async (until: string) => {
      const statuses = await protectObservations(all, {
        ...TOGETHER,
        lapseOf: () => ({ from: YEAR, until }),
        earlier: [releaseOf(printed(files, hiding))],
        editionOf: (fuente) => `${fuente} a`,
      });
      expect(statuses.slice(0, 3)).toEqual(hiding);
      return all.flatMap(({ clave, sexo, periodo_tipo }, row) =>
        periodo_tipo === 'lapso' && sexo === 'total' ? [[clave, statuses[row]]] : [],
      );
    };
    // Thirty are no few, and no one guesses as many carpetas of eighteen in all: the rule goes before.
    expect(await statusesWhere('2020-01-01')).toContainEqual([one, 'complementaria']);
    // Those of two years are no carpetas of one.
    expect(await statusesWhere('2021-01-01')).toContainEqual([one, 'ninguna']);
  });
});

describe('where days or facts are not the same', () => {
  const lapse = (fuente: string) =>
    persons([18, 2, 0], ALCALDIA, fuente).map((row) => ({
      ...row,
      periodo_tipo: 'lapso' as const,
    }));
  const auditOf = async (fuente: string, lapso: readonly [string, string] | undefined) => {
    const months = ['01', '02'].map((month) => ({
      ...carpetas(10, ALCALDIA, `2019-${month}-01`),
      periodo_tipo: 'mes' as const,
    }));
    const rows = [carpetas(60), ...months, ...lapse(fuente)];
    const release = releaseOf(printed(rows, ['ninguna', 'ninguna', ...HIDES_MEN]));
    const days = lapso && { from: lapso[0], until: lapso[1] };
    const structure = { ...release.structure, lapseOf: () => days };
    return told((await examine({ ...release, structure }, [], factsOf)).recovered);
  };

  it('of the fact and of the opening, nothing follows', async () => {
    expect(await auditOf('fgj_victimas_2020', [YEAR, '2019-03-01'])).toEqual([]);
  });

  it('months that fill a lapse are its carpetas; of one whose days nobody knows nothing follows', async () => {
    expect(await auditOf('fgj_victimas', [YEAR, '2019-03-01'])).toEqual([
      `fgj_victimas ${ALCALDIA} hombre`,
    ]);
    expect(await auditOf('fgj_victimas', undefined)).toEqual([]);
  });

  it('months that lie in a longer lapse are no fewer than its victims, and say no more', async () => {
    expect(await auditOf('fgj_victimas', [YEAR, '2019-04-01'])).toEqual([]);
  });

  it('what the authority prints itself shares its facts with nothing', () => {
    expect(factsOf('sesnsp_victimas')).toBeUndefined();
  });
});
