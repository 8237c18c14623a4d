/** What can be wrong with a cell. */
import * as v from 'valibot';
import { EtlError } from '../io/errors';

export const faultSchema = v.object({
  fault: v.picklist(['contradice', 'imposible', 'irresuelta', 'indefensa']),
  cell: v.number(),
});

/** Says it without the cell's name, as it travels between threads. */
export type Fault = v.InferOutput<typeof faultSchema>;

const REBUILD =
  'Alguien cambió los archivos después de construirlos: vuelve a construir la publicación.';

const TEXTS: Readonly<Record<Fault['fault'], (name: string) => readonly [string, string]>> = {
  contradice: (name) => [`Las cifras publicadas se contradicen en la celda ${name}.`, REBUILD],
  imposible: (name) => [
    `Las cifras publicadas se contradicen: ningunas cuentas las dan (sistema de ${name}).`,
    REBUILD,
  ],
  irresuelta: (name) => [
    `No se hallaron cuentas enteras que den las cifras publicadas (sistema de ${name}): no se sabe si se contradicen, y sin ellas nada puede darse por protegido.`,
    'Publica con periodos más largos los indicadores de ese sistema.',
  ],
  indefensa: (name) => [
    `La celda ${name} no se puede proteger: su total la descubre.`,
    'Publica ese indicador con un periodo más largo.',
  ],
};

export class CellFault extends EtlError {
  /** @param names of the cells, as far as they are known. */
  constructor(
    readonly fault: Fault['fault'],
    readonly cell: number,
    names: readonly string[],
  ) {
    super(...TEXTS[fault](names[cell] ?? `${cell}`));
  }
}
