/** Days of the fact that were moved, or swapped with the month: each date can be read, and all together they can't be. */
import { format } from 'd3';
import type { FileEvidence } from './evidence';
import type { Finding } from './rule';

/** Share of the rows that tell both days which may be opened before their fact. */
const MOST_BACKWARD = 0.02;
const BEARABLE_ROWS = 5;
/** Standard errors of a difference of counts beyond which it is no chance. */
const ERRORS = 4;
/** Fewer cases say nothing of how days lie in the month. */
const LEAST_CASES = 3000;
/**
 * A day that was not remembered is written as the first of its month: from 2019 to 2024 the first has 13 to 38 % more
 * cases than the second in each of the sixteen alcaldías, and the last day at most 14 % more than the one before it.
 */
const MOST_OF_LAST = 1.1;
/** Swapped with the month, those firsts become days of January; as they are, January has no more than other months. */
const MOST_OF_JANUARY = 1.12;

const percent = format('.2~%');
const thousands = format(',');

export function movedDays(fuente: string, files: readonly FileEvidence[]): Finding {
  const faults = files.flatMap((file) => faultsOf(file));
  const first = files.reduce((sum, { days }) => sum + days.first, 0);
  const last = files.reduce((sum, { days }) => sum + days.last, 0);
  return {
    rule: 'fechas',
    fuente,
    figure:
      faults.map(({ figure }) => figure).join('; ') ||
      `${thousands(first)} hechos en primeros de mes y ${thousands(last)} en últimos`,
    isBreach: faults.length > 0,
    causes: faults.map(({ cause }) => cause),
  };
}

function faultsOf({ path, backward, opened, days }: FileEvidence) {
  const { cases, first, last, january, others } = days;
  const month = others / 11;
  const found = [
    {
      isFault: backward > BEARABLE_ROWS && backward > MOST_BACKWARD * opened,
      figure: `${thousands(backward)} de ${thousands(opened)} casos de «${path}» se abrieron antes del hecho (${percent(backward / Math.max(1, opened))}; se detiene sobre ${percent(MOST_BACKWARD)})`,
      cause: '¿El día y el mes están cambiados?',
    },
    {
      isFault: cases >= LEAST_CASES && last > MOST_OF_LAST * first && exceeds(last, first),
      figure: `«${path}» trae ${thousands(last)} hechos en últimos de mes y ${thousands(first)} en primeros, al revés de lo usual`,
      cause: '¿Las fechas están recorridas un día?',
    },
    {
      isFault:
        cases >= LEAST_CASES &&
        january > MOST_OF_JANUARY * month &&
        (january - month) / Math.sqrt(january + month / 11) > ERRORS,
      figure: `«${path}» trae ${thousands(january)} hechos del 2 al 12 de enero, y ${thousands(Math.round(month))} en esos días de otro mes`,
      cause: '¿El día y el mes están cambiados?',
    },
  ];
  return found.filter(({ isFault }) => isFault);
}

const exceeds = (more: number, less: number) => (more - less) / Math.sqrt(more + less) > ERRORS;
