/** Carpetas beside victims, against every way in which the victims could be: no sums, no solver. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../../scripts/etl/count/observation';
import { examine } from '../../../scripts/etl/audit/audit';
import { K, TOGETHER, carpetas, factsOf, persons, releaseOf } from './inventedFacts';
import { ALCALDIA, COLONIAS, printed } from './inventedRows';
import { untilSafe } from './untilSafe';

const few = fc.integer({ min: 0, max: 7 });
const people = fc.tuple(few, few, few);

/** The victims and their women, men and unspecified. */
type World = readonly [number, number, number, number];

/** More than any count here can be, twice the carpetas and five included. */
const MOST = 45;

const everyWorld: readonly World[] = upTo(MOST).flatMap((women) =>
  upTo(MOST - women).flatMap((men) =>
    upTo(MOST - women - men).map((unspecified): World => {
      return [women + men + unspecified, women, men, unspecified];
    }),
  ),
);

function upTo(most: number): readonly number[] {
  return Array.from({ length: most + 1 }, (_, n) => n);
}

const fits = (world: World, counts: World, statuses: readonly Status[]): boolean =>
  world.every((n, cell) => {
    if (statuses[cell] === 'ninguna') return n === counts[cell];
    if (statuses[cell] === 'retenida') return true;
    return n >= 1 && (statuses[cell] !== 'primaria' || n < K);
  });

const widthOf = (worlds: readonly World[], cell: number): number => {
  const values = worlds.map((world) => world[cell] ?? 0);
  return Math.max(...values) - Math.min(...values);
};

/** What of the victims a reader can tell who knows the carpetas and all that is printed of them. */
function tellable(files: number, counts: World, statuses: readonly Status[]): readonly number[] {
  const seen = everyWorld.filter((world) => fits(world, counts, statuses));
  const isWholeSeen = statuses[0] === 'ninguna';
  const within = ([whole]: World) => isWholeSeen || (files <= whole && whole <= 2 * files + 5);
  const asMany = ([whole]: World) => isWholeSeen || files < K || whole === files;
  // Of what a reader supposes, what the printed numbers do not contradict.
  const supposed = [within, asMany].reduce<readonly ((world: World) => boolean)[]>(
    (held, next) =>
      seen.some((world) => [...held, next].every((own) => own(world))) ? [...held, next] : held,
    [],
  );
  const believed = (worlds: readonly World[]) =>
    worlds.filter((world) => supposed.every((own) => own(world)));
  const worlds = believed(seen);
  // Without what is printed of sexes: the carpetas, and their victims where both are printed.
  const without: readonly Status[] = [
    isWholeSeen ? 'ninguna' : 'retenida',
    ...Array.from({ length: 3 }, () => 'retenida' as const),
  ];
  const anyway = believed(everyWorld.filter((world) => fits(world, counts, without)));
  return [0, 1, 2, 3].filter(
    (cell) =>
      statuses[cell] !== 'ninguna' && widthOf(worlds, cell) < Math.min(2, widthOf(anyway, cell)),
  );
}

describe('carpetas beside victims', () => {
  it('tell of a hidden count what every way to fill it tells, and nothing else', async () => {
    const names = fc.array(fc.constantFrom('primaria', 'complementaria'), {
      minLength: 4,
      maxLength: 4,
    });
    const hides = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
    let found = 0;
    await fc.assert(
      fc.asyncProperty(few, people, names, hides, async (files, [w, m, n], called, hidden) => {
        const counts: World = [w + m + n, w, m, n];
        const statuses = counts.map((count, cell): Status => {
          if (count > 0 && count < K) return called[cell] ?? 'primaria';
          return count > 0 && hidden[cell] === true ? 'complementaria' : 'ninguna';
        });
        const rows = [carpetas(files), ...persons([w, m, n])];
        const release = releaseOf(printed(rows, ['ninguna', ...statuses]));
        const { recovered } = await examine(release, [], factsOf);
        const expected = tellable(files, counts, statuses);
        found += expected.length;
        expect(recovered.map(({ name }) => name.split(', ')[3]).toSorted()).toEqual(
          expected.map((cell) => ['total', 'mujer', 'hombre', 'no_especificado'][cell]).toSorted(),
        );
      }),
      { numRuns: 150 },
    );
    expect(found).toBeGreaterThan(20);
  }, 120_000);

  it('leave nothing to tell once protected, in an alcaldía and its colonias', async () => {
    const place = fc.tuple(people, fc.integer({ min: 0, max: 3 }));
    await fc.assert(
      fc.asyncProperty(place, place, place, async (...all) => {
        const [nowhere, one, two] = all.map(([own, fewer]) => {
          const whole = own.reduce((a, b) => a + b, 0);
          return { own, files: Math.max(whole === 0 ? 0 : 1, whole - fewer) };
        });
        if (nowhere === undefined || one === undefined || two === undefined) return;
        const places = [nowhere, one, two];
        const sumOf = (nth: number) => places.reduce((sum, { own }) => sum + (own[nth] ?? 0), 0);
        const rows = [
          carpetas(places.reduce((sum, { files }) => sum + files, 0)),
          carpetas(one.files, COLONIAS[0]),
          carpetas(two.files, COLONIAS[1]),
          ...persons([sumOf(0), sumOf(1), sumOf(2)]),
          ...persons(one.own, COLONIAS[0]),
          ...persons(two.own, COLONIAS[1]),
        ];
        const { statuses, recovered } = await untilSafe(rows, TOGETHER);
        rows.forEach(({ fuente, clave, n }, at) => {
          const isFree = fuente === 'fgj_carpetas' && clave === ALCALDIA;
          if (!isFree && n > 0 && n < K) expect(statuses[at]).not.toBe('ninguna');
        });
        expect(recovered).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
