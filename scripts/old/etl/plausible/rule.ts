/** The rules that a release must pass to be published, and what each found. */
import { EtlError } from '../io/errors';
import type { Observation } from '../count/observation';

/** As they are named on the command line, with what each looks at. */
export const RULES = {
  silencio: 'el último hecho de un archivo',
  mes: 'meses con muy pocos casos',
  altos: 'meses y años con demasiados casos',
  ilegibles: 'líneas, fechas, lugares y delitos que no se leen',
  iguales: 'filas iguales, o casi',
  fechas: 'días recorridos, o cambiados con el mes',
  puntos: 'puntos fuera de la colonia que se nombra, o que no se leen',
  colonias: 'la parte de cada colonia',
  personas: 'el sexo y la edad de las personas',
  cerrados: 'periodos ya cerrados que cambian',
  ausente: 'fuentes que ya no vienen',
  capa: 'los polígonos de las colonias',
  servicios: 'teléfonos y lugares de los servicios',
} as const;

type Rule = keyof typeof RULES;

/** What one rule found in one source. */
export interface Finding {
  readonly rule: Rule;
  readonly fuente: string;
  /** The figure and the limit that it is held to, as a sentence in the reader's words. */
  readonly figure: string;
  readonly isBreach: boolean;
  /**
   * The counts that were compared and break the rule, worst first, as a release may name them: without the
   * counts themselves, which it may have to hide. Absent where the figure is of whole files.
   */
  readonly cells?: readonly string[];
  /** What to look at first, where the figure suggests it; one sentence each. */
  readonly causes?: readonly string[];
}

/** What was accepted by name on the command line: `regla:fuente`. */
export type Accepted = ReadonlySet<string>;

export const acceptanceOf = ({ rule, fuente }: Pick<Finding, 'rule' | 'fuente'>): string =>
  `${rule}:${fuente}`;

/**
 * @param texts as given after `--aceptar`.
 * @throws EtlError for one that names no rule, or no source.
 */
export function parseAccepted(texts: readonly string[]): Accepted {
  for (const text of texts) {
    const [rule = '', fuente = '', ...rest] = text.split(':');
    if (Object.hasOwn(RULES, rule) && fuente !== '' && rest.length === 0) continue;
    throw new EtlError(
      `--aceptar «${text}» no se entiende.`,
      `Escríbelo como REGLA:FUENTE, por ejemplo --aceptar silencio:fgj_carpetas. Las reglas son ${Object.keys(RULES).join(', ')}.`,
    );
  }
  return new Set(texts);
}

/** A count of whole alcaldías, of everyone; null where it was suppressed. */
export type Counted = Omit<Observation, 'n'> & { readonly n: number | null };

/** The name of a colonia or of an alcaldía by its key. */
export type NameOf = (clave: string) => string;

/** Counts shown in a message, of those that break a rule. */
const SHOWN = 3;

/** The worst few, and whether there are more. */
export const listed = <T>(found: readonly T[], tell: (one: T) => string): string =>
  `${found.slice(0, SHOWN).map(tell).join('; ')}${found.length > SHOWN ? '…' : ''}`;

/** «violencia_familiar de Centro en 2024», of a cell `indicador clave periodo`. */
export function cellWords(cell: string, type: Observation['periodo_tipo'], nameOf: NameOf): string {
  const [indicador = '', clave = '', periodo = ''] = cell.split(' ');
  const when = type === 'anio' ? periodo.slice(0, 4) : periodo.slice(0, 7);
  return `${indicador} de ${nameOf(clave)} ${type === 'lapso' ? 'desde' : 'en'} ${when}`;
}

/** Counts of a source's alcaldías, or colonias, by a kind of period: `indicador clave periodo` → n. */
export function countsBy(
  fuente: string,
  type: Observation['periodo_tipo'],
  observations: readonly Counted[],
  nivel: Observation['nivel'] = 'alcaldia',
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of observations) {
    const isWanted =
      row.fuente === fuente &&
      row.nivel === nivel &&
      row.periodo_tipo === type &&
      row.sexo === 'total' &&
      row.edad === 'total';
    if (isWanted && row.n !== null) {
      counts.set(`${row.indicador} ${row.clave} ${row.periodo}`, row.n);
    }
  }
  return counts;
}
