/** The calls of Línea Mujeres as somebody shared them, with other names for some columns. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratch } from '../project';
import { asideOf, countFixture, countsOf, fixture, qualityOf, unaccounted } from './countedSource';

const SHARED = fixture('linea_mujeres/derivado.csv');

describe('calls with renamed columns', () => {
  it('count by the place of the facts and the written day, whatever zone stands after it', async () => {
    const counted = await countFixture('linea_mujeres', [SHARED]);
    expect(counted.manifest).toMatchObject({ filas_leidas: 4, filas_contadas: 2 });
    expect(unaccounted(counted)).toBe(0);
    expect(asideOf(counted)).toEqual({
      fuera_de_la_ciudad: 1, // the Cuauhtémoc of Colima
      sin_lugar_de_los_hechos: 1, // she lives in Jacarandas, which does not count
    });
    const familiar = 'llamadas_linea_mujeres_violencia_familiar';
    expect(countsOf(counted, familiar, '09015', 'anio')).toEqual(['2018-01 2']);
    expect(countsOf(counted, familiar, '0901500010001', 'anio')).toEqual(['2018-01 1']);
    expect(qualityOf(counted).get('sin_colonia_de_los_hechos')).toBe(1);
    // Of both it is told who called.
    expect(qualityOf(counted).get('sexo_vacio') ?? 0).toBe(0);
    expect(counted.manifest.archivos[0]?.cosecha).toMatch(/sólo del servicio psicológico/);
  });

  it('say nothing, not even zero, of other topics and services', async () => {
    const { observations } = await countFixture('linea_mujeres', [SHARED]);
    expect([...new Set(observations.map(({ indicador }) => indicador))]).toEqual([
      'llamadas_linea_mujeres_violencia_familiar',
    ]);
  });

  it('yield to the whole file, which begins no later', async () => {
    const whole = fixture('linea_mujeres/diccionario.csv');
    const early = join(scratch(), 'completo.csv');
    writeFileSync(early, readFileSync(whole, 'utf8').replace('\n1,2019/01/07', '\n1,2018/01/02'));
    const counted = await countFixture('linea_mujeres', [SHARED, early]);
    expect(asideOf(counted)).toMatchObject({ archivo_reemplazado: 3 });
  });

  it('with a column nobody knows are refused, and the difference is told', async () => {
    const path = join(scratch(), 'nueva.csv');
    writeFileSync(path, readFileSync(SHARED, 'utf8').replace(',Municipio,', ',Alcaldía,'));
    await expect(countFixture('linea_mujeres', [path])).rejects.toThrow(
      /derivado público.*: le falta «Municipio» y le sobra «Alcaldía»/,
    );
  });
});
