import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratch } from '../project';
import { isAbsent, shared } from '../../../shared';
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

const WIDE = fixture('sesnsp_idm/idm_nm.csv');

const LETHAL_HEADER =
  '"Entidad","Municipio","Feminicidio","Homicidio culposo","Homicidio doloso","Total","Año","Mes","Periodo"';

function lethal(rows: readonly string[]): string {
  const path = join(scratch(), 'homicida.csv');
  writeFileSync(path, `${[LETHAL_HEADER, ...rows].join('\n')}\n`);
  return path;
}

describe('the wide municipal file', () => {
  it('unfolds into months of the city, and accounts for every cell of the country', async () => {
    const counted = await countFixture('sesnsp_idm', [WIDE]);
    expect(counted.manifest).toMatchObject({ filas_leidas: 13 * 12 + 2, corte: '2016-03-31' });
    expect(unaccounted(counted)).toBe(0);
    expect(asideOf(counted)).toEqual({
      linea_ilegible: 2, // one of them of another state
      fuera_de_la_ciudad: 24, // Colima has a Cuauhtémoc too
      delito_fuera_de_catalogo: 12,
      municipio_no_especificado: 12,
      mes_sin_dato: 9,
      hecho_posterior_al_periodo: 18, // zeros of months to come
    });
    const of = (suffix: string, clave = '09015', tipo = 'mes') =>
      countsOf(counted, `snsp_${suffix}`, clave, tipo);
    expect(of('feminicidio')).toEqual(['2015-01 1', '2015-02 1', '2015-05 2']);
    expect(of('violacion', '09015', 'anio')).toEqual(['2015-01 14']); // simple and equiparada
    expect(of('violencia_familiar')).toContain('2015-01 1200');
    expect(of('violencia_familiar', '09015', 'anio')).toEqual(['2015-01 2245']);
    expect(of('violencia_familiar', '09003').slice(-3)).toEqual([
      '2016-01 50',
      '2016-02 51',
      '2016-03 52',
    ]);
    expect(qualityOf(counted).get('clave_sin_cero')).toBe(10 * 12);
    expect(counted.observations.some(({ nivel }) => nivel === 'colonia')).toBe(false);
  });

  it('is the same in Latin-1, in which it is published', async () => {
    const utf8 = await countFixture('sesnsp_idm', [WIDE]);
    const latin1 = await countFixture('sesnsp_idm', [inLatin1(WIDE)]);
    expect(latin1.observations).toEqual(utf8.observations);
    expect(asideOf(latin1)).toEqual(asideOf(utf8));
  });

  it('ends with the last month that has any count, and tells no zeros of what it lacks', async () => {
    const counted = await countFixture('sesnsp_idm', [WIDE]);
    expect(monthsTold(counted, 'snsp_feminicidio')).toBe('2015-01 2016-03');
    expect(monthsTold(counted, 'snsp_homicidio_doloso')).toBe(null);
    expect(monthsTold(counted, 'snsp_acoso_sexual')).toBe(null);
  });
});

describe('the transcribed monthly series', () => {
  const series = (rows: readonly string[]): string => {
    const path = join(scratch(), 'serie.csv');
    const header =
      'cve_municipio,municipio,mes,homicidio_doloso,feminicidio,violencia_familiar,violacion_simple_y_equiparada,total_delitos';
    writeFileSync(path, `${[header, ...rows].join('\n')}\n`);
    return path;
  };

  it('continues the official file, and is replaced by a newer one', async () => {
    const path = series([
      '09015,Cuauhtémoc,2016-02,1,0,999,9,9999',
      '09015,Cuauhtémoc,2016-03,1,0,999,9,9999',
      '09015,Cuauhtémoc,2016-04,2,1,70,8,1500',
    ]);
    const counted = await countFixture('sesnsp_idm', [WIDE, path]);
    const family = countsOf(counted, 'snsp_violencia_familiar', '09015');
    expect(family.at(-1)).toBe('2016-04 70');
    expect(family.some((line) => line.endsWith(' 999'))).toBe(false);
    expect(countsOf(counted, 'snsp_violacion', '09015').at(-1)).toBe('2016-04 8');
    // Of Azcapotzalco nothing is said for April.
    expect(countsOf(counted, 'snsp_violencia_familiar', '09003').at(-1)).toBe('2016-03 52');
    const april = counted.observations.filter(
      (row) => row.periodo === '2016-04-01' && row.periodo_tipo === 'mes',
    );
    expect(new Set(april.map(({ clave }) => clave))).toEqual(new Set(['09015']));
    expect(unaccounted(counted)).toBe(0);
  });
});

