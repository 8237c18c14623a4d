/** What may leave at all, whatever the counts. */
import { describe, expect, it } from 'vitest';
import { catalogueRules, publishes, type Place } from '../../../scripts/etl/protect/publication';

const place = (text: string): Place => {
  const [indicador = '', nivel, tipo, sexo = 'total', edad = 'total'] = text.split(' ');
  const level = nivel === 'alcaldia' ? 'alcaldia' : 'colonia';
  const type = (['mes', 'trimestre', 'anio', 'trienio'] as const).find((own) => own === tipo);
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
