/** The rules that a release must pass to be published, and what each found. */
import { EtlError } from '../io/errors';
import type { Observation } from '../count/observation';

/** As they are named on the command line, with what each looks at. */
export const RULES = {
  silencio: 'el último hecho de un archivo',
  mes: 'un mes frente al mismo de antes',
  ilegibles: 'fechas y lugares que no se leen',
  iguales: 'filas iguales',
  cerrados: 'años ya cerrados que cambian',
  ausente: 'fuentes que ya no vienen',
} as const;

type Rule = keyof typeof RULES;

/** What one rule found in one source. */
export interface Finding {
  readonly rule: Rule;
  readonly fuente: string;
  /** The figure and the limit that it is held to, as a sentence in the reader's words. */
  readonly figure: string;
  readonly isBreach: boolean;
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

/** Counts of a source's alcaldías by a kind of period: `indicador clave periodo` → n. */
export function countsBy(
  fuente: string,
  type: Observation['periodo_tipo'],
  observations: readonly Counted[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of observations) {
    const isWanted =
      row.fuente === fuente &&
      row.nivel === 'alcaldia' &&
      row.periodo_tipo === type &&
      row.sexo === 'total' &&
      row.edad === 'total';
    if (isWanted && row.n !== null) {
      counts.set(`${row.indicador} ${row.clave} ${row.periodo}`, row.n);
    }
  }
  return counts;
}
