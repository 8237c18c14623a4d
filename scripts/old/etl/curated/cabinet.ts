/** `sesiones`, `acuerdos`, `avances` and `puntos_violeta` of `data/catalogs/`, as they are published. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Manifest } from '../../../../src/old/lib/contract/manifest';
import {
  checkCabinet,
  type Cabinet,
  type CabinetFile,
} from '../../../../src/old/lib/contract/cabinet/checkCabinet';
import { CABINET_ROW, onlyRow } from '../../../../src/old/lib/contract/catalogs/ofAlcaldia';
import {
  ownPlaces,
  placesOf,
  type PlaceNames,
} from '../../../../src/old/lib/contract/catalogs/places';
import { placeAndWhat } from '../../../../src/old/lib/contract/catalogs/problem';
import { EtlError, messageOf } from '../io/errors';
import { readCatalog } from '../io/readCatalog';

/** What is published of the cabinet; a colonia of an agreement is its key. */
export type PublishedCabinet = Pick<
  Cabinet,
  'sessions' | 'agreements' | 'progress' | 'violetPoints'
>;

const NOTHING: PublishedCabinet = { sessions: [], agreements: [], progress: [], violetPoints: [] };

/**
 * Key of the alcaldía whose cabinet the files are of.
 * @throws EtlError where `gabinetes.csv` names none, or several
 */
function cabinetAlcaldia(root: string): string {
  const path = resolve(root, 'data/catalogs/gabinetes.csv');
  const rows = readCatalog(path, CABINET_ROW, ['alcaldia']);
  try {
    return onlyRow(path, rows).alcaldia;
  } catch (cause) {
    throw new EtlError(messageOf(cause), 'Los cuatro archivos son de un solo gabinete.', { cause });
  }
}

/** Where a file of the cabinet lies under the project's root. */
const cabinetPath = (root: string, file: CabinetFile): string =>
  resolve(root, 'data/catalogs', file);

/**
 * Everything that is right and wrong in the four files.
 * @param profile places said to be invented may stand only in `interno`
 * @throws EtlError naming the file that can't be read.
 */
export function cabinetOf(root: string, names: PlaceNames, profile: Manifest['perfil']): Cabinet {
  const text = (file: CabinetFile) => textOf(root, file);
  return checkCabinet(
    {
      'sesiones.csv': text('sesiones.csv'),
      'acuerdos.csv': text('acuerdos.csv'),
      'avances.csv': text('avances.csv'),
      'puntos_violeta.csv': text('puntos_violeta.csv'),
    },
    {
      places: ownPlaces(placesOf(names), cabinetAlcaldia(root)),
      invented: profile === 'interno',
    },
  );
}

/**
 * Nothing where the cabinet is of another alcaldía than those published.
 * @param alcaldias keys of those whose colonias are published
 * @throws EtlError naming file, line, column and value of the first mistake.
 */
export function readCabinet(
  root: string,
  names: PlaceNames,
  profile: Manifest['perfil'],
  alcaldias: readonly string[],
): PublishedCabinet {
  const { sessions, agreements, progress, violetPoints, errors } = cabinetOf(root, names, profile);
  const [first] = errors;
  if (first !== undefined) {
    throw new EtlError(placeAndWhat(cabinetPath(root, first.file), first), `${first.remedy}.`);
  }
  const own = cabinetAlcaldia(root);
  if (!alcaldias.includes(own)) return NOTHING;
  const places = ownPlaces(placesOf(names), own);
  return {
    sessions,
    progress,
    violetPoints,
    agreements: agreements.map((agreement) => ({
      ...agreement,
      colonias: agreement.colonias.flatMap((name) => places.colonia(name) ?? []),
    })),
  };
}

function textOf(root: string, file: CabinetFile): string {
  const path = cabinetPath(root, file);
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new EtlError(
      `No se puede leer «${path}».`,
      'Debe estar, aunque sólo tenga su encabezado.',
      { cause },
    );
  }
}
