/** The part of a release that counts people, from its published files alone. */
import { LEAST_PILED } from '../../../../src/old/lib/contract/piles';
import { EtlError } from '../io/errors';
import type { Release } from '../cells/release';
import { ofOwnFiles, refuseUnlisted, remaindersSaid } from '../cells/statements';
import { lapseDays } from '../cells/days';
import { editionName, periodKey, type Vintage, type VintageOf } from '../cells/vintages';
import { countsPersons } from '../registry/source';
import { publishes, type IndicatorRules } from '../cells/publication';
import { TOTAL } from '../cells/lattice';
import { lastDayOfMonth } from '../registry/periods';
import { readTables, type AuditedManifest, type Folder, type Tables } from './releaseFolder';
import { withdrawn, type Withdrawals } from '../cells/withdrawn';

/**
 * @param dir folder with `manifest.json` and the Parquet files it names.
 * @throws EtlError when the folder is not a release, or holds rows finer than its profile allows.
 */
export async function readRelease(dir: string): Promise<Release> {
  const [release] = await readReleases([dir]);
  if (release === undefined) throw new Error(`De «${dir}» no se leyó nada.`);
  return release;
}

/** The same of many, in order: with one database, and a row that several print is one. */
export async function readReleases(dirs: readonly string[]): Promise<readonly Release[]> {
  return (await readTables(dirs)).map(releaseOf);
}

function releaseOf({ dir, stated, tables }: Folder & { readonly tables: Tables }): Release {
  const indicators = new Map(tables.indicadores.map((row) => [row.indicador, row]));
  const ofPersons = new Set(
    tables.indicadores.filter(({ unidad }) => countsPersons(unidad)).map(({ fuente }) => fuente),
  );
  const homes = new Map(tables.colonias.map((row) => [row.clave, row.alcaldia]));
  const alcaldias = [...new Set(homes.values())];
  const women = new Map(
    tables.colonias.flatMap(({ clave, mujeres }) =>
      mujeres === null || mujeres === undefined ? [] : [[clave, mujeres] as const],
    ),
  );
  const printed = new Set(
    stated.fuentes.filter((own) => own.publicado_por_la_autoridad).map(({ id }) => id),
  );
  // What the authority prints itself is no secret of this release, and part of none of its sums.
  const observaciones = tables.observaciones.filter(({ fuente }) => !printed.has(fuente));
  const rules: Omit<IndicatorRules, 'partsOf'> = {
    parentOf: (id) => indicators.get(id)?.padre || null,
    grainOf: (id) => indicators.get(id)?.grano_colonia ?? 'ninguno',
    takesK: (fuente) => ofPersons.has(fuente),
  };
  for (const row of observaciones) {
    if (!publishes(stated.perfil, row, rules)) refuseFiner(dir, row);
    if (row.nivel === 'colonia' && !homes.has(row.clave)) refuseUnknown(dir, row.clave);
  }
  const alcaldiaOf = (clave: string) => homes.get(clave) ?? clave;
  const isWithdrawn = withdrawn(withdrawalsOf(stated), alcaldiaOf);
  const denied = observaciones.find(isWithdrawn);
  if (denied !== undefined) refuseDenied(dir, denied);
  const { horarios, apilamientos, calidad: said } = tables;
  const piles = apilamientos.filter(({ regla }) => regla !== 'oficina');
  const nearOffices = apilamientos.filter(({ regla }) => regla === 'oficina');
  const ofPerson = horarios.find(({ fuente }) => rules.takesK(fuente));
  if (ofPerson !== undefined) refuseHours(dir, ofPerson);
  const tellsPiles = stated.tablas.apilamientos !== undefined;
  refuseUnlisted(dir, Object.keys(stated.tablas), said);
  const lapses = new Map(
    stated.fuentes.map(({ id, lapso }) => [id, lapso && lapseDays(lapso)] as const),
  );
  const editions = new Map(stated.fuentes.map((own) => [own.id, editionName(filesOf(own))]));
  const editionOf = (fuente: string) => editions.get(fuente);
  const vintageOf = vintagesIn(stated, editions, observaciones);
  return {
    observaciones,
    horarios,
    ...(tellsPiles ? { piles, nearOffices } : {}),
    k: stated.k,
    alcaldias,
    women,
    structure: {
      parentOf: rules.parentOf,
      takesK: rules.takesK,
      lapseOf: (fuente) => lapses.get(fuente),
      alcaldiaOf,
      isWithdrawn,
      ...ofOwnFiles(remaindersSaid(said), { vintageOf, editionOf, alcaldias }),
      floorOf: ({ fuente, indicador, clave, anio }) =>
        piles.some(
          (row) =>
            row.fuente === fuente &&
            row.de === indicador &&
            row.clave === clave &&
            row.anios.split('; ').includes(String(anio)),
        )
          ? LEAST_PILED
          : 0,
    },
    editionOf,
    vintageOf,
    alCorte: tables.al_corte.map((row) => ({
      ...row,
      nivel: 'alcaldia',
      periodo_tipo: row.periodo_tipo === 'horario' ? 'trienio' : row.periodo_tipo,
      sexo: TOTAL,
      edad: TOTAL,
    })),
  };
}

