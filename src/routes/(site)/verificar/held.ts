/** Rows of the release as what answers a claim, and the SQL by which its counts are counted again. */
import { startOf, type Claim, type Compared, type Counted, type Held } from '$lib/answers/claim';
import { answerOf, rowsOf, type Answer } from '$lib/data/query';
import { breaks, places, runs } from './queries';

/** The number of the month of a day. */
export const monthOf = (day: string): number =>
  startOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)));

export function heldOf(carried: Readonly<Record<'runs' | 'breaks' | 'places', Answer>>): Held {
  return {
    alcaldias: rowsOf(places, carried.places)
      .filter(({ nivel }) => nivel === 'alcaldia')
      .map(({ clave }) => clave),
    series: rowsOf(runs, carried.runs).map((run) => ({
      ...{ source: run.fuente, indicator: run.indicador, place: run.clave, kind: run.periodo_tipo },
      ...{ start: monthOf(run.desde), span: run.meses, counts: run.cuentas.split(' ').map(Number) },
      openFrom: run.abierta === '' ? Infinity : monthOf(run.abierta),
    })),
    breaks: rowsOf(breaks, carried.breaks).map(({ fuente, indicador, desde, que }) => ({
      ...{ source: fuente, indicator: indicador, start: monthOf(desde), what: que },
    })),
  };
}

/** Of several claims, each SQL once. */
export function proofsOf(
  checked: readonly { readonly claim: Claim; readonly compared: readonly Compared[] }[],
): readonly Answer[] {
  const proofs = checked
    .filter(({ compared }) => compared.length > 0)
    .map(({ claim, compared }) => proofOf(claim, compared));
  return [...new Map(proofs.map((proof) => [proof.sql, proof])).values()];
}

/** The counts of a claim, as the answer to SQL that counts them again. */
export function proofOf({ indicator, place }: Claim, compared: readonly Compared[]): Answer {
  const counts = compared.flatMap(({ before, after, city }) => [
    ...(before === null ? [] : [before]),
    ...[after, ...(city?.own ?? []), ...(city?.rest ?? [])],
  ]);
  const selects = new Map(
    counts.map((count) => [
      selectOf(count, indicator, place),
      { n: count.n, n_min: count.low, n_max: count.high },
    ]),
  );
  const orderOf = (at: number) => String(at).padStart(2, '0');
  const numbered = [...selects.keys()].map(
    (select, at) => `SELECT '${orderOf(at)}' AS orden, ${select}`,
  );
  return answerOf(
    `${numbered.join('\nUNION ALL ')}\nORDER BY orden`,
    [...selects.values()].map((row, at) => ({ orden: orderOf(at), ...row })),
  );
}

const dayOf = (month: number): string =>
  `DATE '${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01'`;

/** Of the rest of the city the sum is exact: so are its bounds. */
const selectOf = ({ source, kind, start, months, of }: Counted, indicator: string, place: string) =>
  `${['n', 'n_min', 'n_max'].map((column) => `CAST(sum(${column}) AS INTEGER) AS ${column}`).join(', ')}
FROM observaciones WHERE fuente = '${source}' AND indicador = '${indicator}' AND periodo_tipo = '${kind}'
  AND ${of === 'own' ? `clave = '${place}'` : `nivel = 'alcaldia' AND clave <> '${place}'`} AND sexo = 'total' AND edad = 'total'
  AND periodo >= ${dayOf(start)} AND hasta <= ${dayOf(start + months)}`;
