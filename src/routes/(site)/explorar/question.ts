/** A question as a sentence of selects, the ones of which the release holds an answer, and their SQL. */
import type { Crossing, Total } from './queries';

export const DIMENSIONS = {
  colonia: { words: 'colonia', kind: 'lugar', select: 'nombre AS colonia', order: 'colonia' },
  alcaldia: { words: 'alcaldía', kind: 'lugar', select: 'nombre AS alcaldia', order: 'alcaldia' },
  anio: {
    ...{ words: 'año', kind: 'periodo', order: 'anio' },
    select: 'CAST(year(periodo) AS INTEGER) AS anio',
  },
  mes: {
    ...{ words: 'mes', kind: 'periodo', order: 'mes' },
    select: `strftime(periodo, '%Y-%m') AS mes`,
  },
  trienio: {
    ...{ words: 'ventana de tres años', kind: 'periodo', order: 'trienio' },
    select: `format('{}–{}', year(periodo), year(hasta) - 1) AS trienio`,
  },
  sexo: { words: 'sexo', kind: 'sexo', select: 'sexo', order: 'sexo' },
  edad: { words: 'edad', kind: 'edad', select: 'edad', order: 'edad' },
  dia: {
    ...{ words: 'día de la semana', kind: 'dia', order: 'dia_semana' },
    select: `list_extract(['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'], dia_semana) AS dia`,
  },
  hora: { words: 'hora', kind: 'hora', select: 'hora', order: 'hora' },
} as const;

export type Dimension = keyof typeof DIMENSIONS;
const NAMES: readonly Dimension[] = [
  ...(['colonia', 'alcaldia', 'anio', 'mes', 'trienio', 'sexo', 'edad', 'dia', 'hora'] as const),
];
export const dimensionOf = (text: string): Dimension | undefined =>
  NAMES.find((name) => name === text);

export interface Question {
  /** Register and indicator: `fgj_carpetas.violencia_familiar`. */
  readonly que: string;
  readonly por: Dimension;
  readonly y: Dimension | '';
  /** Key of the alcaldía or colonia, where no dimension is of places. */
  readonly en: string;
  /** First and last year; of a window, the year in which it begins, twice. */
  readonly desde: number;
  readonly hasta: number;
}

/** What the page opens with. */
export const FIRST: Omit<Question, 'en'> = {
  ...{ que: 'fgj_carpetas.violencia_familiar', por: 'colonia', y: 'anio', desde: 0, hasta: 0 },
};

/** What the release holds. */
export interface Held {
  /** Key of the alcaldía whose colonias are counted. */
  readonly alcaldia: string;
  readonly crossings: readonly Crossing[];
  /** Keys of all places that may be asked for. */
  readonly places: readonly string[];
}

const isColonia = (clave: string) => clave.length > 5;
const isOf = (que: string) => (each: Crossing) => `${each.fuente}.${each.indicador}` === que;
/** The period that is counted where none is told apart: the longest of which the parts do not overlap. */
const PREFERRED = ['anio', 'lapso', 'trienio', 'mes'] as const;

type Parts = Pick<Question, 'que' | 'por' | 'y' | 'en'>;
const dimensionsOf = ({ por, y }: Parts): readonly Dimension[] => (y === '' ? [por] : [por, y]);

/** The crossing that answers; undefined where the release holds none. */
export function crossingOf({ alcaldia, crossings }: Held, parts: Parts): Crossing | undefined {
  const by = dimensionsOf(parts);
  const kinds = by.map((each) => DIMENSIONS[each].kind);
  if (new Set(kinds).size < kinds.length) return undefined;
  const isHourly = by.includes('dia') || by.includes('hora');
  if (
    isHourly &&
    (kinds.some((kind) => kind !== 'dia' && kind !== 'hora') || parts.en !== alcaldia)
  )
    return undefined;
  const ambito = isHourly
    ? 'horario'
    : by.includes('colonia') || (!by.includes('alcaldia') && isColonia(parts.en))
      ? 'colonia'
      : by.includes('alcaldia') || parts.en !== alcaldia
        ? 'otras'
        : 'propia';
  const found = crossings.filter(
    (each) =>
      isOf(parts.que)(each) &&
      each.ambito === ambito &&
      (!by.includes('sexo') || each.por_sexo) &&
      (!by.includes('edad') || each.por_edad),
  );
  const period = by.find((each) => DIMENSIONS[each].kind === 'periodo');
  const wanted = period === undefined ? PREFERRED : [period];
  return wanted.flatMap((type) => found.find(({ periodo_tipo }) => periodo_tipo === type) ?? [])[0];
}

/** What each select offers, beside what the others say. */
export function offered(held: Held, { que, por, y, en }: Parts) {
  const holds = (parts: Partial<Parts>) =>
    crossingOf(held, { ...{ que, por, y, en }, ...parts }) !== undefined;
  const needsPlace = ![por, y].some((each) => each === 'colonia' || each === 'alcaldia');
  return {
    que: [...new Set(held.crossings.map((each) => `${each.fuente}.${each.indicador}`))],
    por: NAMES.filter((each) => holds({ por: each, y: '', en: held.alcaldia })),
    y: NAMES.filter((each) => holds({ y: each }) || holds({ y: each, en: held.alcaldia })),
    en: needsPlace ? held.places.filter((place) => holds({ en: place })) : [],
  };
}

