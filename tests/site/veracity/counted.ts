/** The release counted again from its Parquet files: cases by place and period, and who lives there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countedIn } from '../../counted/release';
import { materialOf, type Audited, type Material } from './material';

interface Manifest {
  readonly publicacion: string;
  readonly construida: string;
  readonly auditoria: { readonly por_grano: readonly Audited[] };
  readonly fuentes: readonly {
    readonly id: string;
    readonly corte: string;
    readonly ultimo_mes_completo: string;
  }[];
}

export interface Counted extends Material {
  /** The alcaldía of the site. */
  readonly alcaldia: string;
  readonly firstMonth: string;
  readonly lastMonth: string;
  readonly lastComplete: string;
  readonly release: string;
  /** Day up to which the source tells, `YYYY-MM-DD`. */
  readonly cut: string;
  /** Days that stand in the tables kept by hand, and that of the release. */
  readonly days: ReadonlySet<string>;
  /** Percentages that the surveys of a year (of reference, or of edition without one) give, from 0 to 1. */
  surveyShares(year: string): readonly number[];
  /** What an agreement set as its aim, and what was reported of it. */
  amountsOf(agreement: string): readonly number[];
  /** Women who live in a colonia or an alcaldía; undefined where it is not known. */
  women(place: string): number | undefined;
  /** People present in a colonia; undefined where it is not known. */
  present(place: string): number | undefined;
  /** Women victims for each carpeta of an alcaldía, between two months; undefined where it is not published. */
  womenRatio(asked: Parameters<Counted['cases']>[0]): number | undefined;
  /** Of the city. */
  readonly alcaldias: readonly string[];
  /** Of the alcaldía of the site. */
  readonly colonias: readonly string[];
  /**
   * Cases between two months, both counted.
   * @returns null where it is not published
   */
  cases(asked: {
    readonly place: string;
    readonly indicator: string;
    readonly unit: string;
    readonly period: string;
  }): number | null;
  /**
   * Whether the release tells that its level would be another without what may be where cases were registered.
   * @param divisors any of which it may be told of
   */
  isMoved(asked: Parameters<Counted['cases']>[0], divisors: readonly string[]): boolean;
  /** Whether a count of a colonia is kept back for being of 1 to 4 cases; of one whole period. */
  isSmall(asked: Parameters<Counted['cases']>[0]): boolean;
}

/** `2023-01/2023-12` → 12 */
export function monthsIn(period: string): number {
  const [first = '', last = first] = period.split('/');
  const at = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return at(last) - at(first) + 1;
}

const KINDS: Readonly<Record<number, string>> = { 3: 'trimestre', 12: 'anio', 36: 'trienio' };

const RATIOS = `SELECT alcaldia, indicador, fuente, mujeres_por_diez / 10 AS razon,
  strftime(desde, '%Y-%m') || '/' || strftime(hasta, '%Y-%m') AS periodo FROM mujeres_por_carpetas`;

