/** What may leave at all, whatever the counts. */
import { describe, expect, it } from 'vitest';
import {
  indicatorRules,
  publishes,
  publishesHours,
  type Place,
} from '../../../scripts/etl/cells/publication';
import { fgjCarpetas } from '../../../scripts/etl/sources/fgj_carpetas';
import { fgjVictimas } from '../../../scripts/etl/sources/fgj_victimas';
import { catalogueRules } from '../catalogueRules';

const place = (text: string): Place => {
  const [indicador = '', nivel, tipo, sexo = 'total', edad = 'total'] = text.split(' ');
  const level = nivel === 'alcaldia' ? 'alcaldia' : 'colonia';
  const type = (['mes', 'trimestre', 'anio', 'trienio', 'lapso'] as const).find(
    (own) => own === tipo,
  );
  return {
    fuente: 'fgj_carpetas',
    indicador,
    nivel: level,
    periodo_tipo: type ?? 'mes',
    sexo,
    edad,
  };
};

describe('the public profile', () => {
  it.each([
    'violencia_familiar alcaldia mes',
    'feminicidio alcaldia anio',
    'violencia_familiar alcaldia anio mujer',
    'violencia_familiar alcaldia anio total 18-29',
    'violencia_familiar alcaldia anio mujer 18-29',
    'violencia_familiar alcaldia lapso mujer 18-29',
    'violencia_familiar colonia trimestre',
    'violencia_familiar colonia anio mujer',
    'violencia_sexual colonia anio hombre',
    'violacion colonia trienio',
  ])('publishes %s', (text) => {
    expect(publishes('publico', place(text), catalogueRules)).toBe(true);
  });

  it.each([
    'violencia_familiar alcaldia mes mujer',
    'violencia_familiar alcaldia trimestre total 18-29',
    'feminicidio alcaldia anio mujer',
    'tentativa_feminicidio alcaldia anio mujer',
    'violencia_feminicida alcaldia anio total 18-29',
    'privacion_libertad_sexual alcaldia anio mujer',
    'violencia_total alcaldia anio mujer 18-29',
    'violencia_familiar colonia mes',
    'violencia_familiar colonia trimestre mujer',
    'violencia_familiar colonia trienio mujer',
    'violencia_familiar colonia anio total 18-29',
    'violencia_familiar colonia anio mujer 18-29',
    'violencia_sexual colonia trimestre',
    'violacion colonia anio mujer',
    'feminicidio colonia trienio',
    'desconocido colonia trienio',
  ])('withholds %s, which the internal one does not', (text) => {
    expect(publishes('publico', place(text), catalogueRules)).toBe(false);
    expect(publishes('interno', place(text), catalogueRules)).toBe(true);
  });
});

describe('what counts persons', () => {
  const persons = { ...catalogueRules, takesK: () => true };

  it('is told by year at the finest, of the alcaldía too', () => {
    for (const finer of ['mes', 'trimestre']) {
      const of = place(`violencia_familiar alcaldia ${finer}`);
      expect(publishes('publico', of, persons)).toBe(false);
      expect(publishes('interno', of, persons)).toBe(true);
    }
    expect(publishes('publico', place('violencia_familiar colonia trimestre'), persons)).toBe(
      false,
    );
    expect(publishes('publico', place('violencia_familiar alcaldia anio'), persons)).toBe(true);
  });
});

describe('the hours', () => {
  it.each(['violacion', 'feminicidio', 'violencia_total'])('of %s are internal', (indicador) => {
    expect(publishesHours('publico', { indicador })).toBe(false);
    expect(publishesHours('interno', { indicador })).toBe(true);
  });

  it.each(['violencia_familiar', 'violencia_sexual', 'abuso_sexual'])(
    'of %s are public',
    (indicador) => {
      expect(publishesHours('publico', { indicador })).toBe(true);
    },
  );
});

describe('the rules of the catalogue', () => {
  it('say of what an indicator is part, and that no total of carpetas takes k', () => {
    expect(catalogueRules.parentOf('abuso_sexual')).toBe('violencia_sexual');
    expect(catalogueRules.parentOf('violencia_total')).toBeNull();
    expect(catalogueRules.parentOf('desconocido')).toBeNull();
    expect(catalogueRules.takesK('fgj_carpetas')).toBe(false);
  });
});

describe('the rules of some sources', () => {
  const rules = indicatorRules([fgjCarpetas, fgjVictimas]);

  it('are those of their indicators, each known once', () => {
    expect(rules.parentOf('abuso_sexual')).toBe('violencia_sexual');
    expect(rules.parentOf('violencia_total')).toBeNull();
    expect(rules.parentOf('desconocido')).toBeNull();
    expect(rules.partsOf('violencia_sexual')).toEqual(catalogueRules.partsOf('violencia_sexual'));
    expect(rules.partsOf('abuso_sexual')).toEqual([]);
    expect(rules.grainOf('violencia_familiar')).toBe('trimestre');
    expect(rules.grainOf('desconocido')).toBe('ninguno');
  });

  it('take k of all that counts persons, if only of one indicator', () => {
    expect(['fgj_carpetas', 'fgj_victimas', 'otra'].map(rules.takesK)).toEqual([
      false,
      true,
      false,
    ]);
    const [first, ...others] = fgjVictimas.indicadores;
    if (first === undefined) throw new Error('it counts nothing');
    const mixed = others.map((own) => ({ ...own, unidad: 'carpetas' as const }));
    const some = { ...fgjVictimas, id: 'otra', indicadores: [first, ...mixed] };
    expect(indicatorRules([some]).takesK('otra')).toBe(true);
    // What an authority prints itself takes none.
    expect(indicatorRules([{ ...some, publicadoPorLaAutoridad: true }]).takesK('otra')).toBe(false);
  });

  it.each([{ padre: null }, { granoColonia: 'ninguno' }] as const)(
    'are none where two sources do not agree on one: %o',
    (otherwise) => {
      const [own, ...others] = fgjCarpetas.indicadores.filter(({ id }) => id === 'abuso_sexual');
      if (own === undefined || others.length > 0) throw new Error('it is not one');
      const other = { ...fgjCarpetas, id: 'otra', indicadores: [{ ...own, ...otherwise }] };
      expect(() => indicatorRules([fgjCarpetas, other])).toThrow(
        'El indicador «abuso_sexual» no es el mismo en dos fuentes.',
      );
    },
  );
});
