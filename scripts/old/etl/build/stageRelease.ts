/** Counts → a protected, audited release in a folder of its own, if it gives nobody away. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../../../src/old/lib/contract/manifest';
import { readInflow } from '../curated/ambientPopulation';
import { readCabinet } from '../curated/cabinet';
import { readPlaceNames } from '../curated/placeNames';
import { readCityCalls, readPerception } from '../curated/otherFigures';
import { readPopulationPoints } from '../curated/populationPoints';
import {
  ambientRows,
  cabinetRows,
  hourRows,
  nameRows,
  populationRows,
  serviceRows,
  servicesOf,
  surveyRows,
} from '../curated/rows';
import { readServices } from '../curated/services';
import { readSurveys } from '../curated/surveys';
import type { CountedSource } from './countSource';
import { womenQuality, womenRows, type CountedWomen } from './countWomen';
import type { Geography } from './geography';
import type { Catalogs } from '../geo/placeCatalogs';
import { auditHistory } from '../audit/auditHistory';
import type { Closed } from '../close/closeCounts';
import type { EarlierReleases } from './earlierReleases';
import type { BuildOptions } from './options';
import { pilesToPublish } from './pilesToPublish';
import { protectionRules } from './protectionRules';
import { atCutRows, atOneCut, withClosings } from './toldClosings';
import { furtherWithdrawals, withWithdrawn, withdrawnQuality } from './withdraw';
import type { AuditReport, Recovered } from '../audit/audit';
import type { PublishedObservation } from '../count/observation';
import { protectHours, protectObservations } from '../protect/protect';
import { publishableTables } from '../protect/tablesOfFew';
import { sharingFacts } from '../cells/sameFacts';
import type { FoundWithdrawals } from '../cells/withdrawn';
import { coloniaGeometry } from '../publish/coloniaGeometry';
import { withoutFewRemainders } from '../publish/fewRemainders';
import { indicatorTable } from '../publish/indicatorTable';
import { withStatus } from '../count/withStatus';
import { STAMPS_FILES } from '../publish/fileMetadata';
import { releaseId, writeManifest } from '../publish/writeManifest';
import { nameByContent } from '../publish/writeTable';
import { stampTables, writeTables, type Rows } from '../publish/writeTables';
import type { ReleasesBefore } from '../revise/ownHistory';
import { revisionTable, tellable } from '../revise/revisionTable';

/** Smallest non-zero count published below the alcaldía. */
export const K = { publico: 5, interno: 1 } as const;

/** All that was published before, and what a release closes and carries of it. */
export interface PublishedBefore extends ReleasesBefore, EarlierReleases {
  readonly closed: Closed;
}

export interface Staged {
  readonly manifest: Manifest;
  readonly observations: readonly PublishedObservation[];
}

export interface Attempt extends Staged {
  /** Cells that can be worked out: with any of them it is no release. */
  readonly leaks: readonly Recovered[];
  /** What could still be withdrawn for them. */
  readonly further: FoundWithdrawals;
  /** Tables of colonias and of hours that its grains would publish, withdrawn ones among them. */
  readonly tables: number;
}

/**
 * Writes every table, the boundaries and the manifest to `dir`, and audits them as they stand there.
 * @param before what was published, what it says to have changed of, and what of it is told on.
 * @param found what the audit of an earlier attempt said must be withdrawn.
 * @param isAnew whether what was printed of the same files is decided once more.
 * @param stamps whether its files say what they are.
 */
