/** One source, from its files to its rows of the release: read → classify → place → count → check. */
import * as v from 'valibot';
import type { ManifestSource } from '../../src/lib/contract/manifest';
import { checkBalance } from './check/balance';
import { checkSource, type Finding } from './check/plausible';
import { countQuirks } from './check/quirks';
import { createClassification, textsOf } from './classify/classification';
import { classifyRows, REASONS, type Fate } from './classify/classifyRows';
import { coverCases, coverCounts } from './count/coverage';
import { addDelays, createTerms } from './count/delays';
import { countHours } from './count/hours';
import { countObservations } from './count/observations';
import { countOffices } from './count/offices';
import { dropOverlap } from './count/overlap';
import { countWomen } from './count/women';
import { rowsOf, type Database } from './database';
import { fetchedOn } from './fetch/raw';
import { assignColonias } from './place/assignColonias';
import type { Places } from './place/places';
import type { Area } from './place/polygons';
import { addIndicators, addQuality, lastCompleteMonth } from './publish/sourceTables';
import { lastDaysOf, type LastDays } from './read/lastDays';
import { createRows } from './read/keepRows';
import { readFile, type FileRead } from './read/readFile';
import type { SourceRecord, TabularRecord } from './sourceRecord';

export interface Counted {
  readonly source: ManifestSource;
  /** Rules of credibility that it breaks. */
  readonly findings: readonly Finding[];
}

export interface Where {
  readonly root: string;
  readonly places: Places;
  readonly areas: readonly Area[];
  /** Keys of the alcaldías whose colonias are counted. */
  readonly alcaldias: readonly string[];
  readonly told: (line: string) => void;
  /** Called before each file is read. */
  readonly reading: (path: string) => void;
}

/**
 * Fills the tables of the release with what a source says; works in the current schema (inWork).
 * @throws EtlError when a file of it is wrong: file, place, value, remedy
 */
export async function countSource(
  db: Database,
  source: TabularRecord,
  paths: readonly string[],
  where: Where,
): Promise<Counted> {
  const { root, places, alcaldias } = where;
  const texts = textsOf(root, source.id);
  await createClassification(db, source.id, texts);
  await createTerms(db, source);
  await createRows(db, source);
  const files: FileRead[] = [];
  for (const [index, path] of paths.entries()) {
    where.reading(path);
    files.push(await readFile(db, source, path, index));
  }
  for (const note of files.flatMap(({ notes }) => notes)) where.told(`${source.id}: ${note}`);
  const last = await lastDaysOf(db, source, files);
  const days = { until: newest(last, 'until'), cut: newest(last, 'cut') };
  const aside = await classifyRows(db, source, places.alcaldias, days.until);
  const isByColonia = source.rows === 'cases' && source.byColonia;
  const areas = isByColonia ? where.areas : [];
  await assignColonias(db, places, areas, alcaldias);
  // Women by month and AGEB are equal by nature.
  const isCounted = source.rows === 'counts' || source.publishes === 'counts';
  const quirks = isCounted ? await countQuirks(db, source) : [];
  const twice = await dropped(db, () =>
    source.rows === 'cases'
      ? dropOverlap(db, last)
      : coverCounts(
          db,
          source,
          last.map(({ cut }) => cut),
        ),
  );
  const partial = await dropped(db, async () => {
    if (source.rows === 'cases') await coverCases(db, source);
  });
  const fates = [
    ...aside,
    fate('linea_ilegible', sum(files, 'unreadable')),
    fate('ya_en_otro_archivo', twice),
    fate('mes_a_medias', partial),
  ].filter(({ rows }) => rows > 0);
  const counted = await countOf(db, 'casos');
  const read = sum(files, 'rows') + sum(files, 'unreadable');
  checkBalance(source.id, read, counted, fates);
  if (source.rows === 'cases' && !isCounted) await countWomen(db, source, days);
  else
    await countObservations(
      db,
      source,
      areas.map(({ clave }) => clave),
      days,
    );
  if (isByColonia) await countOffices(db, root, source.id);
  if (source.rows === 'cases' && source.byHour) await countHours(db, source.id, alcaldias, days);
  if (source.rows === 'cases' && source.dated === 'hecho')
    await addDelays(db, root, source.id, days.cut);
  await addIndicators(db, source, texts, days);
  await addQuality(db, source.id, { counted, fates, quirks });
  const checked = files.map((file, at) => ({ ...file, until: last[at]?.until ?? days.until }));
  const findings = isCounted
    ? await checkSource(db, { record: source, alcaldias, until: days.until }, checked)
    : [];
  const told: ManifestSource = {
    ...described(source),
    unit: source.unit,
    dated: source.dated,
    files: files.map(({ path, sha256, rows }) => ({ sha256, rows, fetched: fetchedOn(path) })),
    ...days,
    cutSays: last.find(({ says }) => says !== null)?.says ?? null,
    lastCompleteMonth: lastCompleteMonth(days, source.completeAfter),
    rowsRead: read,
    rowsCounted: counted,
    setAside: fates.map(({ reason, rows, words }) => ({ reason, rows, words })),
  };
  return { source: told, findings };
}

const newest = (last: readonly LastDays[], day: 'until' | 'cut') =>
  last.map((file) => file[day]).reduce((a, b) => (b > a ? b : a));

const sum = (files: readonly FileRead[], what: 'rows' | 'unreadable') =>
  files.reduce((total, file) => total + file[what], 0);

const fate = (reason: keyof typeof REASONS, rows: number): Fate => ({
  reason,
  rows,
  words: REASONS[reason],
});

/** How many cases a step takes out of `casos`. */
async function dropped(db: Database, step: () => Promise<unknown>): Promise<number> {
  const before = await countOf(db, 'casos');
  await step();
  return before - (await countOf(db, 'casos'));
}

async function countOf(db: Database, table: string): Promise<number> {
  const [row] = await rowsOf(
    db,
    `SELECT count(*)::INTEGER AS n FROM ${table}`,
    v.object({ n: v.number() }),
  );
  return row?.n ?? 0;
}

const described = ({ id, publisher, dataset, short, url, licence }: SourceRecord) => ({
  id,
  publisher,
  dataset,
  short,
  url,
  licence,
});
