import { describe, expect, it } from 'vitest';
import { inventedRelease } from '../fixtures/inventedRelease/inventedRelease';
import { writeRelease } from './syntheticRelease';

const { tables, parts } = inventedRelease({ colonias: 198, population: true });
const colonias = tables.colonias ?? [];
const observaciones = tables.observaciones ?? [];

describe('an invented release', () => {
  it('has as many colonias as asked, two of one name, each with its key and address', () => {
    expect(colonias).toHaveLength(198);
    for (const [column, different] of [
      ['clave', 198],
      ['slug', 198],
      ['nombre', 197],
    ] as const) {
      expect(new Set(colonias.map((row) => row[column])).size, column).toBe(different);
    }
    expect(new Set(colonias.map(({ alcaldia }) => alcaldia))).toEqual(new Set(['09007']));
  });

  it('draws each where it touches two others or more', () => {
    const touching = new Map<unknown, number>();
    for (const { clave } of tables.adyacencia ?? [])
      touching.set(clave, (touching.get(clave) ?? 0) + 1);
    expect(touching.size).toBe(198);
    expect(Math.min(...touching.values())).toBeGreaterThanOrEqual(2);
    expect(Math.max(...touching.values())).toBe(6);
    expect(parts.topojson).toContain('"0900700010198"');
  });

  it('hides the small counts of its colonias, and adds up to its alcaldía', () => {
    const yearly = observaciones.filter(
      ({ indicador, periodo_tipo, periodo }) =>
        indicador === 'violencia_familiar' && periodo_tipo === 'anio' && periodo === '2023-01-01',
    );
    const [whole] = yearly.filter(({ clave }) => clave === '09007');
    const seen = yearly.filter(({ nivel, n }) => nivel === 'colonia' && n !== null);
    const hidden = yearly.filter(({ n }) => n === null);
    const sum = seen.reduce((total, { n }) => total + Number(n), 0);
    expect(seen.length + hidden.length).toBe(198);
    expect(Number(whole?.['n']) - sum).toBeGreaterThanOrEqual(hidden.length);
    expect(Number(whole?.['n']) - sum).toBeLessThanOrEqual(4 * hidden.length);
    expect(seen.some(({ n }) => Number(n) > 0 && Number(n) < 5)).toBe(false);
    expect(observaciones.some(({ supresion }) => supresion === 'primaria')).toBe(true);
  });

  it('is the same each time, and another of another seed or alcaldía', () => {
    expect(inventedRelease({ colonias: 5, seed: 3 })).toEqual(
      inventedRelease({ colonias: 5, seed: 3 }),
    );
    expect(inventedRelease({ colonias: 5, seed: 3 })).not.toEqual(
      inventedRelease({ colonias: 5, seed: 4 }),
    );
    expect(inventedRelease({ colonias: 5, alcaldia: '09003' }).tables.colonias?.[0]).toMatchObject({
      clave: '0900300010001',
      alcaldia: '09003',
      poblacion: null,
      mujeres: null,
    });
  });

  it('is written as a release that the site reads', async () => {
    const release = await writeRelease(tables, parts);
    expect(release.manifest.tablas.colonias.filas).toBe(198);
    expect(
      await release.runNatively("SELECT nombre FROM colonias WHERE slug LIKE '%-2' ORDER BY 1"),
    ).toEqual([{ nombre: colonias[0]?.['nombre'] }]);
    await release.remove();
  });

  it('has no more names than it knows', () => {
    expect(() => inventedRelease({ colonias: 201 })).toThrow(RangeError);
  });
});
