/** The table `indicadores`: the catalogue, with the exact offence strings that feed each one. */
import { INDICATORS, type IndicatorId } from '../../../src/lib/indicators/catalogue';
import type { Delito } from '../harmonise/catalogs';
import type { TableRow } from './writeTable';

export function indicatorTable(delitos: readonly Delito[]): readonly TableRow[] {
  const partsOf = (id: IndicatorId): readonly IndicatorId[] => {
    const parts = INDICATORS.filter(({ padre }) => padre === id);
    return parts.length === 0 ? [id] : parts.flatMap((part) => partsOf(part.id));
  };
  return INDICATORS.map(({ id, nombre, padre, unidad, definicion, granoColonia }) => {
    const parts = partsOf(id);
    return {
      indicador: id,
      nombre,
      padre,
      unidad,
      definicion,
      grano_colonia: granoColonia,
      delitos: delitos
        .filter((row) => parts.includes(row.indicador))
        .map((row) => row.delito)
        .join('; '),
    };
  });
}
