/** How many establishments stand in each census block, by the IECM unit that it lies in. */
import { EtlError } from '../etl/io/errors';
import { countOrNull, visitCsv, type CsvLayout } from '../etl/geo/csvRows';

export interface BlockEstablishments {
  /** `Block.clave`. */
  readonly clave: string;
  /** `IecmUnit.id`. */
  readonly unidad: number;
  /** Of industry, trade and services together. */
  readonly establecimientos: number;
}

const KINDS = ['industria', 'comercio', 'servicios'] as const;

const LAYOUT: CsvLayout = {
  what: 'las manzanas con sus establecimientos',
  columns: {
    clave: ['cvegeo'],
    unidad: ['colonia_cve'],
    industria: ['industria'],
    comercio: ['comercio'],
    servicios: ['servicios'],
  },
};

/** @throws EtlError naming the line where a key or a count is not one. */
export function readEstablishments(path: string): readonly BlockEstablishments[] {
  const blocks: BlockEstablishments[] = [];
  visitCsv(path, [LAYOUT], (row, line) => {
    const { clave = '', unidad = '' } = row;
    if (!/^\d{12}[0-9A-P]\d{3}$/.test(clave) || !/^\d+$/.test(unidad)) {
      throw new EtlError(
        `«${path}», línea ${line}: la manzana «${clave}» en la unidad «${unidad}» no se entiende.`,
        'Se espera una manzana por línea: su clave de 16 caracteres y el ID de la unidad del IECM.',
      );
    }
    const establecimientos = KINDS.reduce(
      (sum, kind) => sum + (countOrNull(path, line, kind, row[kind] ?? '') ?? 0),
      0,
    );
    blocks.push({ clave, unidad: Number(unidad), establecimientos });
  });
  return blocks;
}
