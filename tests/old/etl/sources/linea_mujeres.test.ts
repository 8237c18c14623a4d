import { describe, expect, it } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from '../project';
import {
  asideOf,
  countFixture,
  countsOf,
  fixture,
  inLatin1,
  monthsTold,
  qualityOf,
  unaccounted,
} from './countedSource';

const DICTIONARY = fixture('linea_mujeres/diccionario.csv');
const SMALL = fixture('linea_mujeres/minusculas.csv');

describe('the calls to Línea Mujeres', () => {
  it('count at the place of the facts, never where she lives, and every other row has its reason', async () => {
    const counted = await countFixture('linea_mujeres', [DICTIONARY]);
    expect(counted.manifest).toMatchObject({ filas_leidas: 12, filas_contadas: 5 });
    expect(unaccounted(counted)).toBe(0);
    expect(asideOf(counted)).toEqual({
      linea_ilegible: 1,
      fuera_de_la_ciudad: 1, // the Cuauhtémoc of Colima
      delito_fuera_de_catalogo: 1, // a service nobody knows
      no_es_mujer: 1,
      sin_lugar_de_los_hechos: 1, // she lives in Jacarandas, which does not count
      fecha_hecho_ilegible: 1,
      hecho_anterior_al_periodo: 1,
    });
    const of = (suffix: string, clave = '09015') =>
      countsOf(counted, `llamadas_linea_mujeres${suffix}`, clave);
    expect(of('')).toEqual(['2019-01 3', '2019-02 1']);
    expect(of('_violencia')).toEqual(['2019-01 2']);
    expect(of('_violencia_familiar')).toEqual(['2019-01 1']);
    expect(of('_otra_violencia')).toEqual(['2019-01 1']);
    expect(of('_otros_temas')).toEqual(['2019-01 1', '2019-02 1']);
    expect(of('_violencia', '09003')).toEqual(['2019-03 1']);
    expect(qualityOf(counted).get('sin_colonia')).toBe(2); // an unknown name, and none
    expect(qualityOf(counted).get('colonia_por_variante')).toBe(2); // in capitals
    expect(qualityOf(counted).get('sin_colonia_de_los_hechos')).toBe(1);
  });

  it('are the same in Latin-1 with Windows line ends', async () => {
    const [utf8, latin1] = await Promise.all(
      [DICTIONARY, inLatin1(DICTIONARY)].map((path) => countFixture('linea_mujeres', [path])),
    );
    expect(latin1?.observations).toEqual(utf8?.observations);
    expect(latin1 && asideOf(latin1)).toEqual(utf8 && asideOf(utf8));
  });

  it('are known in small letters too, with names of months and no accents', async () => {
    const counted = await countFixture('linea_mujeres', [SMALL]);
    expect(countsOf(counted, 'llamadas_linea_mujeres', '09015')).toEqual(['2021-01 2']);
    expect(monthsTold(counted, 'llamadas_linea_mujeres')).toBe('2021-01 2021-01');
    expect(counted.manifest.archivos[0]?.cosecha).toBe('Línea Mujeres, en minúsculas');
  });

  it('say nothing of the months between two files', async () => {
    const counted = await countFixture('linea_mujeres', [DICTIONARY, SMALL]);
    const months = counted.observations
      .filter(
        (row) =>
          row.indicador === 'llamadas_linea_mujeres' &&
          row.clave === '09015' &&
          row.periodo_tipo === 'mes',
      )
      .map(({ periodo }) => periodo.slice(0, 7));
    expect(months).toContain('2019-03');
    expect(months).not.toContain('2020-06');
    expect(months.at(-1)).toBe('2021-01');
  });

  it('with a column nobody knows are refused, and the difference is told', async () => {
    const path = join(scratch(), 'nueva.csv');
    writeFileSync(path, readFileSync(DICTIONARY, 'utf8').replace(',SERVICIO,', ',ATENCION,'));
    await expect(countFixture('linea_mujeres', [path])).rejects.toThrow(
      /diccionario: le falta «SERVICIO» y le sobra «ATENCION»/,
    );
  });
});
