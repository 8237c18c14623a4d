/** A scenario of internal use, from its link: found again on its own release, refused with the reason elsewhere. */
import { expect, it } from 'vitest';
import { evidenceOf } from '$features/priorities/answers/evidence';
import { prioritise } from '$features/priorities/answers/prioritise';
import { priorityContext } from '$features/priorities/context';
import { addressOf, freeze, readFrozen } from '$features/priorities/scenarios';
import { AREAS, UNCHANGED } from './answers/areas';

const INTERNAL_ID = '2025-01-31-interno-0a1b2c3d';
const PUBLIC_ID = '2025-01-31-publico-9b8ed3fd';
const PARTS = { familiar_tasa: 500, mujeres: 500 };

const evidence = evidenceOf({ rows: AREAS, k: 1, unchanged: UNCHANGED });
const priority = prioritise(evidence, { familiar_tasa: 0.5, mujeres: 0.5 });
const read = (query: string, publicacion: string) =>
  readFrozen(new URLSearchParams(query), evidence, priorityContext(evidence, publicacion));

const view = { preset: null, parts: PARTS };
const frozen = freeze(priority, view, INTERNAL_ID);
const link = addressOf(view, { first: frozen, second: frozen });

it('carries weights and release, and no score, order or colonia', () => {
  expect(frozen.orden.length).toBe(AREAS.length);
  expect(link).toContain(`interno-1~${INTERNAL_ID}~propios~familiar_tasa-500.mujeres-500~2025!`);
  const query = new URLSearchParams(link);
  expect([...query.keys()]).toEqual(['pesos', 'congelado', 'contra']);
  for (const { clave } of AREAS) expect(link).not.toContain(clave.slice(-4));
  // A key, a dot, a score.
  expect(link).not.toMatch(/\d\.\d/);
});

it('is the same order again where it was frozen', () => {
  expect(read(link, INTERNAL_ID)).toEqual({ kept: { first: frozen, second: frozen }, notas: [] });
});

it('is refused by a public site, with its reason said once', () => {
  const { kept, notas } = read(link, PUBLIC_ID);
  expect(kept).toEqual({ first: null, second: null });
  expect(notas).toEqual([{ kind: 'escenario', why: 'interno' }]);
});

it('on another internal release says so, and which weights they were', () => {
  const { kept, notas } = read(link, '2025-06-30-interno-ffffffff');
  expect(kept.first).toBeNull();
  expect(notas).toEqual([{ kind: 'escenario_de_otra', publicacion: INTERNAL_ID, parts: PARTS }]);
});

it('with scores, of an earlier version, is not shown, where it was made or on a public site', () => {
  const old = `?congelado=1~${INTERNAL_ID}~propios~mujeres-1000~2025~09015-1.5!${'0'.repeat(64)}`;
  expect(read(old, INTERNAL_ID).notas).toEqual([
    { kind: 'escenario', why: 'interno_con_puntajes' },
  ]);
  expect(read(old, PUBLIC_ID).notas).toEqual([{ kind: 'escenario', why: 'interno' }]);
});

it('of a public release keeps its order on both', () => {
  const open = freeze(priority, view, PUBLIC_ID);
  const query = addressOf(view, { first: open, second: null });
  for (const site of [PUBLIC_ID, INTERNAL_ID]) {
    expect(read(query, site)).toEqual({ kept: { first: open, second: null }, notas: [] });
  }
});
