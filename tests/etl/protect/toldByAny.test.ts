/** What one release tells nothing of by colonia, and another does. */
import { expect, it } from 'vitest';
import { joinParts, type Part } from '../../../scripts/etl/cells/joinParts';
import { SystemBuilder, type CellKind } from '../../../scripts/etl/cells/model';

const nameOf = (indicador: string, clave: string, period: string) =>
  `${indicador}, ${clave}, ${period}, total, total, fgj_carpetas`;

/** A year of one colonia, and the crimes that it is the sum of. */
function part(edicion: string, ordinal: number, kinds: Readonly<Record<string, CellKind>>): Part {
  const builder = new SystemBuilder();
  const clave = '0901500010001';
  const period = 'anio 2019-01-01';
  const total = builder.add({
    kind: 'published',
    value: 9,
    name: nameOf('violencia_sexual', clave, period),
  });
  const cells = Object.entries(kinds).map(([indicador, kind]) =>
    builder.add({ kind, value: 3, name: nameOf(indicador, clave, period) }),
  );
  builder.relate(total, cells);
  const system = builder.close();
  const suppressions = system.kinds.map(() => 'ninguna' as const);
  return { system, suppressions, vintageOf: () => ({ edicion, ordinal }) };
}

it('an indicator that any of them tells by colonia is withheld in the others, not untold', () => {
  const before = part('a', 0, { acoso_sexual: 'untold', violacion: 'untold' });
  const after = part('b', 1, { acoso_sexual: 'published', violacion: 'untold' });
  const [joint] = joinParts([after, before]);
  const kindOf = (edicion: string, indicador: string) =>
    joint?.system.kinds.find(
      (_, cell) =>
        joint.editions[cell] === edicion && joint.ownNames[cell]?.startsWith(indicador) === true,
    );
  expect([kindOf('a', 'acoso_sexual'), kindOf('b', 'acoso_sexual')]).toEqual([
    'withheld',
    'published',
  ]);
  expect([kindOf('a', 'violacion'), kindOf('b', 'violacion')]).toEqual(['untold', 'untold']);
});
