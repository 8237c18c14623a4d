/** Victims as the Secretariado Ejecutivo prints them: its sexes and ages, its months together, none suppressed. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../../../scripts/old/etl/build/build';
import { auditRelease } from '../auditRelease';
import { isAbsent, shared } from '../../../shared';
import { CUAUHTEMOC } from '../alcaldia';
import { ask, COLONIAS, PROJECT, readRelease, scratch } from '../project';
import type { CountedSource } from '../../../../scripts/old/etl/build/countSource';
import { asideOf, countFixture, unaccounted } from './countedSource';

const HEADER =
  'Año,Clave_Ent,Entidad,Cve. Municipio,Municipio,Bien jurídico afectado,Tipo de delito,Subtipo de delito,Modalidad,Sexo,Rango de edad,Mes,Víctimas';
const row = (cve: number, offence: string, sex: string, age: string, month: string, n: string) =>
  `2026,9,Ciudad de México,${cve},X,La familia,${offence},${offence},${offence},${sex},${age},${month},${n}`;

const ROWS = [
  row(9015, 'Violencia familiar', 'Mujer', '18 a 29 años', 'Enero', '3'),
  row(9015, 'Violencia familiar', 'Mujer', '18 a 29 años', 'Febrero', '1'),
  row(9015, 'Violencia familiar', 'Mujer', 'Más de 60 años', 'Febrero', '2'),
  row(9015, 'Violencia familiar', 'Hombre', 'No especificado', 'Abril', '1'),
  row(9015, 'Violencia familiar', 'No identificado', '0 a 12 años', 'Abril', '1'),
  row(9015, 'Violencia familiar', 'Mujer', '18 a 29 años', 'Mayo', '0'),
  row(9015, 'Feminicidio', 'Mujer', '30 a 60 años', 'Abril', '0'),
  row(9999, 'Violencia familiar', 'Mujer', '30 a 60 años', 'Abril', '5'),
  row(9015, 'Fraude', 'Mujer', '30 a 60 años', 'Abril', '50'),
];

function file(rows: readonly string[], header = HEADER): string {
  const path = join(scratch(), 'victimas.csv');
  writeFileSync(path, `${[header, ...rows].join('\n')}\n`);
  return path;
}

const cellsOf = ({ observations }: CountedSource, indicador: string) =>
  observations
    .filter((cell) => cell.indicador === indicador && cell.clave === '09015' && cell.n > 0)
    .map(({ sexo, edad, n }) => `${sexo} ${edad} ${n}`);

describe('victims of the Secretariado Ejecutivo', () => {
  it('keep its bands of age and its three sexes, all months together', async () => {
    const counted = await countFixture('sesnsp_victimas', [file(ROWS)]);
    expect(cellsOf(counted, 'snsp_violencia_familiar')).toEqual([
      'hombre no_especificada 1',
      'hombre total 1',
      'mujer 18-29 4',
      'mujer 61+ 2',
      'mujer total 6',
      'no_especificado 0-12 1',
      'no_especificado total 1',
      'total 0-12 1',
      'total 18-29 4',
      'total 61+ 2',
      'total no_especificada 1',
      'total total 8',
    ]);
    // The last month that has any victim, and not the zeros that follow.
    expect(counted.manifest).toMatchObject({
      lapso: { desde: '2026-01-01', hasta: '2026-04-30', fecha: 'apertura' },
      publicado_por_la_autoridad: true,
    });
    expect(asideOf(counted)).toEqual({
      delito_fuera_de_catalogo: 1,
      hecho_posterior_al_periodo: 1,
      municipio_no_especificado: 1,
    });
    expect(unaccounted(counted)).toBe(0);
  });

  it('are read alike with a column a month', async () => {
    const months =
      'Enero,Febrero,Marzo,Abril,Mayo,Junio,Julio,Agosto,Septiembre,Octubre,Noviembre,Diciembre';
    const wide = HEADER.replace('Mes,Víctimas', months);
    const start =
      '2026,9,Ciudad de México,9015,X,La familia,VF,Violencia familiar,VF,Mujer,18 a 29 años';
    const counted = await countFixture('sesnsp_victimas', [
      file([`${start},3,1,0,2,,,,,,,,`], wide),
    ]);
    expect(cellsOf(counted, 'snsp_violencia_familiar')).toContain('mujer 18-29 6');
    expect(counted.manifest.lapso).toMatchObject({ hasta: '2026-04-30' });
  });

  it('are published as printed, under 5 too, and the audit has no part in them', async () => {
    const root = scratch();
    cpSync(PROJECT, root, { recursive: true });
    for (const name of ['data/sources-old/sesnsp_victimas.json', 'data/catalogs/victimas_sesnsp.csv']) {
      cpSync(name, join(root, name));
    }
    const out = join(scratch(), 'data');
    const inputs = new Map([
      ['colonias', [COLONIAS]],
      ['sesnsp_victimas', [file(ROWS)]],
    ]);
    await buildRelease(root, { inputs, out, profile: 'publico', alcaldia: CUAUHTEMOC });
    const [told] = await ask(
      out,
      'observaciones',
      `SELECT count(*)::INTEGER AS celdas, count(n)::INTEGER AS dichas, max(n)::INTEGER AS mayor FROM tabla`,
      v.object({ celdas: v.number(), dichas: v.number(), mayor: v.number() }),
    );
    expect(told?.dichas).toBe(told?.celdas);
    expect(told?.mayor).toBe(8);
    expect(readRelease(out).fuentes[0]?.publicado_por_la_autoridad).toBe(true);
    expect(await auditRelease(out)).toMatchObject({ celdas: 0, recuperables: 0 });
  });
});

const REAL = shared('data/real/sesnsp/victimas_municipal_sexo_edad_cdmx_2026.csv.gz');
const absent = isAbsent(REAL, 'no se prueban las víctimas del SESNSP');

describe.skipIf(absent)('the real victims of January to April 2026', () => {
  it('are those of the list of sources, in Cuauhtémoc', async () => {
    const counted = await countFixture('sesnsp_victimas', [REAL]);
    const women = (indicador: string) =>
      counted.observations.find(
        (cell) =>
          cell.indicador === `snsp_${indicador}` &&
          cell.clave === '09015' &&
          cell.sexo === 'mujer' &&
          cell.edad === 'total',
      )?.n;
    expect(
      [
        'violencia_familiar',
        'abuso_sexual',
        'acoso_sexual',
        'intimidad_sexual',
        'violacion',
        'tentativa_feminicidio',
        'homicidio_doloso',
        'feminicidio',
      ].map(women),
    ).toEqual([485, 125, 60, 61, 42 + 45, 5, 4, 0]);
    expect(counted.manifest.lapso).toEqual({
      desde: '2026-01-01',
      hasta: '2026-04-30',
      fecha: 'apertura',
    });
    expect(unaccounted(counted)).toBe(0);
  });
});
