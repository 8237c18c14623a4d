/** Invented files of carpetas that say when each was opened. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withinHour } from '../project';

const HEADER =
  'fecha_inicio,fecha_hecho,hora_hecho,delito,alcaldia_hecho,colonia_catalogo,latitud,longitud';

export interface OpenedCase {
  readonly delito: string;
  /** `AAAA-MM-DD`. */
  readonly fact: string;
  /** Days from the fact to the opening. */
  readonly after: number;
  readonly hora?: string;
  readonly alcaldia?: string;
  readonly colonia?: string;
  readonly count?: number;
}

export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * @param span first and last day of opening: a robbery is opened on each, which nothing here counts.
 * @returns the path of a file with as many rows as each case says, equal in all but the minute and the second.
 */
export function writeOpened(
  dir: string,
  name: string,
  [from, to]: readonly [string, string],
  cases: readonly OpenedCase[],
): string {
  const path = join(dir, name);
  const robberies: OpenedCase[] = [];
  for (let day = from; day <= to; day = dayAfter(day, 1)) {
    robberies.push({ delito: 'ROBO DE OBJETOS', fact: day, after: 0 });
  }
  const each = [...robberies, ...cases].flatMap(({ count = 1, ...row }) =>
    Array.from({ length: count }, () => row),
  );
  const lines = each.map(({ delito, fact, after, ...place }, index) => {
    const { hora = '10:00:00', alcaldia = 'CUAUHTEMOC', colonia = 'Jacarandas' } = place;
    const time = hora === '' ? '' : withinHour(hora.slice(0, 2), index);
    return [dayAfter(fact, after), fact, time, delito, alcaldia, colonia, '', ''].join();
  });
  writeFileSync(path, `${[HEADER, ...lines].join('\n')}\n`);
  return path;
}

/** The fifteenth of every month of some years. */
export const fifteenths = (from: number, to: number): readonly string[] =>
  Array.from({ length: (to - from + 1) * 12 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return `${from + Math.floor(index / 12)}-${month}-15`;
  });
