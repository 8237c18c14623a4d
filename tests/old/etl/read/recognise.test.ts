/** What is said of a header that nobody knows. */
import { describe, expect, it } from 'vitest';
import { recognise, type Shape } from '../../../../scripts/old/etl/read/recognise';

const shape = (nombre: string, indispensables: string[], more: string[] = []): Shape => ({
  nombre,
  indispensables,
  columnas: [...indispensables, ...more],
});
const OLD = shape('2019', ['delito', 'año'], ['calle']);
const NEW = shape('2024', ['delito', 'anio', 'alcaldia'], ['calle', 'colonia']);
const told = (columns: readonly string[]) => recognise('a.csv', columns, [OLD, NEW]).nombre;

describe('a known header', () => {
  it('is of the vintage with the fewest columns that knows all of its own', () => {
    expect(told(['delito', 'año'])).toBe('2019');
    expect(told(['calle', 'alcaldia', 'anio', 'delito'])).toBe('2024');
    const both = [NEW, shape('más ancha', ['delito', 'anio'], [...NEW.columnas, 'x'])];
    expect(recognise('a.csv', ['delito', 'anio', 'alcaldia'], both).nombre).toBe('2024');
  });

  it('is the same with accents in two pieces and blanks of any kind', () => {
    expect(told([' delito ', 'an\u0303o'])).toBe('2019');
    const wide = [shape('libro', ['FECHA DE INICIO'])];
    expect(recognise('a.xlsx', ['FECHA\n DE  INICIO'], wide).nombre).toBe('libro');
  });
});

describe('an unknown header', () => {
  it('is shown whole, with the nearest one and what is missing, what is left over, or both', () => {
    expect(() => told(['delito', 'anio'])).toThrow(
      '«a.csv» trae un encabezado que no se conoce: «delito», «anio».\n' +
        '  El más parecido es el de 2024: le falta «alcaldia».\n  → Revisa que sea',
    );
    expect(() => told(['delito', 'año', 'x', 'y'])).toThrow('de 2019: le sobran «x», «y».');
    expect(() => told(['colonia', 'anio', 'z'])).toThrow(
      'de 2024: le faltan «delito», «alcaldia» y le sobra «z».',
    );
  });

  it('of a hundred columns is cut, and says by how many', () => {
    const many = Array.from({ length: 100 }, (_, index) => `c${index}`);
    expect(() => told(many)).toThrow(/«c39» y 60 más\./);
  });

  it('that names a column twice, or two not at all, is refused for that', () => {
    expect(() => told(['delito', 'año', 'delito '])).toThrow(/dos veces la columna «delito»/);
    expect(() => told(['delito', 'año', 'Delito'])).toThrow(/dos veces la columna «Delito»/);
    expect(() => told(['delito', '', 'año', ' '])).toThrow(/más de una columna sin nombre/);
  });
});
