/** The yearly workbooks: carpetas in one sheet, victims in another that says nothing of when and where. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../../scripts/old/etl/count/coverage';
import { readSourceValues } from '../../../../scripts/old/etl/registry/sourceValues';
import { fgjCarpetas } from '../../../../scripts/old/etl/sources/fgj_carpetas';
import {
  carpeta,
  CARPETAS_HEADER,
  carpetasSheet,
  victima,
  VICTIMAS_HEADER,
  victimasSheet,
  writeWorkbook,
} from '../read/inventedWorkbook';
import { scratch } from '../project';
import { casesOf, count } from './countFiles';

const DOCTORES = '-99.14531 · 19.41652';

describe('the sheet of carpetas', () => {
  it('reads days and hours written as text, as dates and as bare serial numbers alike', async () => {
    const written = [
      carpeta(),
      carpeta({
        hecho: new Date(Date.UTC(2025, 1, 4)),
        hora: new Date(Date.UTC(1899, 11, 30, 21, 30)),
      }),
      carpeta({ hecho: 45_692, hora: 0.895_833_333 }),
      carpeta({ hecho: new Date(Date.UTC(2025, 1, 4, 21, 30)), hora: null }),
      carpeta({ hecho: '4/2/2025', hora: '21:30' }),
    ];
    const path = await writeWorkbook(scratch(), [carpetasSheet(written)]);
    const counted = await count('fgj_carpetas', [path]);
    expect(counted.files[0]?.cut.corte).toBe('2025-02-05');
    expect(await casesOf(counted)).toEqual(
      written.map(
        () =>
          `violencia_familiar · 09015 · DOCTORES · 2025-02-04 · 21 · total · total · ${DOCTORES}`,
      ),
    );
  });

  it('takes X for the longitude, «SIN REGISTRO» for nothing, and the offence in capitals or not', async () => {
    const path = await writeWorkbook(scratch(), [
      carpetasSheet([
        carpeta({ delito: 'Abuso sexual', x: 'SIN REGISTRO', y: 'SIN REGISTRO' }),
        carpeta({ alcaldia: 'SIN REGISTRO' }),
        carpeta({ delito: 'ROBO A NEGOCIO CON VIOLENCIA' }),
        [null, null, null, null, null],
        ['Fuente: inventada'],
      ]),
    ]);
    const counted = await count('fgj_carpetas', [path]);
    expect(await casesOf(counted)).toEqual([
      'abuso_sexual · 09015 · DOCTORES · 2025-02-04 · 21 · total · total · - · -',
    ]);
    expect(counted.setAside).toEqual({
      alcaldia_vacia: 1,
      delito_vacio: 1, // the note under the table
      delito_fuera_de_catalogo: 1,
    });
    expect(counted.quirks).toEqual({ coordenada_vacia: 1 });
  });

  it('is found by its columns, under more titles, beside other sheets and by another name', async () => {
    const other = { name: 'Notas', header: ['Nota'], rows: [['Nada que contar']] };
    const above = ['Título', 'Otro', 'Corte'];
    const hidden = { ...carpetasSheet([carpeta()]), name: 'Hoja3', above };
    const path = await writeWorkbook(scratch(), [other, hidden]);
    expect((await count('fgj_carpetas', [path])).counted).toBe(1);
  });

  it('is one, or the reader is asked', async () => {
    const again = { ...carpetasSheet([carpeta()]), name: '1a Carpetas iniciadas (2)' };
    const path = await writeWorkbook(scratch(), [carpetasSheet([carpeta()]), again]);
    await expect(count('fgj_carpetas', [path])).rejects.toThrow(
      /más de una hoja que contar: «1a Carpetas iniciadas», «1a Carpetas iniciadas \(2\)»/,
    );
  });

  it('of another shape is told from the nearest one', async () => {
    const header = CARPETAS_HEADER.map((name) =>
      name === 'MODALIDAD - DELITO' ? 'MODALIDAD' : name,
    );
    const path = await writeWorkbook(scratch(), [{ ...carpetasSheet([carpeta()]), header }]);
    await expect(count('fgj_carpetas', [path])).rejects.toThrow(
      /\(hoja «1a Carpetas iniciadas»\)» trae un encabezado que no se conoce[^]*le falta «MODALIDAD - DELITO» y le sobra «MODALIDAD»/,
    );
  });

  it('is asked for where the workbook has none, with the sheets that it has', async () => {
    const other = { name: 'Resumen', header: ['Alcaldía', 'Total'], rows: [['Una', 3]] };
    const path = await writeWorkbook(scratch(), [other]);
    await expect(count('fgj_carpetas', [path])).rejects.toThrow(
      /no tiene la hoja que se busca: .*«1a Carpetas iniciadas»\). Tiene «Resumen» \(libro\.xlsx\)/,
    );
  });
});

describe('a file of some offences only', () => {
  it('says nothing of the others: no zero is published of what it does not hold', async () => {
    const feminicides = () => [
      carpeta({ delito: 'FEMINICIDIO', inicio: '01/01/2025', hecho: '01/01/2025' }),
      carpeta({ delito: 'HOMICIDIO DOLOSO', inicio: '31/03/2025' }),
    ];
    const months = async (rows: Parameters<typeof carpetasSheet>[0]) => {
      const path = await writeWorkbook(scratch(), [carpetasSheet(rows)]);
      const { files } = await count('fgj_carpetas', [path]);
      const told = coverageOf(fgjCarpetas, readSourceValues('.', fgjCarpetas), files, '2025-01-01');
      return told.get('violencia_familiar');
    };
    expect(await months(feminicides())).toEqual([]);
    expect(await months([...feminicides(), carpeta()])).toEqual([
      '2025-01-01',
      '2025-02-01',
      '2025-03-01',
    ]);
  });
});

describe('the sheet of victims', () => {
  const carpetas = carpetasSheet([
    carpeta({ id: 1 }),
    // One carpeta of two offences, on a row each.
    carpeta({ id: 2, colonia: 'CENTRO' }),
    carpeta({ id: 2, delito: 'ABUSO SEXUAL', colonia: 'OBRERA', hora: '02:00:00' }),
    carpeta({ id: 9, colonia: 'SIN VÍCTIMAS' }),
  ]);
  const victimas = victimasSheet([
    victima(1, 'VIOLENCIA FAMILIAR', 'FEMENINO', 34),
    victima(1, 'VIOLENCIA FAMILIAR', 'Femenino ', 'NO ESPECIFICADO'),
    victima(2, 'ABUSO SEXUAL', 'MASCULINO', 9),
    victima(3, 'VIOLENCIA FAMILIAR', 'FEMENINO', 70),
  ]);

  it('takes when and where from the row of its carpeta, once for each victim', async () => {
    const path = await writeWorkbook(scratch(), [carpetas, victimas]);
    const counted = await count('fgj_victimas', [path]);
    expect(await casesOf(counted)).toEqual([
      `abuso_sexual · 09015 · OBRERA · 2025-02-04 · 2 · hombre · 0-11 · ${DOCTORES}`,
      `violencia_familiar · 09015 · DOCTORES · 2025-02-04 · 21 · mujer · 30-44 · ${DOCTORES}`,
      `violencia_familiar · 09015 · DOCTORES · 2025-02-04 · 21 · mujer · no_especificada · ${DOCTORES}`,
    ]);
    expect(counted.rows).toBe(4);
    expect(counted.setAside).toEqual({ victima_sin_carpeta: 1 });
  });

  it('joins the key of now with that of before, whether it is a number or a text', async () => {
    const header = VICTIMAS_HEADER.map((name) => (name === 'ID_CI' ? 'ID_AP' : name));
    const rows = [victima('1', 'VIOLENCIA FAMILIAR', 'FEMENINO', 34)];
    const path = await writeWorkbook(scratch(), [carpetas, { ...victimas, header, rows }]);
    expect((await count('fgj_victimas', [path])).counted).toBe(1);
  });

  it('needs that of the carpetas: in its workbook, or in another of the same zip', async () => {
    const dir = scratch();
    const alone = await writeWorkbook(dir, [victimas], '1B.xlsx');
    await expect(count('fgj_victimas', [alone])).rejects.toThrow(
      /hoja «1b Víctimas» no dice cuándo ni dónde[^]*los dos libros en un \.zip/,
    );
    const before = await writeWorkbook(dir, [carpetas], '1A.xlsx');
    const both = join(dir, 'ambos.zip');
    writeFileSync(
      both,
      zipSync({ '2025/1A.xlsx': readFileSync(before), '2025/1B.xlsx': readFileSync(alone) }),
    );
    expect((await count('fgj_victimas', [both])).counted).toBe(3);
  });

  it('stands alone where it says when and where itself', async () => {
    const header = [...CARPETAS_HEADER, 'SEXO', 'EDAD'];
    const rows = [[...carpeta(), 'FEMENINO', 20]];
    const path = await writeWorkbook(scratch(), [{ ...victimas, header, rows }]);
    expect(await casesOf(await count('fgj_victimas', [path]))).toEqual([
      `violencia_familiar · 09015 · DOCTORES · 2025-02-04 · 21 · mujer · 18-29 · ${DOCTORES}`,
    ]);
  });
});