/**
 * When each period was counted; of a release of before that was told, from its own files: at its cut, or by
 * the end of the last month that it tells of.
 */
function vintagesIn(
  { fuentes }: AuditedManifest,
  editions: ReadonlyMap<string, string | undefined>,
  rows: Tables['observaciones'],
): VintageOf {
  const lastMonth = new Map<string, string>();
  for (const { fuente, periodo_tipo, periodo } of rows) {
    if (periodo_tipo !== 'mes' || periodo <= (lastMonth.get(fuente) ?? '')) continue;
    lastMonth.set(fuente, periodo);
  }
  const own = new Map(
    fuentes.flatMap(({ id, corte }) => {
      const edicion = editions.get(id);
      const month = lastMonth.get(id);
      const end = month === undefined ? null : lastDayOfMonth(month);
      return edicion === undefined ? [] : [[id, { edicion, corte: corte ?? end }] as const];
    }),
  );
  const told = new Map<string, Vintage>(
    fuentes.flatMap(({ id, cierres = [] }) =>
      cierres.flatMap(({ alcaldia, edicion, corte, periodos }) =>
        periodos.map((period) => [`${id} ${alcaldia} ${period}`, { edicion, corte }] as const),
      ),
    ),
  );
  return (of) => told.get(periodKey(of)) ?? own.get(of.fuente);
}

function filesOf({
  archivos,
  archivo_sha256,
}: AuditedManifest['fuentes'][number]): readonly string[] {
  if (archivos !== undefined) return archivos.map(({ sha256 }) => sha256);
  return archivo_sha256 === undefined ? [] : [archivo_sha256];
}

function withdrawalsOf({ fuentes }: AuditedManifest): Withdrawals {
  return {
    totals: fuentes.flatMap(({ id: fuente, retirado }) =>
      (retirado?.totales ?? []).map((own) => ({ fuente, ...own })),
    ),
    alcaldias: fuentes.flatMap(({ id: fuente, retirado }) =>
      (retirado?.alcaldias ?? []).map((clave) => ({ fuente, clave })),
    ),
    tables: fuentes.flatMap(({ id: fuente, retirado }) =>
      (retirado?.tablas ?? []).map((own) => ({ fuente, ...own })),
    ),
  };
}

function refuseDenied(dir: string, row: Tables['observaciones'][number]): never {
  throw new EtlError(
    `«${dir}»: observaciones cuenta ${row.indicador} en ${row.clave} por ${row.periodo_tipo} ` +
      `${row.periodo}, y el manifiesto dice que ${row.fuente} lo retira.`,
    'No la publiques. Vuelve a construirla: npm run etl -- build',
  );
}

function refuseFiner(dir: string, row: Tables['observaciones'][number]): never {
  throw new EtlError(
    `«${dir}»: observaciones cuenta ${row.indicador} en ${row.clave} por ${row.periodo_tipo}, ` +
      `sexo «${row.sexo}» y edad «${row.edad}», más fino de lo que el perfil público permite.`,
    'No la publiques. Vuelve a construirla: npm run etl -- build',
  );
}

function refuseHours(dir: string, { fuente, indicador }: Tables['horarios'][number]): never {
  throw new EtlError(
    `«${dir}»: horarios cuenta ${indicador} de ${fuente}, que son personas o llamadas.`,
    'No la publiques. Vuelve a construirla: npm run etl -- build',
  );
}

function refuseUnknown(dir: string, clave: string): never {
  throw new EtlError(
    `«${dir}»: observaciones cuenta casos en la colonia ${clave}, que no está en la tabla colonias.`,
    'Vuelve a construir la publicación: npm run etl -- build',
  );
}
