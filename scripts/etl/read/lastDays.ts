/** Until when each file of a source tells: counts of months to come are written as zeros or blanks. */
import * as v from 'valibot';
import { rowsOf, type Database } from '../database';
import { EtlError } from '../errors';
import type { CaseRecord, CountRecord, TabularRecord } from '../sourceRecord';
import type { FileRead } from './readFile';

export interface LastDays {
  /** The last day of which it tells. */
  readonly until: string;
  /** The day at which it was cut: no case opened later is in it. */
  readonly cut: string;
  /** Where the record had to say it, its words. */
  readonly says: string | null;
}

const days = v.array(v.object({ archivo: v.number(), dia: v.nullable(v.string()) }));

/** @returns those of each file, in their order. @throws EtlError when a file does not tell, nor its record. */
export async function lastDaysOf(
  db: Database,
  source: TabularRecord,
  files: readonly FileRead[],
): Promise<readonly LastDays[]> {
  const found = await rowsOf(
    db,
    `SELECT archivo, max(dia)::VARCHAR AS dia FROM (${source.rows === 'cases' ? openings : lastPeriods(source)})
     GROUP BY archivo`,
    v.object({ archivo: v.number(), dia: v.nullable(v.string()) }),
  );
  const byFile = new Map(v.parse(days, found).map(({ archivo, dia }) => [archivo, dia]));
  return files.map((file, index) => {
    const day = byFile.get(index) ?? null;
    if (day !== null) return { until: day, cut: day, says: null };
    const told = source.rows === 'cases' ? toldCut(source, file) : null;
    if (told !== null) return told;
    throw new EtlError(
      `«${file.path}» no dice hasta qué día cuenta: ${source.rows === 'cases' ? 'no trae la fecha de inicio de sus carpetas' : 'no trae ninguna cuenta mayor que cero'}.`,
      `Si se sabe por otro lado, dilo en «cuts» de data/sources/${source.id}.json, con su fuente.`,
    );
  });
}

const openings = 'SELECT archivo, day_of(fecha_inicio) AS dia FROM filas';

const lastPeriods = ({ step }: CountRecord) => `
  SELECT archivo, (month_of(anio, coalesce(hasta_mes, mes)) + INTERVAL 1 ${step === 'year' ? 'YEAR' : 'MONTH'} - INTERVAL 1 DAY)::DATE AS dia
  FROM filas WHERE whole_of(casos) > 0`;

function toldCut({ cuts }: CaseRecord, { columns }: FileRead): LastDays | null {
  const told = cuts.find((each) => columns.includes(each.with));
  return told === undefined ? null : { until: told.lastFact, cut: told.cut, says: told.says };
}