/** @param alcaldia its key */
export async function countedOf(directory: string, alcaldia: string): Promise<Counted> {
  const ask = countedIn(directory);
  const text = (value: unknown): string => String(value);
  const published = new Map<string, number>();
  for (const row of await ask(`
    SELECT clave, indicador, fuente, sexo, periodo_tipo, strftime(periodo, '%Y-%m') AS inicio, n::INT AS n
    FROM observaciones WHERE n IS NOT NULL AND edad = 'total'
      AND sexo = CASE WHEN fuente = 'fgj_victimas' THEN 'mujer' ELSE 'total' END`)) {
    const { clave, indicador, fuente, periodo_tipo: kind, inicio, n } = row;
    published.set([clave, indicador, fuente, kind, inicio].join(), Number(n));
  }
  const small = new Set(
    (
      await ask(`
    SELECT clave, indicador, fuente, periodo_tipo, strftime(periodo, '%Y-%m') AS inicio FROM observaciones
    WHERE supresion = 'primaria' AND edad = 'total'
      AND sexo = CASE WHEN fuente = 'fgj_victimas' THEN 'mujer' ELSE 'total' END`)
    ).map(({ clave, indicador, fuente, periodo_tipo: kind, inicio }) =>
      [clave, indicador, fuente, kind, inicio].join(),
    ),
  );
  const moved = new Set(
    (
      await ask(`
    SELECT clave, indicador, fuente, periodo_tipo, strftime(periodo, '%Y-%m') AS inicio,
      unnest(CASE WHEN divisor IS NULL THEN ['mujeres', 'ambiente'] ELSE [divisor] END) AS divisor
    FROM apilamientos WHERE asunto = 'nivel' AND efecto <> 'sostiene'`)
    ).map(({ clave, indicador, fuente, periodo_tipo: kind, inicio, divisor }) =>
      [clave, indicador, fuente, kind, inicio, divisor].join(),
    ),
  );
  const women = new Map<string, number>();
  for (const { clave, mujeres } of await ask(`
    SELECT clave, mujeres FROM colonias UNION ALL SELECT clave, mujeres FROM alcaldias`)) {
    if (mujeres !== null) women.set(text(clave), Number(mujeres));
  }
  const present = new Map<string, number>();
  for (const { clave, personas } of await ask(
    'SELECT clave, poblacion_ambiente AS personas FROM poblacion_ambiente',
  )) {
    present.set(text(clave), Number(personas));
  }
  const perCarpeta = new Map<string, number>();
  // A release built before the table lacks it.
  const [has] = await ask(`SELECT count(*)::INTEGER AS tablas FROM information_schema.tables
    WHERE table_name = 'mujeres_por_carpetas'`);
  const ratios = has?.['tablas'] === 1 ? await ask(RATIOS) : [];
  for (const { alcaldia: place, indicador, fuente, periodo, razon } of ratios) {
    perCarpeta.set([place, indicador, fuente, periodo].join(), Number(razon));
  }
  const surveys = await ask(`
    SELECT coalesce(anio_referencia, anio_edicion)::VARCHAR AS anio, valor FROM encuestas
    WHERE unidad = '%'`);
  const amounts = await ask(`
    SELECT id, meta_valor AS valor FROM acuerdos WHERE meta_valor IS NOT NULL
    UNION ALL SELECT acuerdo, valor FROM avances WHERE valor IS NOT NULL`);
  const [range] = await ask(`
    SELECT strftime(min(periodo), '%Y-%m') AS first, strftime(max(periodo), '%Y-%m') AS last
    FROM observaciones
    WHERE nivel = 'alcaldia' AND periodo_tipo = 'mes' AND fuente = 'fgj_carpetas'`);
  const alcaldias = (await ask('SELECT clave FROM alcaldias ORDER BY clave')).map(({ clave }) =>
    text(clave),
  );
  const colonias = (
    await ask(`SELECT clave FROM colonias WHERE alcaldia = '${alcaldia}' ORDER BY clave`)
  ).map(({ clave }) => text(clave));
  const manifest: Manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'));
  const source = manifest.fuentes.find(({ id }) => id === 'fgj_carpetas');
  return {
    ...(await materialOf(ask, manifest.auditoria.por_grano)),
    alcaldia,
    colonias,
    release: manifest.publicacion,
    cut: source?.corte ?? '',
    lastComplete: source?.ultimo_mes_completo.slice(0, 7) ?? '',
    firstMonth: text(range?.['first']),
    lastMonth: text(range?.['last']),
    days: new Set([
      manifest.construida,
      ...(
        await ask(`SELECT fecha AS dia FROM sesiones UNION SELECT fecha_sesion FROM acuerdos
          UNION SELECT fecha_compromiso::VARCHAR FROM acuerdos UNION SELECT fecha FROM avances`)
      ).map(({ dia }) => text(dia)),
    ]),
    alcaldias,
    surveyShares: (year) =>
      surveys.flatMap(({ anio, valor }) => (anio === year ? [Number(valor) / 100] : [])),
    amountsOf: (agreement) =>
      amounts.flatMap(({ id, valor }) => (id === agreement ? [Number(valor)] : [])),
    womenRatio: ({ place, indicator, unit, period }) =>
      perCarpeta.get([place, indicator, unit, period].join()),
    women: (place) => women.get(place),
    present: (place) => present.get(place),
    isMoved: ({ place, indicator, unit, period }, divisors) =>
      divisors.some((divisor) =>
        moved.has(
          [place, indicator, unit, KINDS[monthsIn(period)], period.split('/')[0], divisor].join(),
        ),
      ),
    isSmall: ({ place, indicator, unit, period }) =>
      small.has([place, indicator, unit, KINDS[monthsIn(period)], period.split('/')[0]].join()),
    cases({ place, indicator, unit, period }) {
      if (!/^\d{4}-\d{2}\/\d{4}-\d{2}$/.test(period)) return null;
      const months = monthsIn(period);
      const [start = ''] = period.split('/');
      const of = (kind: string, from: string): number | undefined =>
        published.get([place, indicator, unit, kind, from].join());
      const whole = of(KINDS[months] ?? '', start);
      if (whole !== undefined) return whole;
      let sum = 0;
      for (let at = 0; at < months; at += 1) {
        const month = of('mes', later(start, at));
        if (month === undefined) return null;
        sum += month;
      }
      return sum;
    },
  };
}

/** The month so many months later: `2023-12`, 1 → `2024-01` */
function later(month: string, months: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}
