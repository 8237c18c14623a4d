/** The table `calidad`: the quirks found, the rows set aside and how colonias were told. */
import type { QualityRow } from '../read/quirks';
import type { CaseSource } from '../registry/source';
import type { Assigned } from '../harmonise/assignColonias';
import { REASONS } from '../harmonise/classifyRows';

export function qualityTable(
  source: CaseSource,
  quirks: readonly QualityRow[],
  setAside: ReadonlyMap<string, number>,
  assigned: Assigned | null,
): readonly QualityRow[] {
  const own = Object.entries(source.motivos).map(
    ([motivo, { descripcion }]) => [motivo, descripcion] as const,
  );
  const aside = [...Object.entries(REASONS), ...own].map(([regla, descripcion]): QualityRow => ({
    regla,
    efecto: 'apartada',
    filas: setAside.get(regla) ?? 0,
    descripcion,
  }));
  return [...quirks, ...aside, ...(assigned === null ? [] : coloniaRows(assigned))];
}

function coloniaRows(assigned: Assigned): readonly QualityRow[] {
  return [
    {
      regla: 'colonia_por_nombre',
      efecto: 'señalada',
      filas: assigned.byName,
      descripcion: 'La fuente escribe el nombre de la colonia igual que el catálogo.',
    },
    {
      regla: 'colonia_por_variante',
      efecto: 'corregida',
      filas: assigned.byVariant,
      descripcion:
        'El nombre difiere del catálogo sólo en acentos, mayúsculas, guiones o abreviaturas.',
    },
    {
      regla: 'colonia_por_punto',
      efecto: 'corregida',
      filas: assigned.byPoint,
      descripcion:
        'El nombre no es de ninguna colonia de la alcaldía (es de otra, o vago); se toma la colonia donde cae el punto.',
    },
    {
      regla: 'sin_colonia',
      efecto: 'señalada',
      filas: assigned.none,
      descripcion:
        'Ni el nombre ni el punto dan una colonia de la alcaldía; el caso cuenta sólo en la alcaldía.',
    },
    {
      regla: 'punto_fuera_de_su_colonia',
      efecto: 'señalada',
      filas: assigned.pointElsewhere,
      descripcion:
        'El punto cae fuera de la colonia que se nombra; vale el nombre, porque los puntos que se publican están desplazados.',
    },
  ];
}
