import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../scripts/old/etl/io/database';
import { assignColonias } from '../../../scripts/old/etl/harmonise/assignColonias';
import { checkBalance } from '../../../scripts/old/etl/count/checkBalance';
import { readColoniaPolygons } from '../../../scripts/old/etl/geo/coloniaPolygons';
import { COLONIAS, HEADER, QUIRKS, scratch, writeCsv } from './project';
import { catalogs, classify, givesEachLineOneFate } from './classified';

describe('the quirks of the carpetas', () => {
  it('counts each one, and sets rows aside each for its reason', async () => {
    const { db, read, fates } = await classify(QUIRKS);
    expect(Object.fromEntries(read.quirks.map(({ regla, filas }) => [regla, filas]))).toEqual({
      fecha_con_hora: 1,
      inicio_antes_del_hecho: 0,
      hora_con_centesimas: 1,
      hora_vacia: 1,
      hora_ilegible: 1, // «7 am»
      hora_mediodia: 1,
      delito_con_espacios: 1,
      delito_casi_catalogado: 0,
      coordenada_vacia: 1,
      coordenada_ilegible: 1, // «norte»
      coordenada_con_coma: 1,
      coordenada_fuera_de_la_ciudad: 1,
      fila_igual_a_otra: 1,
      linea_sin_utf8: 0,
      registro_en_varias_lineas: 0,
      inicio_posterior_al_corte: 0,
    });
    expect(read.unreadable).toBe(2);
    expect(Object.fromEntries(fates.setAside)).toEqual({
      encabezado_repetido: 1,
      delito_vacio: 1,
      delito_fuera_de_catalogo: 2,
      fecha_hecho_vacia: 1,
      fecha_hecho_ilegible: 2,
      hecho_anterior_al_periodo: 1,
      hecho_posterior_al_periodo: 1,
      alcaldia_vacia: 1,
      alcaldia_desconocida: 1,
    });
    expect(fates.counted).toBe(15);
    const assigned = await assignColonias(db, catalogs, readColoniaPolygons(COLONIAS), ['09015']);
    expect(assigned).toMatchObject({
      byName: 5, // «Jacarandas»
      byVariant: 3, // capitals, an abbreviation, a hyphen
      byPoint: 3, // two vague names, one of them with decimal commas, and no name at all
      none: 2, // in the hole of a polygon, and without a legible point
      pointElsewhere: 1, // the point typed far outside the city
    });
  });

  it('reads the hour where there is one, whatever follows it', async () => {
    const { db } = await classify(QUIRKS);
    const rows = await rowsOf(
      db,
      "SELECT hora, count(*) AS n_filas FROM casos WHERE alcaldia = '09015' GROUP BY ALL ORDER BY hora NULLS LAST",
      v.object({ hora: v.nullable(v.number()), n_filas: v.number() }),
    );
    expect(rows.map(({ hora, n_filas }) => [hora, n_filas])).toEqual([
      [1, 3],
      [2, 4],
      [8, 2],
      [12, 1],
      [23, 1],
      [null, 2],
    ]);
  });

  it('reads the same from gzip, and with Windows line ends', async () => {
    const dir = scratch();
    const plain = readFileSync(QUIRKS, 'utf8');
    writeFileSync(join(dir, 'a.csv.gz'), gzipSync(plain));
    writeFileSync(join(dir, 'b.csv'), `\uFEFF${plain.replaceAll('\n', '\r\n')}`);
    for (const file of ['a.csv.gz', 'b.csv']) {
      const { fates, read } = await classify(join(dir, file));
      expect([file, fates.counted, read.unreadable]).toEqual([file, 15, 2]);
    }
  });
});

describe('the balance', () => {
  givesEachLineOneFate(10);

  it('refuses to go on when a row has no fate', () => {
    const aside = new Map([['delito_vacio', 2]]);
    expect(() => checkBalance('fgj_carpetas', 10, 8, aside)).not.toThrow();
    expect(() => checkBalance('fgj_carpetas', 11, 8, aside)).toThrow(/hay 1 sin destino/);
    expect(() => checkBalance('fgj_carpetas', 9, 8, aside)).toThrow(/hay 1 de más/);
  });
});

