/** Real victims, built twice over: the files are large, and each build takes seconds. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import { isAbsent, shared } from '../../shared';
import { ask, scratch } from '../project';
import { crossed, unequal } from './crossedTotals';

const REAL = shared('data/real');
const real = (name: string) => join(REAL, name);
const absent = isAbsent(REAL, 'no se prueban los archivos reales');

describe.skipIf(absent)('the real victims of three alcaldías, with carpetas', () => {
  it('make a release of Cuajimalpa that adds up, and none in public, which would give some away', async () => {
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

    // Every total stands beside its printed carpetas: there is no room for those under five, nor a release.
    const open = join(scratch(), 'publico');
    await expect(
      buildRelease('.', { inputs, out: open, profile: 'publico', alcaldia: '09004' }),
    ).rejects.toThrow(/La auditoría recuperó \d+ celdas suprimidas: esta publicación delataría/);
    expect(existsSync(open)).toBe(false);
  }, 180_000);
});