export async function stageRelease(
  root: string,
  dir: string,
  { profile }: BuildOptions,
  catalogs: Catalogs,
  { alcaldias, colonias, polygons, sources }: Geography,
  counted: readonly CountedSource[],
  women: CountedWomen | null,
  before: PublishedBefore,
  found: FoundWithdrawals,
  isAnew: boolean,
  stamps = STAMPS_FILES,
): Promise<Attempt> {
  const k = K[profile];
  // What was printed before is known: a cell may not come out as the difference of two releases.
  const { kept, releases, decidedBy: earlier, closed } = before;
  const isOfAuthority = ({ registered }: CountedSource) =>
    registered.source.publicadoPorLaAutoridad === true;
  const { counts, hours } = closed;
  const printed = counted.filter(isOfAuthority).flatMap((source) => source.observations);
  const ofFiles = [
    ...counted.flatMap((source) => source.quality),
    ...(women === null ? [] : womenQuality(women, profile)),
  ];
  const told = profile === 'interno' ? ofFiles : withoutFewRemainders(ofFiles);
  const rules = protectionRules(
    root,
    { profile, k },
    counted,
    closed,
    colonias,
    earlier,
    told,
    found,
    isAnew,
  );
  const { withdrawals } = rules;
  const observations = [
    ...withStatus(counts, await protectObservations(counts, rules)),
    ...printed.map((row) => ({ ...row, supresion: 'ninguna' as const })),
  ];
  const ambient = ambientRows(readInflow(root), colonias);
  const piles = pilesToPublish(
    counted,
    atOneCut(observations, closed),
    { alcaldias: catalogs.alcaldias, colonias, ambient },
    k,
    earlier,
  );
  const nameOf = (key: string) =>
    catalogs.alcaldias.find(({ clave }) => clave === key)?.nombre ?? key;
  const quality = [
    ...told,
    ...withdrawnQuality(withdrawals, nameOf, k, closed.untold, found.undecided),
  ];
  const geometry = coloniaGeometry(colonias, polygons);
  const geometryOf = new Map(geometry.facts.map((facts) => [facts.clave, facts]));
  const services = servicesOf(readServices(root, catalogs), alcaldias);
  const rows: Rows = {
    observaciones: observations,
    colonias: colonias.map((colonia) => ({ ...colonia, ...geometryOf.get(colonia.clave) })),
    adyacencia: geometry.adjacency.map((pair) => ({ ...pair })),
    alcaldias: catalogs.alcaldias.map((alcaldia) => ({ ...alcaldia })),
    horarios: withStatus(hours, await protectHours(hours, counts, rules)),
    oportunidad: counted.flatMap(({ delays }) => delays.map((row) => ({ ...row }))),
    apilamientos: piles.rows.map((row) => ({ ...row })),
    indicadores: counted.flatMap(({ registered, values }) =>
      indicatorTable(registered.source, values),
    ),
    revisiones: revisionTable(
      before.own,
      observations,
      tellable(
        counted.flatMap(({ revisions }) => revisions),
        profile,
        rules.indicators.takesK,
      ),
    ).map((row) => ({ ...row })),
    calidad: quality,
    servicios: serviceRows(services, profile),
    ...cabinetRows(readCabinet(root, catalogs, profile, alcaldias)),
    encuestas: surveyRows(readSurveys(root)),
    poblacion_ambiente: ambient,
    puntos_poblacion: populationRows(readPopulationPoints(root), colonias),
    lugares: nameRows(readPlaceNames(root, catalogs), { alcaldias, colonias }),
    horarios_servicios: hourRows(services),
    percepcion: readPerception(root, catalogs).map((row) => ({ ...row })),
    llamadas_911_ciudad: readCityCalls(root).map((row) => ({ ...row })),
    al_corte: atCutRows(closed, rules.alcaldiaOf),
    mujeres_por_carpetas: women === null ? [] : womenRows(women, counted, k),
  };
  const plain = await writeTables(dir, rows);
  const draft = join(dir, 'colonias.topojson');
  writeFileSync(draft, geometry.topojson);
  const unstamped = {
    perfil: profile,
    k,
    alcaldias_con_colonias: [...alcaldias],
    fuentes: [
      ...counted.map(({ manifest }) => withClosings(withWithdrawn(manifest, withdrawals), closed)),
      ...(women === null ? [] : [women.manifest]),
      ...sources,
    ],
    tablas: plain,
    geometrias: { colonias: nameByContent(dir, draft, 'colonias', 'topojson') },
  };
  const publicacion = releaseId({ ...unstamped, auditoria: UNAUDITED });
  const parts = stamps
    ? { ...unstamped, tablas: await stampTables(dir, rows, publicacion, unstamped) }
    : unstamped;
  // The audit reads what is about to be published, and what follows of piles from how they are told.
  writeManifest(dir, publicacion, { ...parts, auditoria: UNAUDITED });
  const { report, revealed, beyond } = await auditHistory(root, dir, releases, piles.floors);
  const ids = new Set(kept.map(({ manifest }) => manifest.publicacion));
  ids.delete(publicacion);
  const historia = { publicaciones: [...ids], ya_reveladas: revealed };
  const juntas = sharingFacts(
    counted.map(({ manifest }) => manifest.id),
    rules.factsOf,
  );
  const auditoria = {
    ...report,
    ...(kept.length > 0 && { historia }),
    ...(juntas.length > 0 && { juntas }),
  };
  return {
    manifest: writeManifest(dir, publicacion, { ...parts, auditoria }),
    observations,
    leaks: beyond,
    further: furtherWithdrawals(beyond, rules),
    tables: publishableTables(counts, hours, rules).length,
  };
}

const UNAUDITED: AuditReport = {
  celdas: 0,
  suprimidas_primarias: 0,
  suprimidas_complementarias: 0,
  recuperables: 0,
  intervalo_minimo: null,
  por_grano: [],
};
