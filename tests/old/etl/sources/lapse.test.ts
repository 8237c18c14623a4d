/** A source that tells of some days alone: counted all together, by the day that its basis says. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../../../scripts/old/etl/build/build';
import type { BuildOptions } from '../../../../scripts/old/etl/build/options';
import { auditRelease } from '../auditRelease';
import { CUAUHTEMOC } from '../alcaldia';
import { ask, COLONIAS, PROJECT, readRelease, scratch } from '../project';

const HEADER =
  'idCarpeta,FechaInicio,Delito,Sexo,Edad,TipoPersona,FechaHecho,HoraHecho,AlcaldiaHechos,ColoniaHechos,latitud,longitud';

/** So many victims, of one sex and age, opened on a day. */
const victims = (count: number, colonia: string, sexo: string, edad: string, opened: string) =>
  Array.from(
    { length: count },
    (_, nth) =>
      `${nth},${opened},VIOLENCIA FAMILIAR,${sexo},${edad},FISICA,05/0${1 + (nth % 3)}/2019,10:00,CUAUHTEMOC,${colonia},NA,NA`,
  );

const ROWS = [
  ...victims(30, 'JACARANDAS', 'Femenino', '33', '01/01/2020'),
  ...victims(12, 'JACARANDAS', 'Masculino', '40', '30/04/2020'),
  ...victims(20, 'AMPLIACION JACARANDAS', 'Femenino', '25', '15/02/2020'),
  ...victims(2, 'AMPLIACION JACARANDAS', 'Masculino', '25', '15/02/2020'),
  ...victims(9, 'EX HIPODROMO DE LA LOMA', 'Femenino', '61', '15/03/2020'),
  ...victims(3, 'EX HIPODROMO DE LA LOMA', 'Masculino', '8', '15/03/2020'),
  ...victims(4, 'JACARANDAS', 'Femenino', '33', '01/05/2020'),
  ...victims(4, 'JACARANDAS', 'Femenino', '33', '31/12/2019'),
];

async function build(profile: BuildOptions['profile']): Promise<string> {
  const root = scratch();
  cpSync(PROJECT, root, { recursive: true });
  for (const file of ['data/sources-old/fgj_victimas_2020.json', 'data/catalogs/victimas_2020.csv']) {
    cpSync(file, join(root, file));
  }
  const path = join(scratch(), 'victimas.csv');
  writeFileSync(path, `${[HEADER, ...ROWS].join('\n')}\n`);
  const out = join(scratch(), 'data');
  const inputs = new Map([
    ['colonias', [COLONIAS]],
    ['fgj_victimas_2020', [path]],
  ]);
  const accepted = new Set(['iguales:fgj_victimas_2020']);
  await buildRelease(root, { inputs, out, profile, alcaldia: CUAUHTEMOC, accepted });
  return out;
}

const row = v.object({
  lugar: v.string(),
  sexo: v.string(),
  edad: v.string(),
  n: v.nullable(v.number()),
});
const READ = "SELECT clave AS lugar, sexo, edad, n FROM tabla WHERE periodo_tipo = 'lapso'";

describe('a source with a lapse', () => {
  it('counts by opening what was opened in its days, whatever the day of the fact', async () => {
    const out = await build('interno');
    const sexes = await ask(
      out,
      'observaciones',
      `${READ} AND clave = '09015' AND edad = 'total' ORDER BY sexo`,
      row,
    );
    expect(sexes.map(({ sexo, n }) => [sexo, n])).toEqual([
      ['hombre', 17],
      ['mujer', 59],
      ['no_especificado', 0],
      ['total', 76],
    ]);
    const colonias = await ask(
      out,
      'observaciones',
      `${READ} AND nivel = 'colonia' AND sexo = 'mujer' ORDER BY clave`,
      row,
    );
    expect(colonias.map(({ n }) => n)).toEqual([30, 20, 9]);
  });

  it('has no row of a month, a quarter, a year or three years, and no last month', async () => {
    const out = await build('interno');
    const others = await ask(
      out,
      'observaciones',
      "SELECT clave AS lugar, sexo, edad, n FROM tabla WHERE periodo_tipo <> 'lapso' OR periodo <> DATE '2020-01-01'",
      row,
    );
    expect(others).toEqual([]);
    expect(readRelease(out).fuentes[0]).toMatchObject({
      id: 'fgj_victimas_2020',
      lapso: { desde: '2020-01-01', hasta: '2020-04-30', fecha: 'apertura' },
      primer_mes: null,
      ultimo_mes: null,
      ultimo_mes_completo: null,
      filas_contadas: 76,
      filas_apartadas: [
        { motivo: 'hecho_anterior_al_periodo', filas: 4 },
        { motivo: 'hecho_posterior_al_periodo', filas: 4 },
      ],
    });
  });

  it('is told in public by colonia × sex and by alcaldía × sex × age, nothing under 5 nor worked out', async () => {
    const out = await build('publico');
    const printed = await ask(out, 'observaciones', `${READ} ORDER BY lugar, sexo, edad`, row);
    const colonias = printed.filter(({ lugar }) => lugar !== '09015');
    expect(new Set(colonias.map(({ edad }) => edad))).toEqual(new Set(['total']));
    expect(printed.filter(({ n }) => n !== null && n > 0 && n < 5)).toEqual([]);
    // The two men and the three, and something beside each of them.
    const hidden = colonias.filter(({ n }) => n === null).map(({ lugar, sexo }) => [lugar, sexo]);
    expect(hidden).toContainEqual(['0901500010002', 'hombre']);
    expect(hidden).toContainEqual(['0901500010003', 'hombre']);
    for (const lugar of ['0901500010002', '0901500010003']) {
      expect(hidden.filter(([place]) => place === lugar).length).toBeGreaterThan(1);
    }
    expect((await auditRelease(out)).recuperables).toBe(0);
  });
});
