/** What the page of one colonia says: its level, its change, or why there is no answer. */
import type { ByDivisor } from '$old/lib/answers/byDivisor';
import type { AnsweredChange, Change } from '$old/lib/answers/change';
import type { CountingUnit } from '$old/lib/answers/countingUnit';
import type { RankedColonia, RankedStanding } from '$old/lib/answers/ranking';
import { answersDoubt, dependsOnDivisor } from './divisorVerdict';
import { registeredShort } from './registryVerdict';
import { changeVerdict } from './changeVerdict';
import type { Period } from '$old/lib/period/period';
import { crossedSentence } from '../breaks';
import { writePeriod, writeWindow } from '../dates';
import { plural, writeList } from '../list';
import { capitalised, countOf, happened, subjectOf } from '../unitWords';
import { writeCount, writeRate } from '../numbers';

const AGAINST_REST: Readonly<Record<Exclude<RankedStanding, 'sin_respuesta'>, string>> = {
  encima: 'Está por encima del resto de la alcaldía, y la diferencia no es azar.',
  debajo: 'Está por debajo del resto de la alcaldía, y la diferencia no es azar.',
  igual: 'No se distingue del resto de la alcaldía: una diferencia así puede ser azar.',
  depende: 'Depende de con qué se divida.',
  registro: 'Quizá por dónde se registra.',
};

/** The file of carpetas does not tell the sex of the victims, and they are divided among women. */
const ANY_VICTIM: Readonly<Record<CountingUnit['fuente'], string>> = {
  fgj_carpetas: ', de víctimas de cualquier sexo:',
  fgj_victimas: ',',
};

/** A rate needs to know who lives there. */
const NO_POPULATION = 'No hay tasa: falta población con qué dividir.';

export interface Level {
  /** From a ranking by `tasa`. */
  readonly colonia: RankedColonia;
  readonly counts: CountingUnit;
  readonly alcaldiaRate: number | null;
  readonly periodo: Period;
  readonly enFrase: string;
}

/** Its cases (or victims) and its rate, held against the rest of the alcaldía. */
export function coloniaLevel({ colonia, counts, alcaldiaRate, periodo, enFrase }: Level): string {
  const { nombre, n, value, verdict, depends, byDivisor, registered } = colonia;
  const when = writePeriod(periodo);
  if (n === null) {
    return (
      `La cuenta de ${subjectOf(enFrase, counts)} por hechos de ${when} en ${nombre} no se publica: ` +
      'es menor de 5, o daría a conocer otra que lo es.'
    );
  }
  const cases = `En ${nombre} ${happened(n, enFrase, counts)} por hechos de ${when}`;
  const rate =
    value === null || n === 0
      ? ''
      : `${ANY_VICTIM[counts.fuente]} ${writeRate(value)} por cada 100,000 mujeres al año`;
  const whole =
    value === null || alcaldiaRate === null
      ? ''
      : ` (en toda la alcaldía, ${writeRate(alcaldiaRate)})`;
  const unknown = value === null ? ` ${NO_POPULATION}` : '';
  const both = depends && byDivisor !== null ? bothTold(byDivisor) : null;
  const where = registered === null ? null : `${registeredShort(registered)}.`;
  const told = both ?? where ?? AGAINST_REST[verdict === 'sin_respuesta' ? 'igual' : verdict];
  const beside = both === null || where === null ? '' : ` ${where}`;
  const against = verdict === 'sin_respuesta' ? '' : ` ${told}${beside}`;
  return `${cases}${rate}${whole}.${unknown}${against}`;
}

/** Both answers, and what a tenth more or fewer people would make of them. */
function bothTold(byDivisor: ByDivisor): string | null {
  const told = dependsOnDivisor(byDivisor);
  if (told === null) return null;
  const doubt = answersDoubt(byDivisor);
  return doubt === null ? `${told}.` : `${told}. ${doubt}`;
}

/** Over its level in an indicator of which both divisors do not tell the same. */
export function doubtedHeadline(nombre: string, enFrase: string): string {
  return `En ${nombre}, ${enFrase}: si es más o menos que en el resto depende de con qué se divida`;
}

/** Its last complete year against the year before. */
export function coloniaChange(change: Change, counts: CountingUnit): string {
  const [before, after] = [writeWindow(change.before.window), writeWindow(change.after.window)];
  if (change.verdict === 'sin_respuesta') {
    if (change.reason === 'ruptura') return crossedSentence(change.crossed);
    if (change.reason === 'registros') {
      const { label, sentence } = changeVerdict(change, counts);
      return `${movedFrom(change, counts)}. ${label}. ${sentence}`;
    }
    return change.reason === 'sin_casos'
      ? `${capitalised(happened(0, null, counts))} ni por hechos de ${before} ni de ${after}.`
      : `No se puede comparar ${after} con ${before}: ${missingCounts(change)}, para no señalar a nadie.`;
  }
  const words = changeVerdict(change, counts);
  const percent = words.change === null ? '' : ` (${words.change})`;
  return `${movedFrom(change, counts)}${percent}. ${words.label}. ${words.sentence}`;
}

/** «De 2022 a 2023 pasó de 415 a 426 carpetas» */
function movedFrom(
  { before, after, counts }: Pick<AnsweredChange, 'before' | 'after' | 'counts'>,
  unit: CountingUnit,
): string {
  const [earlier, later] = [writeWindow(before.window), writeWindow(after.window)];
  return `De ${earlier} a ${later} pasó de ${writeCount(counts.before)} a ${countOf(counts.after, unit)}`;
}

/** «la cuenta de 2022 y la de 2023 no se publican» */
function missingCounts({ before, after }: Change): string {
  const missing = [before, after].filter(({ n }) => n === null);
  const counts = missing.map(({ window }, index) => {
    return `${index === 0 ? 'la cuenta' : 'la'} de ${writeWindow(window)}`;
  });
  return `${writeList(counts)} no se ${plural(counts.length, 'publica', 'publican')}`;
}

/** Why an indicator has no map: its counts are few, or others would be told by what is left of it. */
export function unpublishedByColonia(nombre: string): string {
  return `«${nombre}» no se publica por colonia. Sola o restada de otras, una cuenta podría señalar a una persona.`;
}

const SHORTEST: Readonly<Record<'anio' | 'trienio' | 'ninguno', string>> = {
  anio: 'sólo se publican por año',
  trienio: 'sólo se publican sumando tres años',
  ninguno: 'no se publican',
};

/** Why the chosen colonia has no line beside the alcaldía's quarters. */
export function quartersUnpublished(
  nombre: string,
  enFrase: string,
  grain: keyof typeof SHORTEST,
): string {
  return (
    `Por trimestre no hay línea de ${nombre}: por colonia, las carpetas por ${enFrase} ` +
    `${SHORTEST[grain]}.`
  );
}