/** The years that may be chosen: of windows, those in which one begins; none where nothing is to be chosen. */
export function yearsOf({ periodo_tipo, desde, hasta }: Crossing, { por, y }: Parts): number[] {
  if (periodo_tipo === 'lapso' || por === 'trienio' || y === 'trienio') return [];
  const last = periodo_tipo === 'trienio' ? hasta - 2 : hasta;
  return Array.from({ length: last - desde + 1 }, (_, at) => desde + at);
}

/** The nearest question that the release answers: what can't be asked any more falls back to the first that can. */
export function mended(held: Held, asked: Question): Question {
  const ques = offered(held, asked).que;
  const que = ques.includes(asked.que) ? asked.que : (ques[0] ?? '');
  const firsts = offered(held, { ...asked, que }).por;
  const por = firsts.includes(asked.por) ? asked.por : (firsts[0] ?? 'alcaldia');
  const seconds = offered(held, { ...asked, que, por }).y;
  const y = asked.y !== '' && seconds.includes(asked.y) ? asked.y : '';
  const isHeld = crossingOf(held, { que, por, y, en: asked.en }) !== undefined;
  const parts: Parts = { que, por, y, en: isHeld ? asked.en : held.alcaldia };
  const crossing = crossingOf(held, parts);
  if (crossing === undefined) return { ...parts, desde: 0, hasta: 0 };
  const years = yearsOf(crossing, parts);
  const isWindow = crossing.periodo_tipo === 'trienio';
  const complete = isWindow ? crossing.completo - 2 : crossing.completo;
  const before = isWindow ? complete : Math.max(crossing.desde, complete - 2);
  const desde = years.includes(asked.desde) ? asked.desde : before;
  const hasta = years.includes(asked.hasta) ? asked.hasta : complete;
  return { ...parts, desde, hasta: isWindow ? desde : Math.max(desde, hasta) };
}

/** @throws RangeError for a question that the release does not answer */
export function sqlOf(held: Held, question: Question): string {
  const crossing = crossingOf(held, question);
  if (crossing === undefined) throw new RangeError('La publicación no tiene ese cruce.');
  const { fuente, indicador, unidad, ambito, periodo_tipo, redondeada } = crossing;
  const by = dimensionsOf(question).map((each) => DIMENSIONS[each]);
  const place = by.find(({ kind }) => kind === 'lugar');
  const has = (kind: string) => by.some((each) => each.kind === kind);
  const years = yearsOf(crossing, question);
  const isSum =
    ambito === 'horario'
      ? by.length < 2
      : !has('periodo') &&
        ['anio', 'mes'].includes(periodo_tipo) &&
        (periodo_tipo === 'mes' || question.desde < question.hasta);
  const counted = (column: string, name: string) =>
    isSum
      ? `CAST(sum(${column}) AS INTEGER) AS ${name}`
      : column === name
        ? name
        : `${column} AS ${name}`;
  const value = unidad.normalize('NFD').replace(/\p{M}/gu, '');
  const isKnown = ambito === 'horario';
  const conditions = [
    `fuente = '${fuente}' AND indicador = '${indicador}'`,
    isKnown
      ? ''
      : `nivel = '${ambito === 'colonia' ? 'colonia' : 'alcaldia'}' AND periodo_tipo = '${periodo_tipo}'`,
    place === undefined ? `clave = '${question.en}'` : '',
    years.length === 0
      ? ''
      : periodo_tipo === 'trienio'
        ? `year(periodo) = ${question.desde}`
        : `year(periodo) BETWEEN ${question.desde} AND ${question.hasta}`,
    isKnown
      ? ''
      : `sexo ${has('sexo') ? '<>' : '='} 'total' AND edad ${has('edad') ? '<>' : '='} 'total'`,
  ].filter((condition) => condition !== '');
  const orders = by.map(({ order }) => order);
  return [
    `SELECT ${by.map(({ select }) => select).join(', ')},`,
    `  ${[counted('n', value), ...(redondeada ? [counted('n_min', 'n_min'), counted('n_max', 'n_max')] : [])].join(', ')}`,
    `FROM ${isKnown ? 'horarios' : 'observaciones'}${place === undefined ? '' : ` JOIN ${place.order}s USING (clave)`}`,
    `WHERE ${conditions.join('\n  AND ')}`,
    ...(isSum ? [`GROUP BY ${orders.join(', ')}`] : []),
    `ORDER BY ${(by[0]?.kind === 'lugar' ? [`${value} DESC`, ...orders] : orders).join(', ')}`,
  ].join('\n');
}

/**
 * The exact count of the whole alcaldía, of a question by colonia; undefined where it is not known for all its years.
 * @param series its year or window as `sqlOf` names it; empty where none is told apart
 */
export function totalIn(held: Held, totals: readonly Total[], question: Question, series: string) {
  const crossing = crossingOf(held, question);
  if (crossing?.ambito !== 'colonia') return undefined;
  const [, from, to] = /^(\d{4})(?:–(\d{4}))?$/.exec(series) ?? [];
  const isWindow = crossing.periodo_tipo === 'trienio';
  const first = Number(from ?? question.desde);
  const last = Number(to ?? from ?? (isWindow ? question.desde + 2 : question.hasta));
  const counts = totals
    .filter(({ fuente, indicador }) => `${fuente}.${indicador}` === question.que)
    .filter(({ anio }) => anio >= first && anio <= last)
    .map(({ n }) => n);
  return counts.length === last - first + 1 ? counts.reduce((sum, n) => sum + n, 0) : undefined;
}
