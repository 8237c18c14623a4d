/** The large files that the ETL is measured on: made of cases, none of which stands in them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { MOST_DAYS, MOST_DEGREES, writeShifted } from '../../scripts/bench/etl/files';
import { fgjCarpetas } from '../../scripts/etl/sources/fgj_carpetas';
import { scratch } from '../etl/project';

type Row = Readonly<Record<string, string>>;

const HEADER =
  'alcaldia_hecho,colonia_catalogo,latitud,longitud,delito,fecha_hecho,hora_hecho,anio_hecho,trimestre';
/** The last has no point; the third writes its day with an hour. */
const CASES = [
  'CUAUHTEMOC,Jacarandas,19.41,-99.15,VIOLENCIA FAMILIAR,2021-03-10,10:15:00,2021,1',
  'COYOACAN,Los Robles,19.35,-99.16,ABUSO SEXUAL,2022-06-20,11:30:00,2022,2',
  'CUAUHTEMOC,Jacarandas,19.42,-99.14,AMENAZAS,2019-01-03 00:00:00,12:45:00:00,2019,1',
  'IZTAPALAPA,Las Moras,,,FRAUDE,2024-12-30,13:00:00,2024,4',
];
const daysBetween = (a = '', b = '') => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

async function written(rows: number): Promise<string> {
  const [source, target] = [join(scratch(), 'casos.csv'), join(scratch(), 'muchos.csv')];
  writeFileSync(source, `${[HEADER, ...CASES].join('\n')}\n`);
  await writeShifted(source, target, rows);
  return readFileSync(target, 'utf8');
}

const parsed = (text: string) => Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;

describe('a large file made of cases', () => {
  const cases = parsed([HEADER, ...CASES].join('\n'));
  const originOf = ({ delito }: Row): Row => {
    const found = cases.find((one) => one['delito'] === delito);
    if (found === undefined) throw new Error(`${delito} no es de ningún caso`);
    return found;
  };

  it('has as many rows as are asked, each case as often as another, in the current columns', async () => {
    const rows = parsed(await written(4001));
    expect(Object.keys(rows[0] ?? {})).toEqual(fgjCarpetas.vintages[0]?.columnas);
    expect(rows).toHaveLength(4001);
    for (const { delito } of cases) {
      const times = rows.filter((row) => row['delito'] === delito).length;
      expect(times).toBeGreaterThanOrEqual(1000);
      expect(times).toBeLessThanOrEqual(1001);
    }
  });

  it('shifts days and jitters points, near and otherwise each time', async () => {
    const rows = parsed(await written(4001));
    for (const row of rows) {
      const {
        fecha_hecho: day,
        latitud,
        longitud,
        alcaldia_hecho,
        colonia_catalogo,
      } = originOf(row);
      expect(row).toMatchObject({ alcaldia_hecho, colonia_catalogo });
      expect(daysBetween(row['fecha_hecho'], day?.slice(0, 10))).toBeLessThanOrEqual(MOST_DAYS);
      expect(row['fecha_hecho'] ?? '').toMatch(/^20(19|2[0-4])-/);
      expect(row['fecha_inicio'] ?? '' >= (row['fecha_hecho'] ?? '')).toBeTruthy();
      expect(row['latitud'] === '').toBe(latitud === '');
      for (const [now, then] of [
        [row['latitud'], latitud],
        [row['longitud'], longitud],
      ]) {
        expect(Math.abs(Number(now) - Number(then))).toBeLessThanOrEqual(MOST_DEGREES + 1e-9);
      }
    }
    const first = rows.filter(({ delito }) => delito === 'VIOLENCIA FAMILIAR');
    const distinct = (name: string) => new Set(first.map((row) => row[name])).size;
    expect(distinct('fecha_hecho')).toBe(2 * MOST_DAYS + 1);
    expect(distinct('latitud')).toBeGreaterThan(500);
    expect(distinct('longitud')).toBeGreaterThan(500);
  });

  it('is the same whenever it is written', async () => {
    expect(await written(4001)).toBe(await written(4001));
  });
});
