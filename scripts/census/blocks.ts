/** Which IECM unit each census block lies in. */
import { EtlError } from '../etl/io/errors';
import { visitCsv, type CsvLayout } from '../etl/geo/csvRows';

export interface Block {
  /** 16 characters: the AGEB's 13 and the block's 3. */
  readonly clave: string;
  readonly ageb: string;
  /** `IecmUnit.id`. */
  readonly unidad: number;
}

const LAYOUT: CsvLayout = {
  what: 'el cruce de manzanas y unidades',
  columns: { clave: ['cvegeo'], unidad: ['colonia_cve'] },
};

/** @throws EtlError naming the line when a key is wrong or a block comes twice. */
export function readBlocks(path: string): readonly Block[] {
  const blocks = new Map<string, Block>();
  visitCsv(path, [LAYOUT], (row, line) => {
    const { clave = '', unidad = '' } = row;
    if (!/^\d{12}[0-9A-P]\d{3}$/.test(clave) || !/^\d+$/.test(unidad) || blocks.has(clave)) {
      throw new EtlError(
        `«${path}», línea ${line}: la manzana «${clave}» en la unidad «${unidad}» no se entiende o se repite.`,
        'Se espera una manzana por línea: su clave de 16 caracteres y el ID de la unidad del IECM.',
      );
    }
    blocks.set(clave, { clave, ageb: clave.slice(0, 13), unidad: Number(unidad) });
  });
  return [...blocks.values()];
}
