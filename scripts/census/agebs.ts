/** Women and residents of each urban AGEB, from the census. */
import { EtlError } from '../etl/io/errors';
import { countOrNull, visitCsv, type CsvLayout } from '../etl/geo/csvRows';

export interface Ageb {
  /** State, municipality, locality and AGEB: 13 characters, the last of which may be `A`. */
  readonly clave: string;
  /** Residents; null where INEGI withholds it, which is not zero. */
  readonly poblacion: number | null;
  readonly mujeres: number | null;
}

const LAYOUTS: readonly [CsvLayout, ...CsvLayout[]] = [
  {
    what: 'el RESAGEBURB del INEGI',
    columns: {
      entidad: ['entidad', 'cve_ent'],
      mun: ['mun', 'cve_mun'],
      loc: ['loc', 'cve_loc'],
      ageb: ['ageb'],
      manzana: ['mza'],
      poblacion: ['pobtot'],
      mujeres: ['pobfem'],
    },
  },
  {
    what: 'una tabla de AGEB',
    columns: { clave: ['cvegeo'], poblacion: ['pob_total'], mujeres: ['pob_muj'] },
  },
];

const KEY = /^\d{9}\d{3}[0-9A-P]$/;

/**
 * Reads INEGI's `RESAGEBURB` (results by AGEB and urban block, of whose rows only the AGEB's own
 * totals count) or a table with one row per AGEB.
 * @returns in the order of `clave`.
 * @throws EtlError naming the line when a key or a number is wrong, or an AGEB comes twice.
 */
export function readAgebs(path: string): readonly Ageb[] {
  const agebs = new Map<string, Ageb>();
  visitCsv(path, LAYOUTS, (row, line) => {
    // State, municipality and locality totals have AGEB 0000; blocks have a number of their own.
    if (row['ageb'] !== undefined && (row['manzana'] !== '000' || row['ageb'] === '0000')) return;
    const clave =
      row['clave'] ?? ['entidad', 'mun', 'loc', 'ageb'].map((name) => row[name] ?? '').join('');
    if (!KEY.test(clave) || agebs.has(clave)) {
      throw new EtlError(
        `«${path}», línea ${line}: la clave de AGEB «${clave}» ${agebs.has(clave) ? 'aparece dos veces' : 'no tiene trece caracteres'}.`,
        'Revisa que las claves se hayan guardado como texto, con sus ceros a la izquierda.',
      );
    }
    const poblacion = countOrNull(path, line, 'población', row['poblacion'] ?? '');
    const mujeres = countOrNull(path, line, 'mujeres', row['mujeres'] ?? '');
    if (poblacion !== null && mujeres !== null && mujeres > poblacion) {
      throw new EtlError(
        `«${path}», línea ${line}, AGEB ${clave}: dice ${mujeres} mujeres de ${poblacion} personas.`,
        'Revisa la línea en el archivo original.',
      );
    }
    agebs.set(clave, { clave, poblacion, mujeres });
  });
  if (agebs.size === 0) {
    throw new EtlError(
      `«${path}» no trae ninguna AGEB urbana.`,
      'Usa el archivo completo del INEGI.',
    );
  }
  return [...agebs.values()].toSorted((a, b) => (a.clave < b.clave ? -1 : 1));
}
