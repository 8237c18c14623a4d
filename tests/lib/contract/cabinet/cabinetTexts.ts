/** The invented files of the cabinet and their places, for tests. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { checkCabinet, type CabinetFile } from '$lib/contract/cabinet/checkCabinet';
import { ownPlaces, placesOf } from '$lib/contract/catalogs/places';

const INVENTED = 'tests/fixtures/proyecto/data/catalogs';

const NAMED = placesOf({
  alcaldias: [{ clave: '09015', nombre: 'Cuauhtémoc' }],
  colonias: [
    { clave: '0901500010001', nombre: 'Jacarandas', alcaldia: '09015' },
    { clave: '0901500010002', nombre: 'Ampliación Jacarandas', alcaldia: '09015' },
  ],
  aliases: [{ clave: '0901500010002', variante: 'Ampl. Jacarandas', alcaldia: '09015' }],
});

export const PLACES = ownPlaces(NAMED, '09015');

export type Texts = Readonly<Record<CabinetFile, string>>;

export const textsOf = (folder: string): Texts => {
  const text = (file: CabinetFile) => readFileSync(`${folder}/${file}`, 'utf8');
  return {
    'sesiones.csv': text('sesiones.csv'),
    'acuerdos.csv': text('acuerdos.csv'),
    'avances.csv': text('avances.csv'),
    'puntos_violeta.csv': text('puntos_violeta.csv'),
  };
};

export const TEXTS = textsOf(INVENTED);

export const checked = (texts: Partial<Texts>, invented = false) =>
  checkCabinet({ ...TEXTS, ...texts }, { places: PLACES, invented });

/** The cells of each line by column, blank where there are none. */
export const cellsIn = (text: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
