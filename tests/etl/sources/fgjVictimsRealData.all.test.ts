/** Real victims, built twice over: the files are large, and each build takes seconds. */
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import { keptReleases, readKept } from '../../../scripts/etl/audit/keptReleases';
import { auditRelease } from '../auditRelease';
import { isAbsent, shared } from '../../shared';
import { ask, scratch } from '../project';
import { crossed, unequal } from './crossedTotals';

const REAL = shared('data/real');
const real = (name: string) => join(REAL, name);
/** The indicators that one is part of. */
const WHOLES: Readonly<Record<string, readonly string[]>> = {
  feminicidio: ['violencia_feminicida', 'violencia_total'],
  tentativa_feminicidio: ['violencia_feminicida', 'violencia_total'],
  abuso_sexual: ['violencia_sexual', 'violencia_total'],
  acoso_sexual: ['violencia_sexual', 'violencia_total'],
  intimidad_sexual: ['violencia_sexual', 'violencia_total'],
  privacion_libertad_sexual: ['violencia_sexual', 'violencia_total'],
  violacion: ['violencia_sexual', 'violencia_total'],
  violencia_familiar: ['violencia_total'],
  violencia_feminicida: ['violencia_total'],
  violencia_sexual: ['violencia_total'],
  violencia_total: [],
};

/** What the carpetas that were ever printed say: those of 1 to 4, 2019 to 2021, and all they are part of. */
async function totalsOfFew(): Promise<readonly string[]> {
  const counts = new Map<string, number | null>();
  for (const { observaciones } of await readKept(keptReleases('.'))) {
    for (const { fuente, indicador, nivel, clave, periodo_tipo, periodo, n } of observaciones) {
      const isAsked =
        fuente === 'fgj_carpetas' &&
        nivel === 'alcaldia' &&
        ['09004', '09008', '09009'].includes(clave) &&
        periodo_tipo === 'anio' &&
        periodo < '2022';
      if (isAsked) counts.set(`${clave} ${indicador} ${periodo}`, n);
    }
  }
  const few = [...counts].filter(([, n]) => n !== null && n > 0 && n < 5);
  const names = few.flatMap(([name]) => {
    const [clave = '', indicador = '', periodo = ''] = name.split(' ');
    return [indicador, ...(WHOLES[indicador] ?? [])].map((own) => `${clave} ${own} ${periodo}`);
  });
  return [...new Set(names)].toSorted();
}

const absent = isAbsent(REAL, 'no se prueban los archivos reales');

describe.skipIf(absent)('the real victims of three alcaldías, with carpetas', () => {
  it('make a release of Cuajimalpa that adds up, and one in public that gives none away', async () => {
    const inputs = new Map([
      ['colonias', [real('geo/colonias_cuauhtemoc_asentamientos_seduvi_2022.geojson')]],
      ['colonias_fgj', [real('geo/colonias_fgj_catalogo_cdmx_simplificado.geojson.gz')]],
      ['fgj_carpetas', [real('fgj/carpetas_cuauhtemoc_2019_2024_puntos.csv.gz')]],
      [
        'fgj_victimas',
        ['milpa_alta', 'cuajimalpa_de_morelos', 'la_magdalena_contreras'].map((name) =>
          real(`fgj/victimas_${name}_2019_2022.csv.gz`),
        ),
      ],
    ]);
    const out = join(scratch(), 'interno');
    await buildRelease('.', { inputs, out, profile: 'interno', alcaldia: '09004' });
    for (const sql of [unequal('sexo', 'edad'), unequal('edad', 'sexo')]) {
      expect((await ask(out, 'observaciones', sql, crossed))[0]).toEqual({ n_filas: 0 });
    }
    // Family violence in the three alcaldías, 2019 to 2021, which are whole.
    const [women] = await ask(
      out,
      'observaciones',
      `SELECT sum(n)::BIGINT AS n_filas FROM tabla WHERE fuente = 'fgj_victimas' AND indicador = 'violencia_familiar'
       AND nivel = 'alcaldia' AND periodo_tipo = 'anio' AND sexo = 'mujer' AND edad = 'total'`,
      crossed,
    );
    expect(women?.n_filas).toBe(5378);

    // Every total stands beside its printed carpetas: where those are few, it is withdrawn.
    const open = join(scratch(), 'publico');
    const { manifest, summary } = await buildRelease('.', {
      inputs,
      out: open,
      profile: 'publico',
      alcaldia: '09004',
    });
    expect(manifest.auditoria.recuperables).toBe(0);
    expect((await auditRelease(open)).recuperables).toBe(0);
    const victims = manifest.fuentes.find(({ id }) => id === 'fgj_victimas');
    expect(victims?.retirado?.alcaldias).toEqual([]);
    const withdrawn = victims?.retirado?.totales.map(
      ({ clave, indicador, periodo }) => `${clave} ${indicador} ${periodo}`,
    );
    expect(withdrawn?.toSorted()).toEqual(await totalsOfFew());
    expect(withdrawn).toHaveLength(31);
    expect(summary).toContain('retira 31 totales de alcaldía');
    const [kept] = await ask(
      open,
      'observaciones',
      `SELECT count(*)::INTEGER AS n_filas, count(n)::INTEGER AS n_impresas FROM tabla
       WHERE fuente = 'fgj_victimas'`,
      v.object({ n_filas: v.number(), n_impresas: v.number() }),
    );
    // Six of the totals are crossed with 3 sexes, 7 ages, and both.
    expect(kept?.n_filas).toBe(3663 - (25 + 6 * 32));
    expect(kept?.n_impresas).toBeGreaterThan(2500);
  }, 300_000);
});
