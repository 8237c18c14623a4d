/** Whether reports come sooner than some years ago, in words. */
import type { ReportingSpeed } from '$old/lib/answers/reportingSpeed';
import { writeList } from '$old/lib/words/es/list';
import { writePercent, writePoints } from '$old/lib/words/es/numbers';

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

/** Under several of those sentences. */
export const TESTED_TOGETHER =
  'Se probaron juntas: los límites valen para todas a la vez, con 95\u00a0% de confianza.';

/**
 * Why it cannot be told.
 * @param enFrases indicators without two years measured; empty: none has them
 */
export function unknownSpeedSentence(enFrases: readonly string[]): string {
  const whose = enFrases.length === 0 ? '' : ` en ${writeList(enFrases)}`;
  return (
    `No se puede decir si${whose} hoy se denuncia antes o después que hace unos años: haría falta ` +
    'saber qué día se abrieron suficientes carpetas de dos años o más, y los archivos de esta ' +
    'publicación no lo dicen.'
  );
}

const VERDICTS: Readonly<Record<ReportingSpeed['verdict'], string>> = {
  antes: 'se denuncia antes, y es más que azar',
  despues: 'se denuncia más tarde, y es más que azar',
  azar: 'la diferencia cabe en el azar',
};
