/** The table `indicadores`: what each source counts, with the exact texts that feed each indicator. */
import type { SourceValue } from '../registry/sourceValues';
import type { CaseSource } from '../registry/source';
import type { TableRow } from './writeTable';

export function indicatorTable(
  { id: fuente, indicadores }: CaseSource,
  values: readonly SourceValue[],
): readonly TableRow[] {
  const partsOf = (id: string): readonly string[] => {
    const parts = indicadores.filter(({ padre }) => padre === id);
    return parts.length === 0 ? [id] : parts.flatMap((part) => partsOf(part.id));
  };
  return indicadores.map(({ id, nombre, padre, unidad, definicion, granoColonia }) => {
    const parts = partsOf(id);
    return {
      fuente,
      indicador: id,
      nombre,
      padre,
      unidad,
      definicion,
      grano_colonia: granoColonia,
      delitos: values
        .filter((row) => parts.includes(row.indicador))
        .map((row) => row.valor)
        .join('; '),
    };
  });
}
