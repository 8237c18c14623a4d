/** The general hospitals of the city, which no page asks the release for. */
import hospitales from '../../../../data/catalogs/hospitales_generales.csv?raw';
import { readGeneralHospitals, type Hospital } from '$old/lib/contract/catalogs/hospitals';

let hospitals: readonly Hospital[] | undefined;

/** The same on every page. */
export const loadHospitals = (): readonly Hospital[] =>
  (hospitals ??= readGeneralHospitals('hospitales_generales.csv', hospitales));
