import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import {
  pileCounts,
  registrationPlaces,
} from '../../../../../scripts/old/etl/count/registration/registrationPlaces';
import { rowsOf } from '../../../../../scripts/old/etl/io/database';
import type { Office } from '../../../../../scripts/old/etl/geo/offices';
import { INDICATORS } from '$old/lib/contract/indicators/catalogue';
import { catalogs, classify } from '../../classified';
import { scratch, writeCsv } from '../../project';
import { placed, type Offset } from './invented';

interface Invented extends Offset {
  readonly delito: string;
  readonly year?: number;
  readonly alcaldia?: string;
  readonly count: number;
}

const lines = (cases: readonly Invented[]) =>
  cases.flatMap(({ delito, year = 2023, alcaldia = 'CUAUHTEMOC', count, ...where }) => {
    const { lat, lon } = placed(where);
    return Array.from(
      { length: count },
      (_, at) =>
        `${alcaldia},Jacarandas,${lat},${lon},${delito},${year}-03-0${(at % 9) + 1},10:00:00,,`,
    );
  });

const OTHERS: readonly Invented[] = ['AMENAZAS', 'FRAUDE', 'DESPOJO'].map((delito) => ({
  delito,
  count: 1,
  north: 2,
}));
/** Every whole file has some. */
const ELSEWHERE: Invented = { delito: 'VIOLENCIA FAMILIAR', count: 1, north: 5_000 };

async function lookedAt(cases: readonly Invented[], offices: readonly Office[] = []) {
  const { db } = await classify(writeCsv(scratch(), lines([...cases, ELSEWHERE])));
  const rows = await registrationPlaces(
    db,
    { indicadores: INDICATORS },
    { delitos: catalogs.delitos, offices, alcaldias: ['09015'] },
  );
  await db.run("ALTER TABLE casos ADD COLUMN colonia VARCHAR DEFAULT '0901500010001'");
  const [ids] = await rowsOf(
    db,
    'SELECT count(*) AS n_ids FROM apilados',
    v.object({ n_ids: v.number() }),
  );
  const counts = await pileCounts(db);
  db.closeSync();
  return { rows, counts, piled: ids?.n_ids };
}

describe('places of registration of a file', () => {
  it('are told by indicator and year, in classes, and their cases kept apart', async () => {
    const { rows, counts, piled } = await lookedAt([
      { delito: 'ACOSO SEXUAL', count: 9 },
      { delito: 'ACOSO SEXUAL', year: 2022, count: 2, east: 3 },
      { delito: 'ACOSO SEXUAL', count: 4, east: 30 },
      ...OTHERS,
    ]);
    expect(rows).toEqual([
      {
        regla: 'apilamientos_acoso_sexual_2023',
        efecto: 'señalada',
        filas: null,
        descripcion:
          'Acoso sexual, hechos de 2023: lugares con 8 carpetas o más de un mismo delito a menos de 15 m una de otra, y otros 3 delitos ajenos o más en el mismo lugar: uno o varios (menos de cinco). Puede ser donde se registran, y no donde ocurrieron.',
      },
    ]);
    expect(piled).toBe(11);
    expect(counts).toEqual([
      { indicador: 'acoso_sexual', colonia: '0901500010001', anio: 2022, n: 2 },
      { indicador: 'acoso_sexual', colonia: '0901500010001', anio: 2023, n: 9 },
    ]);
  });

  it.each([
    ['an offence whose points are displaced', 'VIOLENCIA FAMILIAR', 'CUAUHTEMOC', OTHERS],
    ['another alcaldía', 'ACOSO SEXUAL', 'COYOACAN', OTHERS],
    ['two unrelated offences', 'ACOSO SEXUAL', 'CUAUHTEMOC', OTHERS.slice(1)],
  ])('are not looked for in %s', async (_, delito, alcaldia, others) => {
    const { rows, counts } = await lookedAt([{ delito, alcaldia, count: 20 }, ...others]);
    expect(counts).toEqual([]);
    expect(rows.map(({ regla, filas }) => [regla, filas])).toEqual([['apilamientos', null]]);
    expect(rows[0]?.descripcion).toMatch(/: ninguno\.$/);
  });

  it('are told in wider classes where there are more', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => [
        { delito: 'ACOSO SEXUAL', count: 8, east: at * 100 },
        ...OTHERS.map((other) => ({ ...other, east: at * 100 })),
      ]).flat();
    const told = async (count: number) => (await lookedAt(many(count))).rows[0]?.descripcion;
    expect(await told(4)).toContain('uno o varios (menos de cinco)');
    expect(await told(5)).toContain('de cinco a diecinueve');
    expect(await told(20)).toContain('veinte o más');
  });
});

describe('the surroundings of an office', () => {
  const OFFICE: Office = {
    nombre: 'la oficina inventada',
    slug: 'inventada',
    clave_colonia: '0901500010001',
    ...placed({}),
    fuente: 'Inventada',
    nota: '',
  };

  it('are looked at for the offences whose points are displaced, and for no other', async () => {
    // The ring has eight times the area: 240 ÷ (320 ÷ 8) = 6. Of harassment there is as much in both.
    const { rows, counts } = await lookedAt(
      [
        { delito: 'VIOLENCIA FAMILIAR', east: 100, count: 240 },
        { delito: 'VIOLENCIA FAMILIAR', east: 600, count: 320 },
        { delito: 'ACOSO SEXUAL', east: 200, count: 320 },
      ],
      [OFFICE],
    );
    expect(rows.map(({ regla, filas }) => [regla, filas])).toEqual([
      ['cerca_de_fiscalia_inventada_2023', null],
      ['apilamientos', null],
    ]);
    expect(rows[0]).toMatchObject({ clave: OFFICE.clave_colonia });
    expect(rows[0]?.descripcion).toContain(
      'a menos de 300 m de la oficina inventada hay 6.0 veces',
    );
    expect(counts).toEqual([]);
  });
});
