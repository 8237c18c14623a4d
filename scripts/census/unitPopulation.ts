/** Residents of each IECM unit at the 2020 census, from a table of its own. */
import { EtlError } from '../etl/io/errors';
import { countOrNull, visitCsv, type CsvLayout } from '../etl/geo/csvRows';
import type { IecmUnit } from './iecmUnits';

const LAYOUT: CsvLayout = {
  what: 'la población por unidad territorial',
  columns: { clave: ['cveut'], poblacion: ['sumpob1'] },
};

/**
 * The units with the population that the table gives them; null where it has none.
 * @throws EtlError naming the line that is wrong.
 */
export function withPopulation(units: readonly IecmUnit[], path: string): readonly IecmUnit[] {
  const people = new Map<string, number | null>();
  visitCsv(path, [LAYOUT], ({ clave = '', poblacion = '' }, line) => {
    if (people.has(clave)) {
      throw new EtlError(
        `«${path}», línea ${line}: la unidad «${clave}» aparece dos veces.`,
        'Deja una sola línea por unidad.',
      );
    }
    people.set(clave, countOrNull(path, line, 'SUMPOB1', poblacion));
  });
  return units.map((unit) => ({ ...unit, poblacion2020: people.get(unit.clave) ?? null }));
}