describe('a file of one alcaldía that begins before one of all', () => {
  it('tells of the months that the other could not', async () => {
    const all = lethal([
      '"Ciudad de México","Cuauhtémoc","0","0","4","4","2016","Marzo","Marzo 2016"',
      '"Ciudad de México","Coyoacán","0","0","2","2","2016","Marzo","Marzo 2016"',
    ]);
    const own = join(scratch(), 'serie.csv');
    writeFileSync(
      own,
      [
        'cve_municipio,municipio,mes,homicidio_doloso,feminicidio,violencia_familiar,violacion_simple_y_equiparada,total_delitos',
        '09015,Cuauhtémoc,2016-01,6,0,121,3,2049',
        '09015,Cuauhtémoc,2016-02,11,1,129,7,2208',
        '09015,Cuauhtémoc,2016-03,9,0,130,7,2208',
        '09015,Cuauhtémoc,2016-04,5,0,130,7,2208',
        '',
      ].join('\n'),
    );
    const counted = await countFixture('sesnsp_idm', [all, own]);
    expect(countsOf(counted, 'snsp_homicidio_doloso', '09015')).toEqual([
      '2016-01 6',
      '2016-02 11',
      '2016-03 4', // as the file of all alcaldías tells it
      '2016-04 5',
    ]);
    expect(countsOf(counted, 'snsp_homicidio_doloso', '09003')).toEqual(['2016-03 2']);
    expect(countsOf(counted, 'snsp_feminicidio', '09015')).toEqual(['2016-02 1']);
    expect(asideOf(counted)).toMatchObject({ ya_en_archivo_anterior: 2 });
    expect(unaccounted(counted)).toBe(0);
  });
});

describe('files that tell of some offences', () => {
  const later = [
    '"Ciudad de México","Cuauhtémoc","7.0","2.0","1.0","10.0","2016","Marzo","Marzo 2016"',
    '"Ciudad de México","Cuauhtémoc","2","0","3","5","2016","Abril","Abril 2016"',
    '"Ciudad de México","No Especificado","0.0","0","1","1","2016","Abril","Abril 2016"',
    '"Jalisco","Guadalajara","9","9","9","27","2016","Mayo","Mayo 2016"',
  ];

  it('continue one another offence by offence', async () => {
    for (const order of [1, -1]) {
      const files = [WIDE, lethal(later)].toSorted(() => order);
      const counted = await countFixture('sesnsp_idm', files);
      expect(countsOf(counted, 'snsp_feminicidio', '09015').slice(-2)).toEqual([
        '2015-05 2',
        '2016-04 2',
      ]); // March is the wide file's, with its zero
      expect(countsOf(counted, 'snsp_homicidio_doloso', '09015')).toEqual([
        '2016-03 1',
        '2016-04 3',
      ]); // which the wide file lacks
      expect(monthsTold(counted, 'snsp_homicidio_doloso')).toBe('2016-03 2016-04');
      expect(monthsTold(counted, 'snsp_feminicidio')).toBe('2015-01 2016-04');
      expect(monthsTold(counted, 'snsp_violencia_familiar')).toBe('2015-01 2016-03');
      expect(asideOf(counted)).toMatchObject({ ya_en_archivo_anterior: 1 });
      expect(unaccounted(counted)).toBe(0);
    }
  });

  it('replace an older one in their own offences alone', async () => {
    const rows = later.map((row) => row.replaceAll('2016', '2015'));
    const since2015 = lethal([
      '"Ciudad de México","Cuauhtémoc","4","0","0","4","2015","Enero","Enero 2015"',
      ...rows,
      ...later,
    ]);
    const counted = await countFixture('sesnsp_idm', [WIDE, since2015]);
    expect(countsOf(counted, 'snsp_feminicidio', '09015', 'anio')).toEqual(['2015-01 13']);
    expect(countsOf(counted, 'snsp_violencia_familiar', '09015', 'anio')).toEqual(['2015-01 2245']);
    expect(asideOf(counted)).toMatchObject({ archivo_reemplazado: 36 });
    expect(unaccounted(counted)).toBe(0);
  });

  it('refuse counts that are no whole number', async () => {
    const path = lethal([
      '"Ciudad de México","Cuauhtémoc","1.5","0","3","5","2016","Abril","Abril 2016"',
    ]);
    expect(asideOf(await countFixture('sesnsp_idm', [path]))).toMatchObject({
      cuenta_ilegible: 1,
    });
  });

  it.each(['nan', 'Infinity', '1e400', '0.5'])('tell of no month by %s alone', async (count) => {
    const path = lethal([
      '"Ciudad de México","Cuauhtémoc","1","0","3","4","2016","Abril","Abril 2016"',
      `"Ciudad de México","Cuauhtémoc","${count}","0","0","0","2016","Mayo","Mayo 2016"`,
    ]);
    const counted = await countFixture('sesnsp_idm', [path]);
    expect(counted.manifest).toMatchObject({ corte: '2016-04-30' });
    expect(unaccounted(counted)).toBe(0);
  });
});

