/** Which column of a file of cases tells what, whatever its vintage calls it. */

export const ASPECTS = [
  'id',
  'latitud',
  'longitud',
  'fecha',
  'hora',
  'delito',
  'colonia',
  'alcaldia',
] as const;
export type Aspect = (typeof ASPECTS)[number];

const NAMES: Readonly<Record<Aspect, RegExp>> = {
  id: /^(idcarpeta|folio)$/,
  latitud: /^lat(itud)?$/,
  longitud: /^lon(gitud)?$/,
  fecha: /^fecha(_?hechos?|_alta|_creacion)?$/,
  hora: /^hora(_?hechos?|_alta|_creacion)?$/,
  delito: /^delito$/,
  colonia: /^(colonia(_?hechos?|_datos|_cierre)?)$/,
  alcaldia: /^(alcaldia_?hechos?|alcalia|alcaldia_cierre|municipio_hechos)$/,
};

/** The first column of a header that tells it; undefined where none does. */
export function columnOf(header: readonly string[], aspect: Aspect): string | undefined {
  return header.find((name) => NAMES[aspect].test(plain(name)));
}

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\p{Mark}\uFEFF]/gu, '')
    .trim()
    .toLowerCase();
