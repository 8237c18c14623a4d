/** What stands beside the counts of persons of some sources. */
import { describe, expect, it } from 'vitest';
import {
  NOTHING_BESIDE,
  besideOf,
  publicTotals,
  tellingBeside,
} from '../../../scripts/etl/cells/beside';
import { observationName } from '../../../scripts/etl/cells/cellNames';
import { History } from '../../../scripts/etl/cells/history';
import {
  besidePrinted,
  youngestOf,
  type Tie,
  type Ties,
} from '../../../scripts/etl/cells/sourceTies';
import { systemsOf } from '../../../scripts/etl/cells/relations';
import type { Observation, Status } from '../../../scripts/etl/count/observation';
import { K, carpetas, factsOf, persons, releaseOf } from './inventedFacts';
import { ALCALDIA, COLONIAS, printed } from './inventedRows';

const [one, two] = COLONIAS;
const { structure } = releaseOf([]);
const VICTIMS = [...persons([30, 4, 0]), ...persons([18, 2, 0], one), ...persons([12, 2, 0], two)];
const FILES = [carpetas(33), carpetas(20, one), carpetas(13, two)];
const nameOf = (row: Observation) => observationName(row);
const wholes = VICTIMS.filter(({ sexo }) => sexo === 'total').map(nameOf);

/** Beside the carpetas of releases of other files, in order of publication. */
const besideFiles = (editions: readonly (readonly Status[])[], fuente = 'fgj_carpetas') => {
  const releases = editions.map((statuses, nth) => {
    const rows = FILES.map((row) => ({ ...row, fuente }));
    return releaseOf(printed(rows, statuses), `${nth}`);
  });
  const history = new History(releases);
  const victims = systemsOf(VICTIMS, structure, () => true).flatMap(({ names }) => names);
  return besideOf(victims, history.partsOf(fuente, 0), history.rowsOf(fuente), {
    ...structure,
    factsOf,
    k: K,
  });
};
const SEEN: readonly Status[] = ['ninguna', 'ninguna', 'ninguna'];
const HIDDEN: readonly Status[] = ['ninguna', 'complementaria', 'primaria'];

describe('beside the persons of a source', () => {
  it('are their carpetas', () => {
    const { parts, ties } = besideFiles([SEEN]);
    expect(ties.list.map((tie) => tie.persons)).toEqual(wholes);
    expect(ties.list.map(({ files }) => files)).toEqual(FILES.map((row) => [nameOf(row)]));
    expect(parts.map(({ isBeside }) => isBeside)).toEqual([true]);
    // The total of the alcaldía is printed whatever its size.
    expect([...ties.known]).toEqual([[nameOf(carpetas(33)), 33]]);
  });

  it('is nothing where no source tells of their carpetas', () => {
    expect(besideFiles([SEEN], 'sesnsp_idm')).toEqual(NOTHING_BESIDE);
    expect(besideFiles([])).toEqual(NOTHING_BESIDE);
  });

  it('are the carpetas of every vintage, the youngest first', () => {
    const ordinals = besideFiles([SEEN, HIDDEN]).parts.map(
      ({ vintageOf }) => vintageOf(nameOf(carpetas(33))).ordinal,
    );
    expect(ordinals).toEqual([1, 0]);
  });
});

describe('of the carpetas beside them', () => {
  const seenBeside = (editions: readonly (readonly Status[])[]) => {
    const { parts, ties } = besideFiles(editions);
    return [...besidePrinted(ties, parts)].map((name) => name.split(', ')[1]);
  };
  const toldBeside = (editions: readonly (readonly Status[])[]) =>
    [...tellingBeside(besideFiles(editions))].map((name) => name.split(', ')[1]);

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

  it('count only those of the same days: all of them to be printed, any to be hidden', () => {
    const { parts } = besideFiles([HIDDEN]);
    const [seen, hidden, small] = FILES.map(nameOf);
    const tie = (
      persons: string,
      days: Tie['days'],
      ...files: readonly (string | undefined)[]
    ): Tie => {
      return { persons, days, files: files.flatMap((own) => own ?? []), year: 2019 };
    };
    const ties: Ties = {
      list: [
        tie('a', 'same', seen, hidden),
        tie('b', 'inside', hidden),
        tie('c', 'same', small),
        tie('d', 'same', seen, 'in no system'),
        tie('e', 'around', seen),
      ],
      known: new Map([['in no system', 9]]),
      k: K,
    };
    expect([...tellingBeside({ parts, ties })]).toEqual(['a']);
    expect([...besidePrinted(ties, parts)]).toEqual(['d']);
    expect([...besidePrinted({ ...ties, known: new Map() }, parts)]).toEqual([]);
  });

  it('the youngest tells, in whatever order they come', () => {
    const { parts } = besideFiles([SEEN, HIDDEN]);
    for (const order of [parts, parts.toReversed()]) {
      const shown = youngestOf(order);
      expect(FILES.map((row) => shown.get(nameOf(row))?.suppression)).toEqual(HIDDEN);
      expect(FILES.map((row) => shown.get(nameOf(row))?.isSeen)).toEqual([true, false, false]);
    }
  });

  it('no total is known that is not told', () => {
    expect([
      ...publicTotals([carpetas(33), { ...carpetas(9), periodo: '2020-01-01', n: null }]),
    ]).toEqual([[nameOf(carpetas(33)), 33]]);
  });
});
