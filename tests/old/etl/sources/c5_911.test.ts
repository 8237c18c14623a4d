import { describe, expect, it } from 'vitest';
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

const FIRST = fixture('c5_911/2021_s1.csv');
const SECOND = fixture('c5_911/2021_s2.csv');

describe('the calls to 9-1-1', () => {
  it('leave out what was reported already or never happened, and account for every row', async () => {
    const counted = await countFixture('c5_911', [FIRST]);
    expect(counted.manifest).toMatchObject({ filas_leidas: 11, filas_contadas: 5 });
    expect(unaccounted(counted)).toBe(0);
    expect(asideOf(counted)).toEqual({
      delito_fuera_de_catalogo: 2,
      llamada_duplicada: 1,
      llamada_falsa: 2, // a code of closing, and a false alarm
      alcaldia_desconocida: 1,
    });
    const of = (suffix: string, clave = '09015') =>
      countsOf(counted, `llamadas_911_${suffix}`, clave);
    expect(of('violencia')).toEqual(['2021-01 2', '2021-02 1', '2021-06 1']);
    expect(of('violencia_familiar')).toEqual(['2021-01 1']);
    expect(of('violencia_mujer')).toEqual(['2021-01 1']);
    expect(of('violencia_sexual')).toEqual(['2021-02 1']);
    expect(of('violacion')).toEqual(['2021-02 1']);
    expect(of('acoso_sexual', '09003')).toEqual(['2021-02 1']);
    expect(counted.registered.source.indicadores.every(({ unidad }) => unidad === 'llamadas')).toBe(
      true,
    );
  });

  it('tally decimal commas and the incidents that the catalogue may have missed', async () => {
    const quality = qualityOf(await countFixture('c5_911', [FIRST]));
    expect(quality.get('coordenada_con_coma')).toBe(1);
    expect(quality.get('coordenada_vacia')).toBe(2);
    expect(quality.get('incidente_sin_clasificar')).toBe(1); // «Agresion sexual»
  });

  it('are the same in Latin-1', async () => {
    const utf8 = await countFixture('c5_911', [FIRST, SECOND]);
    const latin1 = await countFixture('c5_911', [inLatin1(FIRST), inLatin1(SECOND)]);
    expect(latin1.observations).toEqual(utf8.observations);
    expect(asideOf(latin1)).toEqual(asideOf(utf8));
  });

  it('of two semesters count the call of the last night, which closed in the next, once', async () => {
    for (const files of [
      [FIRST, SECOND],
      [SECOND, FIRST],
    ]) {
      const counted = await countFixture('c5_911', files);
      expect(countsOf(counted, 'llamadas_911_violencia_familiar', '09015')).toEqual([
        '2021-01 1',
        '2021-06 1',
        '2021-07 1',
      ]);
      expect(counted.manifest.corte).toBe('2021-12-31');
      expect(asideOf(counted)).not.toHaveProperty('ya_en_archivo_anterior');
    }
  });

  it('tell no zeros of the semesters before the file', async () => {
    const counted = await countFixture('c5_911', [FIRST]);
    expect(monthsTold(counted, 'llamadas_911_violencia')).toBe('2021-01 2021-06');
  });
});
