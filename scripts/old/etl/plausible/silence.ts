/** A file that falls silent before its end was cut, or is not the file that it is said to be. */
import type { FileEvidence } from './evidence';
import type { Finding } from './rule';

/**
 * @param usual days that may lie between a file's last fact and its end, usually (`silencio_dias` of
 *   the source's descriptor).
 */
export function silence(fuente: string, files: readonly FileEvidence[], usual: number): Finding {
  const silences = files
    .map((file) => ({ ...file, days: daysBetween(file.lastFact, file.until) }))
    .toSorted((a, b) => b.days - a.days);
  const [longest] = silences;
  const figure =
    longest === undefined
      ? 'ningún archivo'
      : `«${longest.path}» tiene su último hecho el ${longest.lastFact}, ${distance(longest.days)} ` +
        `${longest.until}; lo usual es que sean ${usual} días antes a lo más`;
  const isBreach = longest !== undefined && longest.days > usual;
  return {
    rule: 'silencio',
    fuente,
    figure,
    isBreach,
    ...(isBreach
      ? {
          causes: [
            'Un archivo cortado a medio camino se ve así: compara su tamaño con el del portal.',
          ],
        }
      : {}),
  };
}

/** Below zero where facts lie after the end, which other rules judge. */
const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

function distance(days: number): string {
  if (days === 0) return 'el mismo día en que termina,';
  return `${Math.abs(days)} ${Math.abs(days) === 1 ? 'día' : 'días'} ${days > 0 ? 'antes' : 'después'} del`;
}