const REAL = shared('data/real/sesnsp');
const FEMINICIDE = join(REAL, 'idm_feminicidio_cdmx_alcaldias.csv');
/** Of Cuauhtémoc, 2016 to 2023. */
const HOMICIDES = [98, 110, 127, 117, 100, 94, 73, 78];
const absent = isAbsent(FEMINICIDE, 'no se prueban los archivos del SESNSP');

describe.skipIf(absent)('the real files', () => {
  it('give the known feminicides of Cuauhtémoc, and homicides only where they are told', async () => {
    const counted = await countFixture('sesnsp_idm', [
      FEMINICIDE,
      join(REAL, 'violencia_homicida_cdmx_alcaldias_2024_2025.csv'),
    ]);
    expect(countsOf(counted, 'snsp_feminicidio', '09015', 'anio')).toEqual(
      [6, 2, 3, 7, 5, 14, 8, 11, 3, 10].map((n, index) => `${2015 + index}-01 ${n}`),
    );
    expect(monthsTold(counted, 'snsp_feminicidio')).toBe('2015-01 2025-06');
    expect(monthsTold(counted, 'snsp_homicidio_doloso')).toBe('2024-01 2025-06');
    expect(monthsTold(counted, 'snsp_violencia_familiar')).toBe(null);
    expect(unaccounted(counted)).toBe(0);
  });

  it('reach July 2026 by the transcribed series, which tells of Cuauhtémoc alone', async () => {
    const counted = await countFixture('sesnsp_idm', [
      FEMINICIDE,
      join(REAL, 'violencia_homicida_cdmx_alcaldias_2024_2025.csv'),
      join(REAL, 'cuauhtemoc_mensual_2016_2026-07.csv'),
    ]);
    // Of the same series, in the list of sources.
    expect(countsOf(counted, 'snsp_violencia_familiar', '09015', 'anio').slice(-2)).toEqual([
      '2024-01 2551',
      '2025-01 2480',
    ]);
    const months = countsOf(counted, 'snsp_violencia_familiar', '09015').filter((line) =>
      line.startsWith('2026'),
    );
    expect(months.map((line) => Number(line.split(' ')[1]))).toEqual([
      166, 160, 169, 180, 176, 149, 167,
    ]);
    expect(months.at(-1)).toBe('2026-07 167');
    expect(monthsTold(counted, 'snsp_violacion')).toBe('2016-01 2026-07');
    // Summed by hand from the series itself, whose months the file of sixteen alcaldías holds from 2024 only.
    expect(countsOf(counted, 'snsp_homicidio_doloso', '09015', 'anio').slice(0, 8)).toEqual(
      HOMICIDES.map((n, index) => `${2016 + index}-01 ${n}`),
    );
    // The other fifteen end where the files that tell of them do: no zero of theirs is invented.
    const last = (clave: string) =>
      counted.observations
        .filter((row) => row.indicador === 'snsp_feminicidio' && row.clave === clave)
        .filter((row) => row.periodo_tipo === 'mes')
        .at(-1)?.periodo;
    expect(last('09015')).toBe('2026-07-01');
    expect(last('09003')).toBe('2025-06-01');
    expect(
      counted.observations.filter(
        (row) => row.indicador === 'snsp_violencia_familiar' && row.clave !== '09015',
      ),
    ).toEqual([]);
    expect(unaccounted(counted)).toBe(0);
  });

  it.each([
    ['ide_1997_2017_cdmx_latin1.csv', /estatal .* metodología anterior.*No dice la alcaldía/s],
    ['idm_libertad_cdmx_alcaldias.csv', /libertad personal: no se cuenta.*Ninguno de sus delitos/s],
    ['victimas_entidad_cdmx_sexo_edad_mensual.csv.gz', /víctimas .*Cuenta víctimas y no delitos/s],
  ])('refuse %s, and say why', async (name, message) => {
    const error: unknown = await countFixture('sesnsp_idm', [join(REAL, name)]).catch(
      (cause: unknown) => cause,
    );
    expect(String(error)).toMatch(message);
  });
});
