/** One source of cases: from its files to counts, with every row accounted for. */
import { format } from 'd3';
import type { ManifestSource } from '../../../../src/old/lib/contract/manifest';
import { openDatabase, type Database } from '../io/database';
import { readOffices } from '../geo/offices';
import type { Geography } from './geography';
import { readCases } from './readCases';
import { assignColonias, type Assigned } from '../harmonise/assignColonias';
import type { Catalogs } from '../geo/placeCatalogs';
import { alcaldiaKeys } from '../harmonise/classifyRows';
import { coverageOf, coverageOfLapse } from '../count/coverage';
import { ofCoveredPlaces } from '../count/coveredPlaces';
import { countByIndicator, type IndicatorCount } from '../count/countByIndicator';
import { countHours } from '../count/countHours';
import { countTexts, type TextCount } from '../count/countTexts';
import { countObservations } from '../count/countObservations';
import { delayCounts } from '../count/delayCounts';
import { delayCurves } from '../count/delayCurves';
import { delayTable, lastComplete, type DelayRow } from '../count/delays';
import {
  pileCounts,
  registrationPlaces,
  type PileCount,
} from '../count/registration/registrationPlaces';
import { officeCounts, type OfficeCount } from '../count/registration/officeExcess';
import { caseKeys, carpetaPlaces, type CarpetaPlaces } from '../harmonise/carpetaPlaces';
import { joinQuality, joinToCarpetas } from '../harmonise/joinToCarpetas';
import { lastDayOfMonth } from '../registry/periods';
import { qualityTable } from '../count/qualityTable';
import type { SourceValue } from '../registry/sourceValues';
import { fileEvidence, type FileEvidence } from '../plausible/evidence';
import type { Progress } from '../io/progress';
import type { HourCount, Observation } from '../count/observation';
import { recount, type Recount } from '../count/recount';
import { closingsOf, type Closing } from '../close/closings';
import { cellPeriodOf, hourPeriodOf, type Past } from '../close/past';
import { toRecount } from '../close/recalled';
import { editionName, periodKey } from '../cells/vintages';
import { isPublicTotal } from '../cells/lattice';
import { sourceOf } from '../publish/sourceOf';
import type { TableRow } from '../publish/writeTable';
import { noFiles, type FilesOf } from '../read/booksBeside';
import type { SourceFile } from '../registry/inputs';
import { countsPersons, type CaseSource } from '../registry/source';
import type { RegisteredSource } from '../registry/loadSources';
import type { Revision } from '../revise/revision';

const thousands = format(',');

export interface CountedSource {
  readonly registered: RegisteredSource;
  readonly values: readonly SourceValue[];
  readonly manifest: ManifestSource;
  readonly observations: readonly Observation[];
  /** Cases by text and alcaldía, of the days that were asked; never published. */
  readonly texts: readonly TextCount[];
  readonly hours: readonly HourCount[];
  /** The periods that are told below the alcaldía, and as they were counted when; none where all are, as they are. */
  readonly closings: readonly Closing[];
  /** What sums of those that were told before need; never published. */
  readonly recounts: readonly Recount[] | null;
  readonly delays: readonly DelayRow[];
  /** Cases of piles by colonia and year; never published. */
  readonly piles: readonly PileCount[];
  /** Cases near offices by colonia and year; never published. */
  readonly nearOffices: readonly OfficeCount[];
  readonly revisions: readonly Revision[];
  readonly quality: readonly TableRow[];
  readonly byIndicator: readonly IndicatorCount[];
  /** Of each file that counts, what the rules of a plausible release look at. */
  readonly evidence: readonly FileEvidence[];
  /** How its cases were told to be of colonias, for the same; null where it tells none. */
  readonly assigned: Assigned | null;
}

