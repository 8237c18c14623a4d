/** Rows equal to another: a few are chance, a fifth of a file is the same rows twice. */
import { format } from 'd3';
import type { FileEvidence } from './evidence';
import type { Finding } from './rule';

/** Share of a file's cases that may be equal to another in all that is read. */
const MOST_EQUAL = 0.2;
/** So few rows are no sign of anything, whatever their share. */
const BEARABLE_ROWS = 5;

const percent = format('.2~%');
const thousands = format(',');

/** Files of counts are left out: two counts may well be the same number. */
export function equalRows(fuente: string, files: readonly FileEvidence[]): Finding {
  const [most] = files
    .filter(({ cases }) => cases > 0)
    .map((file) => ({ ...file, share: file.repeated / file.cases }))
    .toSorted((a, b) => b.share - a.share);
  const isBreach = most !== undefined && most.repeated > BEARABLE_ROWS && most.share > MOST_EQUAL;
  return {
    rule: 'iguales',
    fuente,
    figure:
      most === undefined
        ? 'ninguna fila es un caso'
        : `${thousands(most.repeated)} de ${thousands(most.cases)} delitos que se cuentan de «${most.path}» ` +
          `son iguales a otro en todo lo que se lee (${percent(most.share)}; se detiene sobre ${percent(MOST_EQUAL)})`,
    isBreach,
    ...(isBreach ? { causes: ['¿El archivo trae sus filas dos veces?'] } : {}),
  };
}
