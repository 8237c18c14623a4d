/** What is said of an indicator in every alcaldía, as any source counts it: counts, and no order. */
import { newestOf, type AlcaldiasSeries, type DaysColumn } from '$old/lib/answers/alcaldiasSeries';
import type { ToldSource } from '$old/lib/answers/toldSource';
import { writeCount } from '$old/lib/words/es/numbers';
import { countOfUnit, ruptureSentence, writeDays } from './seriesVerdict';

export interface NamedAlcaldias {
  /** As the release names the indicator. */
  readonly nombre: string;
  /** The alcaldía of the edition. */
  readonly lugar: { readonly clave: string; readonly nombre: string };
  readonly answer: AlcaldiasSeries;
  /** Those that count it, the one of the years first. */
  readonly sources: readonly ToldSource[];
}

/** «Feminicidio (SESNSP): 10 delitos de Cuauhtémoc en 2024, de 62 en las 16 alcaldías» */
export function alcaldiasHeadline({ nombre, lugar, answer, sources }: NamedAlcaldias): string {
  const [source] = sources;
  const { own: count, whole } = newestOf(answer, lugar.clave);
  const [year, days] = [answer.years.at(-1), answer.days[0]];
  const period =
    year === undefined ? (days === undefined ? '' : ` de ${writeDays(days)}`) : ` en ${year}`;
  const head =
    source?.corto === null || source === undefined || nombre.includes(source.corto)
      ? nombre
      : `${nombre} (${source.corto})`;
  if (count === undefined || source === undefined)
    return `${head}: sin cuentas de ${lugar.nombre}${period}`;
  const all =
    whole === null
      ? ''
      : `, de ${writeCount(whole)} en ${writeCount(answer.alcaldias.length)} alcaldías`;
  return `${head}: ${countOfUnit(count, source.unidad)} de ${lugar.nombre}${period}${all}`;
}

/** What these counts may not be taken for; what breaks them among what is shown. */
export function alcaldiasLimits({ answer, sources }: NamedAlcaldias): readonly string[] {
  const [first, last] = [answer.years[0], lastDay(answer)];
  const crossed = (sources[0]?.rupturas ?? []).filter(
    ({ desde }) => first !== undefined && desde > `${first}-01-01` && desde <= last,
  );
  return [
    ...crossed.map(ruptureSentence),
    ...(answer.days.length === 0
      ? []
      : [`${daysSentence(answer.days)}: no se compara con un año.`]),
  ];
}

function daysSentence(days: readonly DaysColumn[]): string {
  return `Lo de ${days.map((column) => writeDays(column)).join(' y lo de ')} son esos días juntos`;
}

function lastDay({ years, days }: AlcaldiasSeries): string {
  return [...days.map(({ hasta }) => hasta), `${years.at(-1) ?? ''}-12-31`].sort().at(-1) ?? '';
}