/** What other sources of a build give to one, and what they ask of its cases before they are gone. */
export interface OtherSources {
  /** By source, where its carpetas are (null: not yet counted), which rows of another source are joined to. */
  readonly places: Map<string, CarpetaPlaces | null>;
  /** By source, the days of which its cases are also counted by text. */
  readonly texts: ReadonlyMap<string, { readonly from: string; readonly to: string }>;
  /** Their files: their books tell what those of the source lack. */
  readonly filesOf: FilesOf;
  /** What was printed before; null where nothing is closed by it. */
  readonly past: Past | null;
}

/** @throws EtlError when a file is wrong, or when a row would be unaccounted for. */
export async function countSource(
  root: string,
  registered: RegisteredSource,
  files: readonly SourceFile[],
  catalogs: Catalogs,
  geography: Geography,
  progress: Progress,
  others: OtherSources = { places: new Map(), texts: new Map(), filesOf: noFiles, past: null },
): Promise<CountedSource> {
  const carpetas = others.places.get(registered.source.carpetasDe ?? '') ?? null;
  const db = await openDatabase('any', carpetas === null ? 'private' : 'never');
  try {
    return await count(
      db,
      root,
      registered,
      files,
      catalogs,
      geography,
      progress,
      others,
      carpetas,
    );
  } finally {
    db.closeSync();
  }
}

async function count(
  db: Database,
  root: string,
  registered: RegisteredSource,
  files: readonly SourceFile[],
  catalogs: Catalogs,
  geography: Geography,
  progress: Progress,
  { places, texts, filesOf, past }: OtherSources,
  carpetas: CarpetaPlaces | null,
): Promise<CountedSource> {
  const { source, descriptor } = registered;
  const read = await readCases(db, root, registered, files, catalogs, geography, filesOf, progress);
  const { values, overlap, last, lapse, days, fates, setAside, rows, revisions } = read;
  const registration =
    source.oficinas === true
      ? await registrationPlaces(db, source, {
          delitos: catalogs.delitos,
          offices: officesOf(root, geography),
          alcaldias: geography.alcaldias,
        })
      : [];
  const nameOf = new Map(geography.colonias.map(({ clave, nombre }) => [clave, nombre]));
  const joined =
    carpetas === null
      ? null
      : await joinToCarpetas(db, carpetas, (clave) => nameOf.get(clave) ?? null);
  const keys = places.has(source.id) ? await caseKeys(db) : null;
  const assigned = source.porColonia
    ? await progress.during(
        { name: 'Ubicar colonias', tally: ({ none }) => `${thousands(none)} casos sin colonia` },
        () => assignColonias(db, geography, geography.polygons, geography.alcaldias),
      )
    : await withoutColonias(db);
  if (keys !== null) places.set(source.id, await carpetaPlaces(db, keys));
  const coverage =
    source.lapso === undefined
      ? coverageOf(source, values, read.files, days.from)
      : coverageOfLapse(source, values, read.files);
  const months = [...new Set([...coverage.values()].flat())].toSorted();
  const delays =
    source.lapso === undefined
      ? delayTable(
          source.id,
          catalogs.delays,
          delayCurves(await delayCounts(db, source, read.files, overlap)),
        )
      : [];
  const complete =
    delays.length === 0 ? (months.at(-1) ?? null) : lastComplete(delays, last.cut.corte, months);
  const textDays = texts.get(source.id);
  const everywhere = await progress.during(
    { name: `Contar ${source.id}`, tally: (result) => `${thousands(result.length)} cuentas` },
    () =>
      countObservations(
        db,
        source,
        geography.colonias.map(({ clave }) => clave),
        coverage,
        lapse,
      ),
  );
  const alcaldiaOf = new Map(geography.colonias.map(({ clave, alcaldia }) => [clave, alcaldia]));
  const observations = ofCoveredPlaces(source, values, read.files, days.from, everywhere, {
    keyOf: alcaldiaKeys(catalogs.alcaldias),
    alcaldiaOf: (clave) => alcaldiaOf.get(clave) ?? clave,
  });
  const hours =
    complete === null || !source.horarios
      ? []
      : await countHours(db, source.id, geography.alcaldias, {
          from: months[0] ?? days.from,
          to: lastDayOfMonth(complete),
        });
  const edicion = editionName(read.files.map(({ sha256 }) => sha256));
  const closings =
    past === null || edicion === undefined || source.publicadoPorLaAutoridad === true
      ? []
      : closingsIn(source, observations, hours, past, {
          edicion,
          corte: last.cut.corte,
          complete,
        });
  return {
    registered,
    values,
    observations,
    hours,
    closings,
    recounts: await recount(db, toRecount(closings, edicion)),
    texts: textDays === undefined ? [] : await countTexts(db, textDays),
    evidence: await fileEvidence(db, source, read.files, overlap),
    assigned,
    delays,
    piles: source.oficinas === true ? await pileCounts(db) : [],
    nearOffices: source.oficinas === true ? await officeCounts(db) : [],
    revisions,
    quality: [
      ...qualityTable(source, read.quirks, setAside, assigned),
      ...(joined === null ? [] : joinQuality(joined)),
      ...registration,
    ].map((row) => ({
      fuente: source.id,
      clave: null,
      ...row,
    })),
    byIndicator: await countByIndicator(db, source, geography.alcaldias, fates.setAsideByIndicator),
    manifest: sourceOf(descriptor, {
      archivos: read.files.map(({ file, vintage, sha256, readable, unreadable: broken }) => ({
        sha256,
        cosecha: vintage.nombre,
        url: file.url,
        obtenida: file.obtained,
        filas: readable + broken,
      })),
      corte: last.cut.corte,
      corte_segun: last.cut.segun,
      ...(lapse === undefined ? {} : { lapso: lapse }),
      ...(source.publicadoPorLaAutoridad && { publicado_por_la_autoridad: true as const }),
      filas_leidas: rows,
      filas_contadas: fates.counted,
      setAside,
      copied: read.files.some(({ vintage }) => vintage.deTercero === true),
      primer_mes: months[0] ?? null,
      ultimo_mes: months.at(-1) ?? null,
      ultimo_mes_completo: complete,
    }),
  };
}

