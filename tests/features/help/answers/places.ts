/** Invented places and women around them: a street along a parallel, with a place at its west end. */
import type { HelpPlace } from '$old/features/help/queries/helpPlaces';
import type { PopulationPoint } from '$old/features/help/queries/populationPoints';
import { key } from '../../../coloniaKey';

const LAT = 19.4;
/** Degrees of longitude in a kilometre, at that latitude. */
const PER_KM = 1 / (111.195 * Math.cos((LAT * Math.PI) / 180));

/** @param km east of the west end */
export function place(id: string, km: number, more: Partial<HelpPlace> = {}): HelpPlace {
  return {
    id,
    grupo: 'atencion',
    nombre: `Lugar ${id}`,
    clase: 'luna',
    clave: null,
    colonia: null,
    lat: LAT,
    lon: -99.2 + km * PER_KM,
    aproximado: false,
    ...more,
  };
}

/** @param km east of the west end */
export function women(colonia: string, km: number, mujeres: number): PopulationPoint {
  return {
    unidad: `${colonia}-${km}`,
    nombre: colonia,
    colonia: key(colonia),
    mujeres,
    ninas_8_14: null,
    poblacion: 2 * mujeres,
    lon: -99.2 + km * PER_KM,
    lat: LAT,
    es_estimacion: true,
  };
}
