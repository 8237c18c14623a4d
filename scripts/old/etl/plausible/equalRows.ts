/** Rows equal to another, or so but for the point: a few are chance, many are the same cases twice. */
import { format } from 'd3';
import type { FileEvidence } from './evidence';
import type { Finding } from './rule';

/** Share of a year's cases of a file that may be equal to another in all that is read. */
const MOST_EQUAL = 0.2;
/** The same in all but the point: 1 % are, in every year and alcaldía, at hours that were not known. */
const MOST_NEAR = 0.05;
/** So few rows are no sign of anything, whatever their share. */
const BEARABLE_ROWS = 5;

const percent = format('.2~%');
const thousands = format(',');

/** Files of counts are left out: two counts may well be the same number. */
export function equalRows(fuente: string, files: readonly FileEvidence[]): Finding {
  const measured = files.flatMap(({ path, years }) =>
    years.flatMap(({ year, cases, repeated, near }) => [
      { path, year, cases, rows: repeated, limit: MOST_EQUAL, what: 'en todo lo que se lee' },
      { path, year, cases, rows: near, limit: MOST_NEAR, what: 'en todo menos el punto' },
    ]),
  );
  const excess = ({ rows, cases, limit }: (typeof measured)[number]) => rows / cases / limit;
  const worst = measured.toSorted((a, b) => excess(b) - excess(a));
  const breaches = worst.filter((one) => one.rows > BEARABLE_ROWS && excess(one) > 1);
  const told = (breaches.length > 0 ? breaches : worst).slice(0, 1);
  return {
    rule: 'iguales',
    fuente,
    figure: told
      .map(
        ({ path, year, cases, rows, limit, what }) =>
          `${thousands(rows)} de ${thousands(cases)} delitos de ${year} que se cuentan de «${path}» ` +
          `son iguales a otro ${what} (${percent(rows / cases)}; se detiene sobre ${percent(limit)})`,
      )
      .join('; '),
    isBreach: breaches.length > 0,
    ...(breaches.length > 0 ? { causes: ['¿El archivo trae sus filas dos veces?'] } : {}),
  };
}