/** What a source tells below the alcaldía, now and before; of what it publishes nothing there, nothing. */
function closingsIn(
  source: CaseSource,
  observations: readonly Observation[],
  hours: readonly HourCount[],
  past: Past,
  now: Parameters<typeof closingsOf>[3],
): readonly Closing[] {
  const takesK = () => source.indicadores.some(({ unidad }) => countsPersons(unidad));
  const places = new Map(
    observations
      .filter(({ nivel }) => nivel === 'colonia')
      .map(({ clave }) => [clave, clave.slice(0, ALCALDIA)]),
  );
  const alcaldiaOf = (clave: string) => places.get(clave) ?? clave;
  const counted = [
    ...observations.flatMap((row) =>
      isPublicTotal(row, takesK) ? [] : [cellPeriodOf(row, alcaldiaOf)],
    ),
    ...hours.map(hourPeriodOf),
  ];
  const periods = [...new Map(counted.map((of) => [periodKey(of), of])).values()];
  const here = new Set(counted.map(({ alcaldia }) => alcaldia));
  const told = past.periodsOf(source.id).filter(({ alcaldia }) => here.has(alcaldia));
  return closingsOf(periods, told, (of) => past.vintagesOf(of), now);
}

/** Digits of the key of an alcaldía, which those of its colonias begin with. */
const ALCALDIA = 5;

function officesOf(root: string, { colonias }: Geography) {
  const keys = new Set(colonias.map(({ clave }) => clave));
  return readOffices(root).filter(({ clave_colonia }) => keys.has(clave_colonia));
}

/** Cases of a source that tells no place below the alcaldía. */
async function withoutColonias(db: Database): Promise<null> {
  await db.run(`CREATE OR REPLACE TABLE casos AS
    SELECT * EXCLUDE (colonia_nombre, lon, lat), NULL::VARCHAR AS colonia FROM casos`);
  return null;
}
