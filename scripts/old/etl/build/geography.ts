/** Which colonias a release tells of, and where they lie. */
import type { ManifestSource } from '../../../../src/old/lib/contract/manifest';
import { coloniasOfCity, type CityColonia } from '../geo/cityColonias';
import { readFgjCatalogue } from '../geo/fgjCatalogue';
import type { Catalogs } from '../geo/placeCatalogs';
import { sourceOf } from '../publish/sourceOf';
import { readColoniaPolygons, type ColoniaPolygon } from '../geo/coloniaPolygons';
import { fileSha256 } from '../io/fileSha256';
import { readDescriptor } from '../registry/descriptor';
import type { Inputs, SourceFile } from '../registry/inputs';

/** The layers that a build draws colonias from. */
export const LAYERS: readonly string[] = ['colonias', 'colonias_fgj'];

export interface Geography {
  /** Keys of the alcaldías whose colonias are published. */
  readonly alcaldias: readonly string[];
  readonly colonias: readonly CityColonia[];
  readonly aliases: Catalogs['aliases'];
  /** One polygon or more for each colonia. */
  readonly polygons: readonly ColoniaPolygon[];
  /** Where the boundaries came from, for the manifest. */
  readonly sources: readonly ManifestSource[];
}

/**
 * Official colonias and polygons where the catalogue has them, the Fiscalía's elsewhere.
 * @param alcaldia a key, or `todas`.
 * @throws EtlError when a layer that is needed is missing or is not what it should be.
 */
export async function readGeography(
  root: string,
  inputs: Inputs,
  catalogs: Catalogs,
  alcaldia: string,
): Promise<Geography> {
  const official = catalogs.colonias.filter((row) => row.alcaldia === alcaldia);
  const hasLayer = (id: string) => inputs.of(id).length > 0;
  // INEGI's layer can't be fetched by address; the Fiscalía's catalogue, simplified, can.
  if (official.length > 0 && hasLayer('colonias')) {
    const file = inputs.one('colonias');
    const polygons = readColoniaPolygons(file.path);
    return {
      alcaldias: [alcaldia],
      colonias: official,
      aliases: catalogs.aliases,
      polygons,
      sources: [await layer(root, 'colonias', file, polygons.length, official.length)],
    };
  }
  const file = inputs.one('colonias_fgj');
  const [officialFile] = inputs.of('colonias');
  const entries = readFgjCatalogue(file.path);
  const officialPolygons = officialFile === undefined ? [] : readColoniaPolygons(officialFile.path);
  const city = coloniasOfCity(entries, catalogs, officialPolygons);
  const isAsked = (row: { readonly alcaldia: string }) =>
    alcaldia === 'todas' || row.alcaldia === alcaldia;
  const colonias = city.colonias.filter(isAsked);
  const keys = new Set(colonias.map(({ clave }) => clave));
  const used = officialFile === undefined || alcaldia !== 'todas' ? [] : officialPolygons;
  return {
    alcaldias: catalogs.alcaldias
      .map(({ clave }) => clave)
      .filter((key) => isAsked({ alcaldia: key })),
    colonias,
    aliases: [...catalogs.aliases, ...city.aliases],
    polygons: city.polygons.filter(({ clave }) => keys.has(clave)),
    sources: [
      ...(officialFile === undefined || used.length === 0
        ? []
        : [await layer(root, 'colonias', officialFile, used.length, used.length)]),
      await layer(root, 'colonias_fgj', file, entries.length, colonias.length - used.length),
    ],
  };
}

async function layer(
  root: string,
  id: string,
  file: SourceFile,
  polygons: number,
  used: number,
): Promise<ManifestSource> {
  return sourceOf(readDescriptor(root, id), {
    archivos: [
      {
        sha256: await fileSha256(file.path),
        cosecha: 'GeoJSON',
        url: file.url,
        obtenida: file.obtained,
        filas: polygons,
      },
    ],
    corte: null,
    corte_segun: '',
    filas_leidas: polygons,
    filas_contadas: used,
    setAside: new Map(polygons > used ? [['poligono_sin_usar', polygons - used]] : []),
    primer_mes: null,
    ultimo_mes: null,
    ultimo_mes_completo: null,
  });
}
