/** The persons that one source counts in a place and period, by sex and by the bands of age that it has. */
import { groups } from 'd3-array';
import type { ToldSource } from './toldSource';

export interface WhoRow {
  readonly fuente: string;
  readonly indicador: string;
  readonly periodo_tipo: string;
  readonly periodo: string;
  readonly sexo: string;
  readonly edad: string;
  readonly n: number | null;
}

export const SEXES = ['mujer', 'hombre', 'no_especificado', 'total'] as const;
export type Sex = (typeof SEXES)[number];
/** Null where it is protected. */
export type BySex = Readonly<Record<Sex, number | null>>;

export interface WhoCounted {
  readonly source: ToldSource;
  readonly indicador: string;
  /** First day and last of the period. */
  readonly desde: string;
  readonly hasta: string;
  /** Whether the period is a year, and not days of its own. */
  readonly anual: boolean;
  readonly all: BySex;
  /** From the youngest, those whose age is not known last; none where ages are not told. */
  readonly ages: readonly (BySex & { readonly edad: string })[];
  /** How many of the cells shown are protected. */
  readonly hidden: number;
}

/** Of each source and indicator that the rows tell of. */
export function whoCounted(
  rows: readonly WhoRow[],
  sourceOf: (fuente: string, indicador: string) => ToldSource | undefined,
): readonly WhoCounted[] {
  const own = groups(rows, ({ fuente, indicador }) => `${fuente} ${indicador}`);
  return own.flatMap(([, counted]) => {
    const [first] = counted;
    const source = first && sourceOf(first.fuente, first.indicador);
    return first === undefined || source === undefined ? [] : groupOf(first, counted, source);
  });
}

function groupOf(
  { indicador, periodo, periodo_tipo: tipo }: WhoRow,
  rows: readonly WhoRow[],
  source: ToldSource,
): readonly WhoCounted[] {
  const anual = tipo === 'anio';
  const days = anual ? { desde: periodo, hasta: `${periodo.slice(0, 4)}-12-31` } : source.lapso;
  if (days === null) return [];
  const bySex = (edad: string): BySex => {
    const of = (sexo: Sex) => rows.find((row) => row.edad === edad && row.sexo === sexo)?.n ?? null;
    return {
      mujer: of('mujer'),
      hombre: of('hombre'),
      no_especificado: of('no_especificado'),
      total: of('total'),
    };
  };
  const bands = [...new Set(rows.map(({ edad }) => edad))].filter((edad) => edad !== 'total');
  const ages = bands.sort(byAge).map((edad) => ({ edad, ...bySex(edad) }));
  const all = bySex('total');
  return [
    {
      source,
      indicador,
      ...days,
      anual,
      all,
      ages,
      hidden: [all, ...ages].flatMap((cells) => SEXES.filter((sexo) => cells[sexo] === null))
        .length,
    },
  ];
}

/** By the first number of a band, `60+` too; what has none comes last. */
function byAge(one: string, other: string): number {
  return startOf(one) - startOf(other);
}

function startOf(band: string): number {
  const start = Number.parseInt(band, 10);
  return Number.isNaN(start) ? Number.MAX_SAFE_INTEGER : start;
}
