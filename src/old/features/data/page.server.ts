import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ManifestSource, ManifestTable } from '$old/lib/contract/manifest';
import { toCsv } from '$old/lib/export/csv';
import { toXlsx } from '$old/lib/export/xlsx';
import { loadEdition, loadFacts } from '$old/lib/page/edition.server';
import { release, RELEASE } from '$old/lib/page/release.server';
import { citedAddress } from './citedAddress.server';
import { lastDayOf, qualityOf } from './quality';
import { revisedColonias } from './queries/revisedColonias';
import { revisedSeries } from './queries/revisedSeries';
import { acceptedRules, setAside } from './queries/setAside';
import { readTable } from './readTable';
import { releasePackage } from './releasePackage.server';
import { citationsOf } from './words/es/citations';
import { ofCabinet } from './words/es/tableDescription';

export async function loadData() {
  const [manifest, { alcaldia, cabinet }, facts, reasons, accepted, revised, packed] =
    await Promise.all([
      release.manifest(),
      loadEdition(),
      loadFacts(),
      release.run(setAside()),
      release.run(acceptedRules()),
      release.run(revisedSeries()),
      releasePackage(),
    ]);
  const { publicacion, construida, k, fuentes, tablas } = manifest;
  const changed = await release.run(revisedColonias({ alcaldia: alcaldia.clave }));
  const hasBefore = revised.some(({ comparacion }) => comparacion === 'publicacion');
  const tables = [];
  for (const [name, table] of Object.entries(tablas)) {
    if (table === undefined) continue;
    const descripcion = ofCabinet(table.descripcion, cabinet);
    tables.push(await offered(name, { ...table, descripcion }));
  }
  const place = alcaldia.nombre;
  const cited = { publicacion, day: construida, place, address: citedAddress() };
  return {
    publicacion,
    construida,
    k,
    completa: facts.ultimo_mes_completo,
    /** Of the source that reaches furthest. */
    hasta: furthest(fuentes) ?? facts.corte,
    tables,
    paquete: { bytes: packed.length },
    citas: citationsOf(cited),
    licencias: licencesOf(fuentes),
    calidad: qualityOf(fuentes, reasons),
    /** In the words of the release; what is of no source of cases, a layer or a list, by its id. */
    aceptadas: accepted.map(({ fuente, descripcion }) => ({
      conjunto: fuentes.find(({ id }) => id === fuente)?.conjunto ?? fuente,
      descripcion,
    })),
    revisiones: revised,
    cambiadas: hasBefore ? changed : null,
    alcaldia: alcaldia.clave,
    colonias: facts.colonias.length,
  };
}

/** Of more the page makes no file: it would take minutes and all the memory of a phone. */
const MOST_ROWS = 200_000;

/** A table, with what each file that the page makes of it weighs: the same program makes them here. */
async function offered(name: string, written: ManifestTable) {
  const { archivo, bytes, sha256, filas, descripcion, columnas } = written;
  const columns = columnas.map(({ nombre }) => nombre);
  const file = { archivo, bytes, sha256 };
  const given = { name, file, filas, descripcion, columns };
  if (filas > MOST_ROWS) return { ...given, made: null };
  const table = await readTable(await readFile(join(RELEASE, archivo)), columns);
  const made = {
    csv: Buffer.byteLength(toCsv(table, { bom: false })),
    xlsx: (await toXlsx(name, table)).size,
  };
  return { ...given, made };
}

function furthest(sources: readonly ManifestSource[]): string | null {
  const days = sources.flatMap((source) => lastDayOf(source) ?? []);
  return days.length === 0 ? null : days.reduce((last, day) => (day > last ? day : last));
}

/** Each licence once, with whom it is of. */
function licencesOf(sources: readonly { readonly publica: string; readonly licencia: string }[]) {
  const licences = new Map<string, Set<string>>();
  for (const { publica, licencia } of sources) {
    licences.set(licencia, (licences.get(licencia) ?? new Set()).add(publica));
  }
  return [...licences].map(([licencia, of]) => ({ licencia, publican: [...of] }));
}

export type DataPageData = Awaited<ReturnType<typeof loadData>>;
export type OfferedTable = DataPageData['tables'][number];
