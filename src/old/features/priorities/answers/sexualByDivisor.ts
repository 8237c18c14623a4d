/** Whether a colonia surely surpasses its alcaldía in sexual violence, by women residents and by people present. */
import { compared, sureSide, withFirmness, type ByDivisor } from '$old/lib/answers/byDivisor';
import { areMany } from '$old/lib/answers/manyAreas';
import { DIVISORS, type Divisor } from '$old/lib/contract/indicators/divisors';
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import type { PriorityArea } from '../queries/priorityAreas';
import { exceedance } from '$old/lib/stats/areas/gammaPoisson';
import { levelsOf, type AreaLevel } from './levels';

/**
 * By the same three years and the same posterior as its criteria, which divide by one of the two.
 * @param areas with women residents above zero
 * @param k the release's: non-zero counts below it are protected
 * @returns of the colonias whose count is published; none where either divisor has no answer
 */
export function sexualByDivisor(
  areas: readonly PriorityArea[],
  k: number,
): ReadonlyMap<ColoniaKey, ByDivisor> {
  const [residents, present] = DIVISORS.map((divisor) => sidesBy(areas, divisor, k));
  const isMany = areMany(areas.length);
  return new Map(
    areas.flatMap(({ clave, sexual_trienio }, place) => {
      const [mujeres, ambiente] = [residents?.[place], present?.[place]];
      if (sexual_trienio === null || mujeres === undefined || ambiente === undefined) return [];
      const both = compared(mujeres, ambiente);
      if (isMany) return [[clave, both] as const];
      const changed = (factor: number) => {
        const moved = areas.map((area, at) => (at === place ? withPeople(area, factor) : area));
        return {
          mujeres: sidesBy(moved, 'mujeres', k)?.[place],
          ambiente: sidesBy(moved, 'ambiente', k)?.[place],
        };
      };
      return [[clave, withFirmness(both, changed)] as const];
    }),
  );
}

/** It, with so many times those who live there and those who are there by day. */
const withPeople = (area: PriorityArea, factor: number): PriorityArea => ({
  ...area,
  mujeres: area.mujeres === null ? null : area.mujeres * factor,
  ambiente: area.ambiente === null ? null : area.ambiente * factor,
});

const sidesBy = (areas: readonly PriorityArea[], divisor: Divisor, k: number) =>
  levelsBy(areas, divisor, k)?.map((level) => sureSide(above(level)));

/** P(relative risk > 1). */
const above = ({ components }: AreaLevel): number =>
  components.reduce((sum, { probability, risk }) => sum + probability * exceedance(risk), 0);

function levelsBy(areas: readonly PriorityArea[], divisor: Divisor, k: number) {
  const people = areas.flatMap((area) => area[divisor] ?? []);
  if (people.length < areas.length || people.includes(0)) return null;
  return levelsOf(
    areas.map(({ sexual_trienio: n, sexual_trienio_sup: supresion }) => ({ n, supresion })),
    people,
    areas[0]?.sexual_alcaldia ?? null,
    people.reduce((sum, each) => sum + each, 0),
    k,
  );
}
