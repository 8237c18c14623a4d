/** What the quality report says of piles: how many of an indicator in a year, in classes; never a count. */
import { LEAST_PILED } from '../../../../../src/old/lib/contract/piles';
import type { Delito } from '../../geo/placeCatalogs';
import type { QualityRow } from '../../read/quirks';
import type { CaseSource } from '../../registry/source';
import { RADIUS, UNRELATED, type Pile } from './piles';

export interface PileRow extends Omit<QualityRow, 'filas'> {
  readonly filas: null;
}

/** Piles fewer than each number are told as one class. */
const CLASSES = [
  [5, 'uno o varios (menos de cinco)'],
  [20, 'de cinco a diecinueve'],
  [Infinity, 'veinte o más'],
] as const;

const SIGNS =
  `${LEAST_PILED} carpetas o más de un mismo delito a menos de ${RADIUS} m una de otra, y otros ${UNRELATED} ` +
  'delitos ajenos o más en el mismo lugar';

/**
 * A row for each indicator and year with piles; one that says so where there is none.
 * @param delitos what each offence feeds; those of undisplaced points are looked at
 */
export function pileQualityRows(
  piles: readonly Pile[],
  delitos: readonly Pick<Delito, 'delito' | 'indicador' | 'puntos'>[],
  indicadores: CaseSource['indicadores'],
): readonly PileRow[] {
  const looked = delitos.filter(({ puntos }) => puntos === 'exactos');
  if (looked.length === 0) return [];
  const rows = indicadores.flatMap(({ id, nombre }) => {
    const own = piles.filter((pile) =>
      looked.some((row) => row.indicador === id && row.delito === pile.delito),
    );
    return [...new Set(own.flatMap(({ years }) => years))].toSorted().map((year): PileRow => {
      const count = own.filter(({ years }) => years.includes(year)).length;
      const [, told] = CLASSES.find(([limit]) => count < limit) ?? CLASSES[2];
      return {
        regla: `apilamientos_${id}_${year}`,
        efecto: 'señalada',
        filas: null,
        descripcion: `${nombre}, hechos de ${year}: lugares con ${SIGNS}: ${told}. Puede ser donde se registran, y no donde ocurrieron.`,
      };
    });
  });
  return rows.length > 0 ? rows : [NONE];
}

const NONE: PileRow = {
  regla: 'apilamientos',
  efecto: 'señalada',
  filas: null,
  descripcion: `De los delitos cuyos puntos la Fiscalía no desplaza se buscaron lugares con ${SIGNS}: ninguno.`,
};
