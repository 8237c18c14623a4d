/** The release counted for the checks on the built pages, by SQL and tests of our own: none is the site's. */
import { equalRatesP, holmAdjusted } from '../../counted/exactTests';
import { askNatively } from './nativeRelease';

/** The alcaldía of the site. */
export const ALCALDIA = '09015';

/** Counts of every colonia in a period, null where they are not published. */
export async function countedByColonia(indicator: string, kind: 'anio' | 'trienio', start: string) {
  const rows = await askNatively(`
    SELECT c.clave, c.mujeres, p.poblacion_ambiente AS presentes, sum(o.n)::INT AS n
    FROM colonias c LEFT JOIN poblacion_ambiente p ON p.clave = c.clave
    LEFT JOIN observaciones o ON o.clave = c.clave AND o.nivel = 'colonia'
      AND o.fuente = 'fgj_carpetas' AND o.indicador = '${indicator}' AND o.sexo = 'total'
      AND o.edad = 'total' AND o.periodo_tipo = '${kind}' AND o.periodo = DATE '${start}'
    WHERE c.alcaldia = '${ALCALDIA}' GROUP BY ALL ORDER BY c.clave`);
  return rows.map(({ clave, mujeres, presentes, n }) => ({
    clave: String(clave),
    mujeres: Number(mujeres),
    presentes: Number(presentes),
    n: n === null ? null : Number(n),
  }));
}

/** Names of the colonias, by key. */
export async function namesOfColonias(): Promise<ReadonlyMap<string, string>> {
  const rows = await askNatively(
    `SELECT clave, nombre FROM colonias WHERE alcaldia = '${ALCALDIA}'`,
  );
  return new Map(rows.map(({ clave, nombre }) => [String(clave), String(nombre)]));
}

/** Cases of an alcaldía between two months, both counted. */
export async function monthsOf(indicator: string, period: string): Promise<number> {
  const [first, last] = period.split('/');
  const [row] = await askNatively(`
    SELECT sum(n)::INT AS n FROM observaciones
    WHERE nivel = 'alcaldia' AND clave = '${ALCALDIA}' AND fuente = 'fgj_carpetas' AND sexo = 'total'
      AND edad = 'total' AND periodo_tipo = 'mes' AND indicador = '${indicator}'
      AND periodo BETWEEN DATE '${first}-01' AND DATE '${last}-01'`);
  return Number(row?.['n']);
}

/** Cases of each alcaldía in a year, by indicator, and the women who live there. */
export async function countedByAlcaldia(year: string) {
  const rows = await askNatively(`
    SELECT a.clave, a.nombre, a.mujeres, o.indicador, sum(o.n)::INT AS n
    FROM observaciones o JOIN alcaldias a USING (clave)
    WHERE o.nivel = 'alcaldia' AND o.fuente = 'fgj_carpetas' AND o.sexo = 'total' AND o.edad = 'total'
      AND o.periodo_tipo = 'anio' AND year(o.periodo) = ${year} GROUP BY ALL`);
  return rows.map(({ clave, nombre, mujeres, indicador, n }) => ({
    clave: String(clave),
    nombre: String(nombre),
    mujeres: Number(mujeres),
    indicador: String(indicador),
    n: Number(n),
  }));
}

/** Cases of a place month by month or quarter by quarter, in order; null where they are not published. */
export async function countedInTime(
  grain: 'mes' | 'trimestre',
  { clave, indicator }: { readonly clave: string; readonly indicator: string },
): Promise<readonly (number | null)[]> {
  const rows = await askNatively(`
    SELECT n FROM observaciones
    WHERE clave = '${clave}' AND fuente = 'fgj_carpetas' AND sexo = 'total' AND edad = 'total'
      AND periodo_tipo = '${grain}' AND indicador = '${indicator}' ORDER BY periodo`);
  return rows.map(({ n }) => (n === null ? null : Number(n)));
}

/** Women who live in an alcaldía. */
export async function womenOf(clave: string): Promise<number> {
  const [row] = await askNatively(`SELECT mujeres FROM alcaldias WHERE clave = '${clave}'`);
  return Number(row?.['mujeres']);
}

type Counts = Awaited<ReturnType<typeof countedByColonia>>;

/**
 * How each published colonia stands against all the others, per woman who lives there, corrected together.
 * @param total cases of the whole alcaldía in the same period
 */
export async function standingsOf(colonias: Counts, total: number) {
  return standingsAmong(colonias, 'mujeres', total, await womenOf(ALCALDIA));
}

/** Colonias whose level per woman would be another without what may be where cases were registered. */
export async function movedByOffices(
  indicador: string,
  year: number,
): Promise<ReadonlySet<string>> {
  const rows = await askNatively(`
    SELECT DISTINCT clave FROM apilamientos
    WHERE asunto = 'nivel' AND regla = 'oficina' AND efecto <> 'sostiene' AND fuente = 'fgj_carpetas'
      AND indicador = '${indicador}' AND periodo_tipo = 'anio' AND periodo = DATE '${year}-01-01' AND (divisor IS NULL OR divisor = 'mujeres')`);
  return new Set(rows.map(({ clave }) => String(clave)));
}

/** The same per person who is there by day: those of the alcaldía are those of its colonias. */
export function standingsOfPresent(colonias: Counts, total: number) {
  const all = colonias.reduce((sum, { presentes }) => sum + presentes, 0);
  return standingsAmong(colonias, 'presentes', total, all);
}

function standingsAmong(
  colonias: Counts,
  people: 'mujeres' | 'presentes',
  total: number,
  all: number,
) {
  const told = colonias.flatMap(({ clave, n, [people]: own }) =>
    n === null ? [] : [{ clave, n, own }],
  );
  const adjusted = holmAdjusted(
    told.map(({ n, own }) => equalRatesP([n, own], [total - n, all - own])),
  );
  return new Map(
    told.map(({ clave, n, own }, index) => {
      const isApart = (adjusted[index] ?? 1) < 0.05;
      const side = n / own > total / all ? 'above' : 'below';
      return [clave, isApart ? side : 'chance'] as const;
    }),
  );
}
