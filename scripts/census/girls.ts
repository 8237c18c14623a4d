/** Girls of 8 to 14 in each urban AGEB, from the census. */
import { countOrNull, visitCsv, type CsvLayout } from '../etl/geo/csvRows';

const LAYOUTS: readonly [CsvLayout, ...CsvLayout[]] = [
  {
    what: 'el RESAGEBURB del INEGI',
    columns: {
      entidad: ['entidad', 'cve_ent'],
      mun: ['mun', 'cve_mun'],
      loc: ['loc', 'cve_loc'],
      ageb: ['ageb'],
      manzana: ['mza'],
      girls: ['p_8a14_f'],
    },
  },
  {
    what: 'una tabla de AGEB',
    columns: { clave: ['cvegeo'], girls: ['pob_8_14_muj'] },
  },
];

/**
 * By key of the AGEB; null where INEGI withholds it, which is not zero. Keys are checked by `readAgebs`.
 * @throws EtlError naming the line of what is not a number of people.
 */
export function readGirls(path: string): ReadonlyMap<string, number | null> {
  const girls = new Map<string, number | null>();
  visitCsv(path, LAYOUTS, (row, line) => {
    if (row['ageb'] !== undefined && (row['manzana'] !== '000' || row['ageb'] === '0000')) return;
    const clave =
      row['clave'] ?? ['entidad', 'mun', 'loc', 'ageb'].map((name) => row[name] ?? '').join('');
    girls.set(clave, countOrNull(path, line, 'mujeres de 8 a 14 años', row['girls'] ?? ''));
  });
  return girls;
}
