/**
 * `servicios.csv` and `oficinas_fiscalia.csv` from the official lists. Written by
 *
 *     npm run lugares -- servicios --alcaldia 09015 --servicios apoyo/servicios_atencion_mujeres_cdmx.csv \
 *       --lunas apoyo/lunas_cdmx_oficial.csv --clues apoyo/clues_imss_bienestar_cdmx_2026.csv \
 *       --hospitales apoyo/hospitales_sedesa_cdmx.csv --edicion2020 apoyo/servicios_violencia_mujeres_shp_2020.csv \
 *       --colonias geo/colonias_cuauhtemoc_asentamientos_seduvi_2022.geojson
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { normaliseName } from '../../../src/old/lib/contract/catalogs/normaliseName';
import { readColoniaPolygons } from '../etl/geo/coloniaPolygons';
import { readCatalogs } from '../etl/geo/placeCatalogs';
import { coloniaFinder } from '../etl/harmonise/pointInColonia';
import { EtlError } from '../etl/io/errors';
import { balanced, balanceText, type Balance } from './balance';
import { writeCatalogue } from './catalogueFile';
import { LISTS, readCrosswalk, type Crosswalk } from './crosswalk';
import { mergeServices } from './mergeServices';
import { OFFICE_COLUMNS, officeRows, type OfficeCells } from './offices';
import { readOfficialList } from './officialList';
import type { OfficialPlace } from './officialPlace';
import { givenOptions } from './options';
import { readClues, readEdition2020, readHospitals, readLunas } from './otherLists';

const SERVICES = 'data/catalogs/servicios.csv';
const OFFICES = 'data/catalogs/oficinas_fiscalia.csv';
const OPTIONS = [
  'alcaldia',
  'servicios',
  'lunas',
  'clues',
  'hospitales',
  'edicion2020',
  'colonias',
] as const;

type ServiceFiles = Readonly<Record<(typeof OPTIONS)[number], string>>;

export async function services(args: readonly string[], root = '.'): Promise<void> {
  const given = givenOptions(args, OPTIONS);
  const made = servicesFrom(root, given);
  writeCatalogue(resolve(root, SERVICES), made.columns, made.rows);
  writeCatalogue(resolve(root, OFFICES), OFFICE_COLUMNS, made.offices);
  for (const [name, balance] of made.balances) console.log(balanceText(name, balance));
  for (const name of made.unknown) console.log(`Sin clasificar: ${name}`);
  console.log(`${SERVICES}: ${made.rows.length} renglones; ${OFFICES}: ${made.offices.length}.`);
}

/** Both catalogues anew, and what became of each row of each list: as it was read, then as it was matched. */
function servicesFrom(root: string, given: ServiceFiles) {
  const catalogs = readCatalogs(root);
  const alcaldia = catalogs.alcaldias.find(({ clave }) => clave === given.alcaldia)?.nombre;
  if (alcaldia === undefined) {
    throw new EtlError(
      `--alcaldia ${given.alcaldia} no está en alcaldias.csv.`,
      'Da una clave de data/catalogs/alcaldias.csv.',
    );
  }
  const finder = coloniaFinder(readColoniaPolygons(given.colonias));
  const files = {
    servicios: readOfficialList(given.servicios),
    hospitales: readHospitals(given.hospitales),
    clues: readClues(given.clues),
    lunas: readLunas(given.lunas),
  };
  const edition2020 = readEdition2020(given.edicion2020);
  const crosswalk = readCrosswalk(root);
  const nameOf = new Map(catalogs.colonias.map(({ clave, nombre }) => [clave, nombre]));
  const alcaldias = new Map(
    catalogs.alcaldias.map(({ nombre }) => [normaliseName(nombre), nombre]),
  );
  const keyAt = ({ lat, lon }: { readonly lat: number; readonly lon: number }) =>
    finder.at(lon, lat);
  const { columns, rows: before } = readCells(resolve(root, SERVICES));
  const merged = mergeServices(before, {
    crosswalk,
    lists: {
      servicios: files.servicios.places,
      hospitales: files.hospitales.places,
      clues: files.clues.places,
      lunas: files.lunas.places,
    },
    alcaldia,
    alcaldiaOf: (name) => alcaldias.get(normaliseName(name)) ?? name,
    coloniaAt: (place) => nameOf.get(keyAt(place) ?? '') ?? null,
  });
  const isHere = (place: OfficialPlace) =>
    normaliseName(place.alcaldia) === normaliseName(alcaldia);
  const fiscalia = files.servicios.places.filter(
    (place) => isHere(place) && place.institucion.startsWith('Fiscalía'),
  );
  const balances: readonly (readonly [string, Balance])[] = [
    ...LISTS.flatMap((lista): (readonly [string, Balance])[] => {
      const matched = merged.balances.get(lista);
      return [
        [`${lista}, leída`, files[lista].balance],
        ...(matched === undefined ? [] : [[`${lista}, en el catálogo`, matched] as const]),
      ];
    }),
    ['edición de 2020, leída', edition2020.balance],
    [
      'edición de 2020, frente a la de 2024',
      comparedWith2024(edition2020.places, crosswalk, isHere),
    ],
  ];
  return {
    columns,
    rows: merged.rows,
    offices: officeRows(fiscalia, readCells(resolve(root, OFFICES)).rows.map(asOffice), keyAt),
    balances,
    unknown: merged.unknown,
  };
}

/** Those of 2020 that the newer list still has; of the others nobody says that they are still there. */
function comparedWith2024(
  places: readonly OfficialPlace[],
  crosswalk: Crosswalk,
  isHere: (place: OfficialPlace) => boolean,
): Balance {
  return balanced(
    places.map((place) => {
      if (!isHere(place)) return { aside: 'de otra alcaldía' };
      return crosswalk.of('servicios', place) === undefined
        ? { aside: 'con un nombre que la de 2024 no tiene' }
        : { kept: place };
    }),
  ).balance;
}

/** A catalogue cell by cell, as it is written: what is not changed is written back as it was. */
function readCells(path: string) {
  const { data, meta } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  return { columns: meta.fields ?? [], rows: data };
}

const asOffice = (row: Readonly<Record<string, string>>): OfficeCells => ({
  nombre: row['nombre'] ?? '',
  slug: row['slug'] ?? '',
  clave_colonia: row['clave_colonia'] ?? '',
  lon: row['lon'] ?? '',
  lat: row['lat'] ?? '',
  fuente: row['fuente'] ?? '',
  nota: row['nota'] ?? '',
});
