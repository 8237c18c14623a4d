/** The questions about the cabinet, services and where women live, asked to both engines. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRelease } from '$lib/engine/node';
import { agreements } from '$features/agreements/queries/agreements';
import { populationPoints } from '$features/help/queries/populationPoints';
import { progress } from '$features/agreements/queries/progress';
import type { AnyQuery } from '$lib/queries/query';
import { services } from '$features/help/queries/services';
import { sessions } from '$features/agreements/queries/sessions';
import { TABLES, type TableName } from '$lib/contract/tables';
import { writeRelease, type SyntheticRelease, type SyntheticRow } from './syntheticRelease';

const QUERIES: readonly (readonly [TableName, () => AnyQuery])[] = [
  ['sesiones', sessions],
  ['acuerdos', agreements],
  ['avances', progress],
  ['puntos_poblacion', populationPoints],
  ['servicios', services],
];

/** Columns that are never blank, by table. */
const FILLED: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  sesiones: ['fecha', 'nombre'],
  acuerdos: ['id', 'acuerdo', 'tipo', 'responsable', 'estado'],
  avances: ['acuerdo', 'fecha'],
  puntos_poblacion: TABLES.puntos_poblacion.columnas
    .map(({ nombre }) => nombre)
    .filter((nombre) => nombre !== 'ninas_8_14'),
  servicios: [
    'id',
    'nombre',
    'tipo',
    'institucion',
    'fuente_url',
    'estado_verificacion',
    'por_verificar',
  ],
};

const CENTRO = '0901500010007';
const VALUES = { VARCHAR: 'b', DOUBLE: 2.5, INTEGER: 3, BOOLEAN: true, DATE: '2024-03-04' };

/** A row with every cell filled, and one with only those that must be. */
function rowsOf(name: TableName): readonly SyntheticRow[] {
  const { columnas } = TABLES[name];
  const whole = columnas.map(
    ({ nombre, tipo }) => [nombre, nombre === 'colonia' ? CENTRO : VALUES[tipo]] as const,
  );
  const bare = whole.map(([nombre, value]) => {
    if (!(FILLED[name] ?? []).includes(nombre)) return [nombre, null] as const;
    return [nombre, value === 'b' ? 'a' : value] as const;
  });
  return [Object.fromEntries(whole), Object.fromEntries(bare)];
}

let release: SyntheticRelease;
let empty: SyntheticRelease;

beforeAll(async () => {
  release = await writeRelease(Object.fromEntries(QUERIES.map(([name]) => [name, rowsOf(name)])));
  empty = await writeRelease({});
});

afterAll(async () => {
  for (const each of [release, empty]) {
    await openRelease(each.directory).close();
    await each.remove();
  }
});

describe.each(QUERIES)('%s', (name, ask) => {
  it('gives every column of its table, blank cells as null, in its order', async () => {
    const query = ask();
    const rows = await openRelease(release.directory).run(query);
    expect(rows).toEqual(await release.runNatively(query.sql));
    const byKey = rowsOf(name).toReversed();
    expect(rows).toEqual(name === 'sesiones' ? byKey.toReversed() : byKey);
  });

  it('gives nothing of an empty table', async () => {
    expect(await openRelease(empty.directory).run(ask())).toEqual([]);
  });
});

describe('the bundled release', () => {
  it('answers them all', async () => {
    const bundled = openRelease('static/data');
    const counts = await Promise.all(
      QUERIES.map(async ([name, ask]) => [name, (await bundled.run(ask())).length]),
    );
    expect(Object.fromEntries(counts)).toEqual({
      sesiones: 6,
      acuerdos: 31,
      avances: 25,
      puntos_poblacion: 64,
      servicios: 115,
    });
    await bundled.close();
  });
});
