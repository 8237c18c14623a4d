/** Invented colonias, as the query gives them. */
import type { PriorityArea } from '$features/priorities/queries/priorityAreas';
import { key } from '../../../coloniaKey';

const WOMEN = [4000, 2500, 6000, 1500, 3200, 2800, 5200, 1800];
const FAMILY = [300, 60, 240, 20, 90, 44, 130, 15];
const SEXUAL = [90, 12, 60, 9, 33, 21, 40, 6];

/** Eight, of different size and level, with all counts published. */
export const AREAS: readonly PriorityArea[] = WOMEN.map((mujeres, place) => {
  const [family, sexual] = [FAMILY[place] ?? 0, SEXUAL[place] ?? 0];
  return {
    clave: key(`090150001${String(place + 1).padStart(4, '0')}`),
    nombre: `Colonia ${place + 1}`,
    mujeres,
    ambiente: mujeres * (2 + (place % 3)),
    ninas: 100 + 10 * place,
    km: 0.5 + place / 10,
    mujeres_por_servicio: 9000 + place,
    servicios: 9,
    servicios_con_lugar: 6,
    servicios_por_colonia: 1,
    familiar_trienio: family,
    familiar_trienio_sup: 'ninguna',
    familiar_antes: Math.round(family / (place % 2 === 0 ? 3 : 6)),
    familiar_antes_sup: 'ninguna',
    familiar_despues: Math.round(family / (place % 2 === 0 ? 6 : 3)),
    familiar_despues_sup: 'ninguna',
    sexual_trienio: sexual,
    sexual_trienio_sup: 'ninguna',
    sexual_antes: Math.round(sexual / 3),
    sexual_antes_sup: 'ninguna',
    sexual_despues: Math.round(sexual / 3),
    sexual_despues_sup: 'ninguna',
    familiar_alcaldia: 920,
    sexual_alcaldia: 280,
  };
});

export const UNCHANGED = { familiar: 0.5, sexual: 0.5 };

/** The eight, with some cells of one of them changed. */
export function withArea(place: number, cells: Partial<PriorityArea>): readonly PriorityArea[] {
  return AREAS.map((area, at) => (at === place ? { ...area, ...cells } : area));
}
