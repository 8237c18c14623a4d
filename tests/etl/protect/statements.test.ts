/** What a release may say that is reckoned from true counts: nothing that the audit does not reckon with. */
import { describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '$lib/contract/tables';
import { ofOwnFiles, refuseUnlisted, remaindersSaid } from '../../../scripts/etl/cells/statements';
import type { Vintage } from '../../../scripts/etl/cells/vintages';

const COLONIA = '0901500010001';
const FUENTE = 'fgj_carpetas';

/** @param clave of the place that it is said of; null for a whole file */
const saying = (regla: string, clave: string | null) => () =>
  refuseUnlisted('una/publicación', TABLE_NAMES, [{ fuente: FUENTE, clave, regla, filas: null }]);

describe('what the audit reckons with', () => {
  it('is every table of the contract, and no other', () => {
    expect(() => refuseUnlisted('x', TABLE_NAMES, [])).not.toThrow();
    expect(() => refuseUnlisted('una/publicación', [...TABLE_NAMES, 'ocultas'], [])).toThrow(
      '«una/publicación» dice algo que la auditoría no toma en cuenta: la tabla «ocultas».\n  → Si sale de cuentas ocultas no se publica; si no, va en scripts/etl/cells/statements.ts.',
    );
  });

  it.each([
    'sin_colonia',
    'linea_sin_utf8',
    'apilamientos_acoso_sexual_2023',
    'delito «AMENAZAS (VÍA REDES); ROBO, 1/2: 5% - Ñ.»',
    'retiradas_09015',
    'inicio 2020-01, corte 20240131',
  ])('is a rule of a whole file: %s', (regla) => {
    expect(saying(regla, null)).not.toThrow();
  });

  it.each([`sin_suma_${COLONIA}`, 'sin_suma_09015-Centro', 'casos=3', '=casos', 'casos\n3', ''])(
    'is no rule that names a colonia, or says what no rule does: «%s»',
    (regla) => {
      expect(saying(regla, null)).toThrow(`la regla «${regla}» de calidad (${FUENTE})`);
    },
  );

  it.each([
    'cerca_de_fiscalia_juarez_2024',
    'retirado_09015',
    'retirados_09015',
    'retiradas_09015',
  ])('is a rule of a place: %s', (regla) => {
    expect(saying(regla, COLONIA)).not.toThrow();
  });

  it.each([
    'sin_colonia',
    'cerca_de_fiscalia__2024',
    'cerca_de_fiscalia_juarez_24',
    'cerca_de_fiscalia_juarez_2024_tarde',
    'muy_cerca_de_fiscalia_juarez_2024',
    'retirado_15',
    'retiradas_150',
    'retirado_a0901',
    'retiradas_a0901',
    'cerca_de_fiscalia_juarez_dosmil',
    `retiradas_${COLONIA}`,
    'no_retiradas_09015',
  ])('is no other rule of a place: %s', (regla) => {
    expect(saying(regla, COLONIA)).toThrow(`la regla «${regla}» de calidad (${COLONIA})`);
  });
});

describe('the most cases that are said to have no colonia, or no hour', () => {
  const row = (regla: string, filas: number | null, fuente = FUENTE) => ({ fuente, regla, filas });

  it('are those of all rules that tell of them, of one source', () => {
    const { nowhereOf, hourlessOf } = remaindersSaid([
      row('sin_colonia', 30),
      row('sin_colonia', 7, 'otra'),
      row('hora_vacia', 12),
      row('hora_ilegible', 3),
      row('linea_sin_utf8', 100),
    ]);
    expect([nowhereOf(FUENTE), nowhereOf('otra'), nowhereOf('ninguna')]).toEqual([
      30,
      7,
      undefined,
    ]);
    expect([hourlessOf(FUENTE), hourlessOf('otra')]).toEqual([15, undefined]);
  });

  it('are fewer than ten where one of the rules says no more than that', () => {
    const { hourlessOf } = remaindersSaid([row('hora_vacia', null), row('hora_ilegible', 3)]);
    expect(hourlessOf(FUENTE)).toBe(9);
  });

  const said = remaindersSaid([row('sin_colonia', 30), row('hora_vacia', 12)]);
  const of = {
    fuente: FUENTE,
    alcaldia: '09015',
    periodo_tipo: 'anio',
    periodo: '2019-01-01',
  } as const;
  const known = (edicion: string | undefined, own: string | undefined) => {
    const vintageOf = (): Vintage | undefined =>
      edicion === undefined ? undefined : { edicion, corte: null };
    const { nowhereOf, hourlessOf } = ofOwnFiles(said, { vintageOf, editionOf: () => own });
    return [nowhereOf(FUENTE, of), hourlessOf(FUENTE, of)];
  };

  it('are said of the periods that were counted from the files of now', () => {
    expect(known('a', 'a')).toEqual([30, 12]);
    expect(known('b', 'a')).toEqual([undefined, undefined]);
    expect(known('b', undefined)).toEqual([undefined, undefined]);
  });

  it('are said of all periods where nobody tells when they were counted', () => {
    expect(known(undefined, 'a')).toEqual([30, 12]);
    expect(ofOwnFiles(said, {}).nowhereOf(FUENTE, of)).toBe(30);
    const vintageOf = () => ({ edicion: 'a', corte: null });
    expect(ofOwnFiles(said, { vintageOf }).nowhereOf(FUENTE, of)).toBeUndefined();
  });
});
