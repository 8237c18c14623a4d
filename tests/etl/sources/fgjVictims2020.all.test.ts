/** The real victims of January to April 2020, by opening: counted, protected, and told as days and not as a year. */
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import { auditRelease } from '../auditRelease';
import { isAbsent, shared } from '../../shared';
import { CUAUHTEMOC } from '../alcaldia';
import { ask, readRelease, scratch } from '../project';

const REAL = shared('data/real');
const absent = isAbsent(REAL, 'no se prueban las víctimas de 2020');
const FILE = join(REAL, 'fgj/victimas_violencia_familiar_cdmx_2020_ene_abr.csv.gz');

const cell = v.object({ sexo: v.string(), edad: v.string(), n: v.nullable(v.number()) });

describe.skipIf(absent)('victims by opening, January to April 2020', () => {
  it('are 718 persons in Cuauhtémoc, all together, and no year', async () => {
    const out = join(scratch(), 'interno');
    const inputs = new Map([
      ['colonias', [join(REAL, 'geo/colonias_cuauhtemoc_asentamientos_seduvi_2022.geojson')]],
      ['fgj_victimas_2020', [FILE]],
    ]);
    await buildRelease('.', { inputs, out, profile: 'interno', alcaldia: CUAUHTEMOC });
    const types = await ask(
      out,
      'observaciones',
      'SELECT DISTINCT fuente, indicador, periodo_tipo, periodo FROM tabla',
      v.object({
        fuente: v.string(),
        indicador: v.string(),
        periodo_tipo: v.string(),
        periodo: v.string(),
      }),
    );
    expect(types).toEqual([
      {
        fuente: 'fgj_victimas_2020',
        indicador: 'violencia_familiar',
        periodo_tipo: 'lapso',
        periodo: '2020-01-01',
      },
    ]);
    const sexes = await ask(
      out,
      'observaciones',
      `SELECT sexo, edad, n FROM tabla WHERE clave = '09015' AND edad = 'total' ORDER BY sexo`,
      cell,
    );
    expect(sexes.map(({ sexo, n }) => [sexo, n])).toEqual([
      ['hombre', 142],
      ['mujer', 572],
      ['no_especificado', 4],
      ['total', 718],
    ]);
    // 481 of the 572 have an age in the list of sources; one of them is 0, which says that it is not known.
    const [women] = await ask(
      out,
      'observaciones',
      `SELECT sum(n)::INTEGER AS n, '' AS sexo, '' AS edad FROM tabla WHERE clave = '09015' AND sexo = 'mujer'
       AND edad NOT IN ('total', 'no_especificada')`,
      cell,
    );
    expect(women?.n).toBe(480);
    const [manifest] = readRelease(out).fuentes;
    expect(manifest).toMatchObject({
      lapso: { desde: '2020-01-01', hasta: '2020-04-30', fecha: 'apertura' },
      primer_mes: null,
      ultimo_mes_completo: null,
    });
  }, 120_000);

  it('show in public no colonia by age, and nothing that can be worked out', async () => {
    const out = join(scratch(), 'publico');
    const inputs = new Map([
      ['colonias', [join(REAL, 'geo/colonias_cuauhtemoc_asentamientos_seduvi_2022.geojson')]],
      ['fgj_victimas_2020', [FILE]],
    ]);
    await buildRelease('.', { inputs, out, profile: 'publico', alcaldia: CUAUHTEMOC });
    const small = await ask(
      out,
      'observaciones',
      `SELECT sexo, edad, n FROM tabla WHERE (nivel = 'colonia' AND edad <> 'total') OR (n BETWEEN 1 AND 4)`,
      cell,
    );
    expect(small).toEqual([]);
    expect((await auditRelease(out)).recuperables).toBe(0);
  }, 120_000);

  it('beside the real carpetas and every release before it, tell of alcaldías by sex and age, of colonias by sex alone', async () => {
    const out = join(scratch(), 'publico');
    const inputs = new Map([
      ['colonias', [join(REAL, 'geo/colonias_cuauhtemoc_asentamientos_seduvi_2022.geojson')]],
      ['fgj_carpetas', [join(REAL, 'fgj/carpetas_cdmx_2019_2024_puntos.csv.gz')]],
      ['fgj_victimas_2020', [FILE]],
    ]);
    await buildRelease('.', { inputs, out, profile: 'publico', alcaldia: CUAUHTEMOC });
    const grains = await ask(
      out,
      'observaciones',
      `SELECT DISTINCT nivel, periodo_tipo, sexo <> 'total' AS de_un_sexo, edad <> 'total' AS de_una_edad
       FROM tabla WHERE fuente = 'fgj_victimas_2020' ORDER BY ALL`,
      v.object({
        nivel: v.string(),
        periodo_tipo: v.string(),
        de_un_sexo: v.boolean(),
        de_una_edad: v.boolean(),
      }),
    );
    const grain = (nivel: string, de_un_sexo: boolean, de_una_edad: boolean) => {
      return { nivel, periodo_tipo: 'lapso', de_un_sexo, de_una_edad };
    };
    expect(grains).toEqual([
      grain('alcaldia', false, false),
      grain('alcaldia', false, true),
      grain('alcaldia', true, false),
      grain('alcaldia', true, true),
      grain('colonia', false, false),
      grain('colonia', true, false),
    ]);
    const { auditoria } = readRelease(out);
    expect(auditoria.recuperables).toBe(0);
    expect(auditoria.juntas).toEqual(['fgj_carpetas', 'fgj_victimas_2020']);
    expect(auditoria.historia?.publicaciones.length).toBeGreaterThan(4);
    const victims = auditoria.por_grano?.filter(({ fuente }) => fuente === 'fgj_victimas_2020');
    expect(victims?.map(({ grano }) => grano)).toContain('alcaldia lapso');
  }, 300_000);
});
