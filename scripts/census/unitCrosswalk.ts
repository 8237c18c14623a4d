/** The colonia that each IECM unit belongs to: the one that most of its area lies in. */
import { EtlError } from '../etl/io/errors';
import type { ColoniaPolygon } from '../etl/geo/coloniaPolygons';
import type { IecmUnit } from './iecmUnits';
import { overlapFinder } from './overlap';

export interface UnitInColonia {
  /** `IecmUnit.clave`. */
  readonly unidad: string;
  readonly colonia: string;
  /** Part of the unit's area inside that colonia, over one half. */
  readonly share: number;
}

/**
 * One colonia per unit, in the order of the units.
 * @throws EtlError naming the unit of which no colonia holds more than half.
 */
export function crosswalk(
  units: readonly IecmUnit[],
  colonias: readonly ColoniaPolygon[],
): readonly UnitInColonia[] {
  const overlapsOf = overlapFinder(colonias);
  return units.map(({ clave, nombre, geometry }) => {
    const [most] = overlapsOf(geometry);
    if (most === undefined || most.share <= 0.5) {
      throw new EtlError(
        `La unidad ${clave} (${nombre}) no tiene más de la mitad de su superficie en ninguna colonia` +
          `${most === undefined ? '' : `: la mayor parte, ${Math.round(most.share * 100)} %, en ${most.target.nombre}`}.`,
        'Usa las colonias y las unidades de la misma alcaldía.',
      );
    }
    return { unidad: clave, colonia: most.target.clave, share: most.share };
  });
}
