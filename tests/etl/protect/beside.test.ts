/** What stands beside the counts of persons of some sources. */
import { describe, expect, it } from 'vitest';
import { asFiles, besideOf, tellingBeside } from '../../../scripts/etl/protect/beside';
import { observationName } from '../../../scripts/etl/protect/cellNames';
import { besidePrinted } from '../../../scripts/etl/protect/sourceTies';
import { systemsOf } from '../../../scripts/etl/protect/relations';
import type { Observation, Status } from '../../../scripts/etl/count/observation';
import { K, carpetas, factsOf, persons, releaseOf } from './inventedFacts';
import { ALCALDIA, COLONIAS, printed } from './inventedRows';

const [one, two] = COLONIAS;
const { structure } = releaseOf([]);
const VICTIMS = [...persons([30, 4, 0]), ...persons([18, 2, 0], one), ...persons([12, 2, 0], two)];
const FILES = [carpetas(33), carpetas(20, one), carpetas(13, two)];
const nameOf = (row: Observation) => observationName(row);
const wholes = VICTIMS.filter(({ sexo }) => sexo === 'total').map(nameOf);

const besideFiles = (
  fuentes: readonly string[],
  editions: readonly (readonly Status[])[],
  fuente = 'fgj_carpetas',
) =>
  besideOf(
    systemsOf(VICTIMS, structure, () => true).map((system) => ({ system, suppressions: [] })),
    fuentes,
    editions.map((statuses) =>
      asFiles({
        fuente,
        observaciones: printed(
          FILES.map((row) => ({ ...row, fuente })),
          statuses,
        ),
        horarios: [],
        structure,
      }),
    ),
    0,
    { ...structure, factsOf, k: K },
  );
const SEEN: readonly Status[] = ['ninguna', 'ninguna', 'ninguna'];
const HIDDEN: readonly Status[] = ['ninguna', 'complementaria', 'primaria'];

describe('beside the persons of a source', () => {
  it('are their carpetas, though another source of the same release has none', () => {
    for (const fuentes of [['fgj_victimas'], ['fgj_victimas_2020', 'fgj_victimas']]) {
      const { olds, ties } = besideFiles(fuentes, [SEEN]);
      expect(ties.list.map((tie) => tie.persons)).toEqual(wholes);
      expect(ties.list.map(({ files }) => files)).toEqual(FILES.map((row) => [nameOf(row)]));
      expect(olds.map(({ age }) => age)).toEqual([1]);
      // The total of the alcaldía is printed whatever its size.
      expect([...ties.known]).toEqual([[nameOf(carpetas(33)), 33]]);
    }
  });

  it('is nothing where no source tells of their carpetas', () => {
    const nothing = { olds: [], ties: { list: [], known: new Map(), k: 1 } };
    expect(besideFiles(['fgj_victimas_2020'], [SEEN])).toEqual(nothing);
    expect(besideFiles(['fgj_victimas'], [SEEN], 'sesnsp_idm')).toEqual(nothing);
    expect(besideFiles(['fgj_victimas'], [])).toEqual(nothing);
  });

  it('are the carpetas of every edition, the last of them the youngest', () => {
    expect(besideFiles(['fgj_victimas'], [SEEN, HIDDEN]).olds.map(({ age }) => age)).toEqual([
      2, 1,
    ]);
  });
});

describe('of the carpetas beside them', () => {
  const seenBeside = (editions: readonly (readonly Status[])[]) => {
    const { olds, ties } = besideFiles(['fgj_victimas'], editions);
    return [...besidePrinted(ties, olds)].map((name) => name.split(', ')[1]);
  };
  const toldBeside = (editions: readonly (readonly Status[])[]) =>
    [...tellingBeside(besideFiles(['fgj_victimas'], editions))].map((name) => name.split(', ')[1]);

  it('some are printed, by the last edition that tells', () => {
    expect(seenBeside([SEEN])).toEqual([ALCALDIA, one, two]);
    expect(seenBeside([HIDDEN])).toEqual([ALCALDIA]);
    expect(seenBeside([HIDDEN, SEEN])).toEqual([ALCALDIA, one, two]);
    expect(seenBeside([SEEN, HIDDEN])).toEqual([ALCALDIA]);
    expect(seenBeside([])).toEqual([]);
  });

  it('some are hidden though they need not be few', () => {
    expect(toldBeside([SEEN])).toEqual([]);
    expect(toldBeside([HIDDEN])).toEqual([one]);
    expect(toldBeside([HIDDEN, SEEN])).toEqual([]);
    expect(toldBeside([SEEN, HIDDEN])).toEqual([one]);
  });
});
