/** The edition that a site is of, from its release and the catalogues of what is of one alcaldía. */
import {
  CABINET_ROW,
  EDITION_ROW,
  INFLOW_ROW,
  onlyRow,
  parseCatalog,
} from '$old/lib/contract/catalogs/ofAlcaldia';
import {
  LACKS,
  LANGUAGE,
  shownAlcaldia,
  type DailyInflow,
  type Edition,
  type Lack,
} from '$old/lib/contract/edition';
import type { Engine } from '$old/lib/engine/door';
import { placeIndex } from '$old/lib/place/names';
import { namesOf, packNames } from '$old/lib/place/namesFile';
import { coloniaList } from '$old/lib/queries/coloniaList';
import { ofAlcaldia } from '$old/lib/queries/ofAlcaldia';
import { placeNames } from '$old/lib/queries/placeNames';

/** The texts of three files of `data/catalogs`. */
export interface EditionCatalogs {
  readonly 'edicion.csv': string;
  readonly 'gabinetes.csv': string;
  readonly 'entrada_diaria.csv': string;
}

/**
 * @param asked the alcaldía that whoever builds asks for; empty for none
 * @throws Error where the release has not the alcaldía to show, or a catalogue has a mistake
 */
export async function askEdition(
  engine: Engine,
  catalogs: EditionCatalogs,
  asked: string,
): Promise<Edition> {
  const { publicacion, perfil, alcaldias_con_colonias: held } = await engine.manifest();
  const rowsOf = <Name extends keyof EditionCatalogs, Row>(
    name: Name,
    read: (file: string, text: string) => Row,
  ) => read(`data/catalogs/${name}`, catalogs[name]);
  const { alcaldia: usual, ejemplos } = rowsOf('edicion.csv', (file, text) =>
    onlyRow(file, parseCatalog(file, text, EDITION_ROW)),
  );
  const clave = shownAlcaldia({ held, asked, usual });
  const [known] = await engine.run(ofAlcaldia({ alcaldia: clave }));
  if (known === undefined) {
    throw new Error(
      `La tabla «alcaldias» de la publicación ${publicacion} no dice cómo se llama la alcaldía ${clave}: ` +
        'añádela a data/catalogs/alcaldias.csv y vuelve a construir la publicación.',
    );
  }
  const cabinet = rowsOf('gabinetes.csv', (file, text) =>
    onlyRow(file, parseCatalog(file, text, CABINET_ROW)),
  );
  const entering = rowsOf('entrada_diaria.csv', (file, text) =>
    parseCatalog(file, text, INFLOW_ROW).find(({ alcaldia }) => alcaldia === clave),
  );
  const inflow: DailyInflow | null =
    entering === undefined || known.poblacion === null
      ? null
      : {
          people: entering.personas,
          residents: known.poblacion,
          survey: entering.encuesta,
          year: entering.anio,
          publisher: entering.publica,
        };
  const [places, colonias] = await Promise.all([
    engine.run(placeNames({ alcaldia: clave })),
    engine.run(coloniaList({ alcaldia: clave })),
  ]);
  const index = placeIndex(namesOf({ alcaldia: clave, colonias, nombres: packNames(places) }));
  const isLacking: Readonly<Record<Lack, boolean>> = {
    sin_gabinete: cabinet.alcaldia !== clave,
    sin_poblacion_por_colonia: known.con_poblacion === 0,
    sin_servicios_propios: known.servicios === 0,
    sin_entrada_diaria: inflow === null,
  };
  return {
    alcaldia: { clave, nombre: known.nombre },
    language: LANGUAGE,
    release: { publicacion, perfil },
    held: held.length,
    cabinet: isLacking.sin_gabinete ? null : cabinet.nombre,
    inflow,
    lacks: LACKS.filter((lack) => isLacking[lack]),
    examples: ejemplos.filter((example) => index.find(example).kind === 'colonias'),
  };
}