describe('files that are not carpetas', () => {
  it('show the header found, the nearest known one and what differs', async () => {
    const path = writeCsv(
      scratch(),
      ['a,b'],
      'delitos,fecha_hecho,alcaldia_hecho,colonia_catalogo',
    );
    await expect(classify(path)).rejects.toThrow(
      /no se conoce: «delitos», «fecha_hecho», «alcaldia_hecho», «colonia_catalogo»\.\n.*21 columnas\): le falta «delito» y le sobra «delitos»/,
    );
  });

  it('recognises a web page, an empty file and a missing one', async () => {
    const dir = scratch();
    const cases: [string, string | null, RegExp][] = [
      ['pagina.csv', '<!doctype html><html></html>', /no es un CSV: empieza con «<!doctype html>/],
      ['vacio.csv', '', /está vacío/],
      ['nada.csv', null, /No se pudo leer .*nada\.csv/],
    ];
    for (const [name, text, message] of cases) {
      const path = join(dir, name);
      if (text !== null) writeFileSync(path, text);
      await expect(classify(path), name).rejects.toThrow(message);
    }
  });

  it('says so when no date can be read', async () => {
    const path = writeCsv(scratch(), ['CUAUHTEMOC,Jacarandas,,,VIOLENCIA FAMILIAR,ayer,,,']);
    await expect(classify(path)).rejects.toThrow(/ninguna fecha_hecho que se pueda leer/);
  });
});

describe('the cut', () => {
  const cutOf = async (header: string, lines: readonly string[]) =>
    (await classify(writeCsv(scratch(), lines, header))).read.cut;

  it('is the last opening date where the file has one', async () => {
    const cut = await cutOf('delito,fecha_hecho,fecha_inicio,alcaldia_hecho,colonia_catalogo', [
      'VIOLENCIA FAMILIAR,2024-03-01,2024-04-09,CUAUHTEMOC,Jacarandas',
      'VIOLENCIA FAMILIAR,2024-03-05,2024-03-06,CUAUHTEMOC,Jacarandas',
    ]);
    expect(cut).toMatchObject({ corte: '2024-04-09', ultimoHecho: '2024-04-09' });
  });

  it('is not moved by an opening date or a fact mistyped into the future, which is told', async () => {
    const lines = Array.from(
      { length: 40 },
      (_, index) =>
        `VIOLENCIA FAMILIAR,2024-03-01,2024-04-${String((index % 9) + 1).padStart(2, '0')},CUAUHTEMOC,Jacarandas`,
    );
    const { read, fates } = await classify(
      writeCsv(
        scratch(),
        [
          ...lines,
          'VIOLENCIA FAMILIAR,2024-03-05,2094-03-06,CUAUHTEMOC,Jacarandas',
          'VIOLENCIA FAMILIAR,2074-03-05,2024-03-06,CUAUHTEMOC,Jacarandas',
        ],
        'delito,fecha_hecho,fecha_inicio,alcaldia_hecho,colonia_catalogo',
      ),
    );
    expect(read.cut).toMatchObject({ corte: '2024-04-09', ultimoHecho: '2024-04-09' });
    expect(read.quirks.find(({ regla }) => regla === 'inicio_posterior_al_corte')?.filas).toBe(1);
    expect(fates.counted).toBe(41);
    expect(Object.fromEntries(fates.setAside)).toEqual({ hecho_posterior_al_periodo: 1 });
  });

  it('covers no facts of months that a file of older facts, followed since, does not tell of', async () => {
    const cut = await cutOf('delito,fecha_hecho,fecha_inicio,alcaldia_hecho,colonia_catalogo', [
      'VIOLENCIA FAMILIAR,2023-12-31,2024-06-30,CUAUHTEMOC,Jacarandas',
    ]);
    expect(cut).toMatchObject({ corte: '2024-06-30', ultimoHecho: '2023-12-31' });
  });

  it('is the documented one for a file with the documented columns', async () => {
    const cut = await cutOf(HEADER, ['CUAUHTEMOC,Jacarandas,,,VIOLENCIA FAMILIAR,2024-03-01,,,']);
    expect(cut).toMatchObject({ corte: '2025-01-31', ultimoHecho: '2024-12-31' });
  });

  it('does not trust the documented one when a fact is later', async () => {
    const cut = await cutOf(HEADER, ['CUAUHTEMOC,Jacarandas,,,VIOLENCIA FAMILIAR,2025-03-01,,,']);
    expect(cut).toMatchObject({ corte: '2025-03-01', ultimoHecho: '2025-03-01' });
  });

  it('is the last fact, as a lower bound, where nothing else is known', async () => {
    const cut = await cutOf('delito,fecha_hecho,alcaldia_hecho,colonia_catalogo', [
      'VIOLENCIA FAMILIAR,2024-03-01,CUAUHTEMOC,Jacarandas',
    ]);
    expect(cut.corte).toBe('2024-03-01');
  });
});
