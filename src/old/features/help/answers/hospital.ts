/** The general hospital nearest to the women of a colonia: beside who is known to be open, whatever the hour. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import type { Hospital } from '$old/lib/contract/catalogs/hospitals';
import { greatCircleKm } from '$old/lib/stats/access/greatCircle';
import { walkingMinutes } from '$old/lib/stats/access/walkingTime';
import { weightedReach } from '$old/lib/stats/access/weightedReach';
import type { PopulationPoint } from '../queries/populationPoints';
import type { Ask } from './asks';
import type { Contact } from './contacts';

/** Where what is asked may not wait for the morning. */
const BESIDE: readonly Ask[] = ['peligro', 'medica'];

export const hasHospital = (ask: Ask): boolean => BESIDE.includes(ask);

export interface NearHospital {
  readonly hospital: Hospital;
  /** Means of the women of the colonia. */
  readonly km: number;
  readonly minutes: number;
}

/** @returns null where nobody says where the women of the colonia live */
export function nearestHospital(
  colonia: ColoniaKey,
  points: readonly PopulationPoint[],
  hospitals: readonly Hospital[],
): NearHospital | null {
  const own = points.filter((point) => point.colonia === colonia);
  const far = hospitals.flatMap((hospital) => {
    const reach = weightedReach(
      own.map((point) => ({ distance: greatCircleKm(point, hospital), people: point.mujeres })),
      [],
    );
    return reach === null
      ? []
      : [{ hospital, km: reach.mean, minutes: walkingMinutes(reach.mean) }];
  });
  return far.sort((a, b) => a.km - b.km)[0] ?? null;
}

/** As a contact tells where it was read. */
export const sourcedHospital = ({
  fuente_url: fuente,
  fuente_fecha: fecha,
}: Hospital): Pick<Contact, 'fuente' | 'telefonos' | 'verification'> => ({
  fuente,
  telefonos: [],
  verification: { estado: 'lista_oficial', fecha },
});
