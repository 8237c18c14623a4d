/** Whether reports come sooner than some years ago, in words. */
import type { ReportingSpeed } from '$lib/answers/reportingSpeed';
import { writePercent, writePoints } from '../numbers';

/** @param enFrase the indicator inside a sentence: «violencia familiar» */
export function reportingSpeedSentence(
  { dias, before, after, interval, verdict }: ReportingSpeed,
  enFrase: string,
): string {
  const limits = `entre ${writePoints(interval.lower)} y ${writePoints(interval.upper)} puntos`;
  return (
    `En los primeros ${dias} días se abrió ${writePercent(after.proporcion)} de las carpetas por ` +
    `${enFrase} de ${after.anio} y ${writePercent(before.proporcion)} de las de ${before.anio}: ` +
    `${VERDICTS[verdict]} (${limits}).`
  );
}

const VERDICTS: Readonly<Record<ReportingSpeed['verdict'], string>> = {
  antes: 'se denuncia antes, y es más que azar',
  despues: 'se denuncia más tarde, y es más que azar',
  azar: 'la diferencia cabe en el azar',
};
