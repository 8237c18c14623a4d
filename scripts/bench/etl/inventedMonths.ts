/**
 * Invented carpetas as a portal publishes them month after month, in the header of 21 columns: each file
 * holds those opened by its cut. No row is, or is made of, a case.
 */
import { writeFileSync } from 'node:fs';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { fgjCarpetas } from '../../etl/sources/fgj_carpetas';

/** Of what a portal did to a case after it published it. */
export interface Mending {
  /** Share of the cases that are withdrawn some day. */
  readonly withdrawn: number;
  /** Share of those whose colonia is corrected some day. */
  readonly corrected: number;
}

/** As was seen of consecutive files. */
const AS_SEEN: Mending = { withdrawn: 0.004, corrected: 0.01 };

/** Of an offence: cases a month in the largest colonia; the next has fewer, by rank. */
const OFFENCES: readonly (readonly [delito: string, most: number])[] = [
  ['VIOLENCIA FAMILIAR', 24],
  ['ABUSO SEXUAL', 6],
  ['ACOSO SEXUAL', 2],
  ['VIOLACION', 2],
  ['CONTRA LA INTIMIDAD SEXUAL', 1],
];

/** Of cases, the share opened within so many days of the fact: those of family violence of December 2018. */
export const DELAYS: readonly (readonly [days: number, share: number])[] = [
  [0, 0.4],
  [7, 0.79],
  [31, 0.91],
  [62, 0.955],
  [93, 0.974],
  [150, 0.993],
  [500, 1],
];

interface Invented {
  readonly fact: number;
  readonly opened: number;
  readonly hour: number;
  readonly delito: string;
  readonly colonia: string;
  /** Day from which it is withdrawn; Infinity for never. */
  readonly until: number;
  /** Day from which it is said to be of another colonia, and which. */
  readonly corrected: number;
  readonly then: string;
}

const DAY = 86_400_000;
const textOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const dayOf = (text: string): number => Math.round(Date.parse(`${text}T00:00:00Z`) / DAY);

/** All the cases of some months, whenever they are opened; the same for one seed. */
export function inventCases(
  colonias: readonly string[],
  first: string,
  last: string,
  { withdrawn, corrected }: Mending = AS_SEEN,
  seed = 29,
): readonly Invented[] {
  const random = xoroshiro128plus(seed);
  const chance = () => uniformFloat64(random);
  const cases: Invented[] = [];
  const [from, to] = [dayOf(first), dayOf(last)];
  colonias.forEach((colonia, rank) => {
    for (const [delito, most] of OFFENCES) {
      const perDay = most / (1 + rank * 0.35) / 30.4;
      // Days between one case and the next.
      for (let fact = from - Math.log(1 - chance()) / perDay; fact <= to;) {
        const day = Math.floor(fact);
        const opened = day + delayOf(chance());
        cases.push({
          fact: day,
          opened,
          hour: Math.floor(24 * Math.sqrt(chance())),
          delito,
          colonia,
          until: chance() < withdrawn ? opened + 400 * chance() : Infinity,
          corrected: chance() < corrected ? opened + 400 * chance() : Infinity,
          then: colonias[Math.floor(chance() * colonias.length)] ?? colonia,
        });
        fact -= Math.log(1 - chance()) / perDay;
      }
    }
  });
  return cases;
}

function delayOf(chance: number): number {
  const at = DELAYS.findIndex(([, share]) => chance < share);
  const [until, share] = DELAYS[at] ?? [500, 1];
  const [since, before] = DELAYS[at - 1] ?? [0, 0];
  return Math.round(since + ((until - since) * (chance - before)) / (share - before));
}

/**
 * Writes the file of one cut.
 * @param alcaldia as it writes it.
 */
export function writeMonth(
  target: string,
  cases: readonly Invented[],
  cut: string,
  alcaldia = 'CUAUHTEMOC',
): void {
  const [current] = fgjCarpetas.vintages;
  const columns = current?.columnas ?? [];
  const today = dayOf(cut);
  const lines = cases
    .filter(({ opened, until }) => opened <= today && until > today)
    .toSorted((a, b) => a.opened - b.opened)
    .map((row, nth) => {
      const colonia = row.corrected <= today ? row.then : row.colonia;
      const two = (value: number) => String(value % 60).padStart(2, '0');
      const values: Readonly<Record<string, string>> = {
        anio_inicio: textOf(row.opened).slice(0, 4),
        fecha_inicio: textOf(row.opened),
        hora_inicio: '12:34:56',
        anio_hecho: textOf(row.fact).slice(0, 4),
        fecha_hecho: textOf(row.fact),
        hora_hecho: `${two(row.hour)}:${two(Math.floor(nth / 60))}:${two(nth)}`,
        delito: row.delito,
        categoria_delito: 'DELITO DE BAJO IMPACTO',
        competencia: 'FUERO COMUN',
        colonia_hecho: colonia,
        colonia_catalogo: colonia,
        alcaldia_hecho: alcaldia,
        municipio_hecho: 'CDMX',
      };
      return columns.map((name) => values[name] ?? '').join(',');
    });
  writeFileSync(target, `${[columns.join(','), ...lines].join('\n')}\n`);
}
