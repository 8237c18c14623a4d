/** What of a release takes part in the sums of its colonias. */
import { describe, expect, it } from 'vitest';
import { closedView } from '../../../scripts/etl/cells/closedView';
import type { Observation } from '../../../scripts/etl/count/observation';
import { ALCALDIA, COLONIAS, alcaldiaOf, rowAt } from './inventedRows';

const [COLONIA] = COLONIAS;
const OTHER = '09098';
const whole = (
  tipo: Observation['periodo_tipo'],
  periodo: string,
  n = 9,
  clave: string = ALCALDIA,
): Observation => ({ ...rowAt('robo', clave, tipo, periodo, n), nivel: 'alcaldia' });
const within = (tipo: Observation['periodo_tipo'], periodo: string) =>
  rowAt('robo', COLONIA, tipo, periodo, 9);

const view = (
  rows: readonly Observation[],
  atCut: readonly Observation[] = [],
  takesK?: (fuente: string) => boolean,
) =>
  closedView(rows, atCut, alcaldiaOf, takesK).map(
    ({ clave, periodo_tipo, periodo, n }) => `${clave} ${periodo_tipo} ${periodo} ${n}`,
  );

const told = (...rows: readonly Observation[]) =>
  rows.map(({ clave, periodo_tipo, periodo, n }) => `${clave} ${periodo_tipo} ${periodo} ${n}`);

describe('of a period that colonias tell', () => {
  const colonia = within('anio', '2019-01-01');

  it('are the total of its alcaldía, and those of shorter periods in it', () => {
    const inside = [
      whole('anio', '2019-01-01'),
      whole('trimestre', '2019-10-01'),
      whole('mes', '2021-01-01'),
    ];
    const outside = [
      whole('anio', '2020-01-01'),
      whole('trimestre', '2020-01-01'),
      whole('trienio', '2019-01-01'),
      whole('anio', '2019-01-01', 9, OTHER),
      { ...whole('anio', '2019-01-01'), fuente: 'otra' },
    ];
    expect(view([colonia, ...inside, ...outside])).toEqual(told(colonia, ...inside));
  });

  it('are those of any of its periods, and of no other of the same length', () => {
    const colonias = [within('anio', '2018-01-01'), colonia, within('trienio', '2018-01-01')];
    const inside = [whole('trimestre', '2019-04-01'), whole('anio', '2020-01-01')];
    const rows = [...colonias, ...inside, whole('trienio', '2019-01-01')];
    expect(view(rows)).toEqual(told(...colonias, ...inside));
  });

  it('are its totals as they were at its cut, where they have grown', () => {
    const now = [whole('anio', '2019-01-01', 12), whole('trimestre', '2019-01-01', 5)];
    const then = [whole('anio', '2019-01-01', 10), whole('anio', '2020-01-01', 1)];
    expect(view([colonia, ...now], then)).toEqual([
      ...told(colonia),
      `${ALCALDIA} anio 2019-01-01 10`,
      `${ALCALDIA} trimestre 2019-01-01 5`,
    ]);
    expect(view([colonia, ...now])).toEqual(told(colonia, ...now));
  });
});

describe('of a lapse that colonias tell', () => {
  it('is its own total, and no period of the calendar', () => {
    const rows = [
      within('lapso', '2019-01-01'),
      whole('lapso', '2019-01-01'),
      whole('anio', '2019-01-01'),
    ];
    expect(view(rows)).toEqual(told(...rows.slice(0, 2)));
  });
});

describe('where no colonia is told', () => {
  it('are the months alone, and what takes k', () => {
    const rows = [whole('mes', '2019-01-01'), whole('anio', '2019-01-01')];
    expect(view(rows)).toEqual(told(...rows.slice(0, 1)));
    expect(view(rows, [], () => true)).toEqual(told(...rows));
  });
});
