/** What a release withdraws, decided and told. */
import { group } from 'd3';
import type { ManifestSource } from '../../../../src/old/lib/contract/manifest';
import type { ProtectionRules } from './protectionRules';
import { placeOf, type ObservationPlace } from '../cells/cellNames';
import type { Recovered } from '../audit/audit';
import { publishes } from '../cells/publication';
import type {
  FoundWithdrawals,
  Withdrawal,
  WithdrawnAlcaldia,
  Withdrawals,
  WithdrawnTable,
} from '../cells/withdrawn';
import type { TableRow } from '../publish/writeTable';

/**
 * What must be withdrawn of a release of which an audit worked out some cells.
 *
 * Of persons, all that the source tells of their alcaldía: that much is decided by their counts, and it
 * may have been of any indicator and any year. Of anything else, the table that a cell lies in, all its
 * colonias or all its hours: no zero is hidden, so that beside zeros there may be nothing left to hide it
 * behind. Where the cell is not published itself, what tells of it: its whole, else a longer period.
 * What is new goes first: of what was printed before, beside it, it is what tells.
 * @returns what is not withdrawn yet.
 */
export function furtherWithdrawals(
  leaks: readonly Recovered[],
  rules: WithdrawalRules,
): FoundWithdrawals {
  const news = leaks.filter(
    ({ name, edition }) => edition === rules.editionOf?.(name.split(', ').at(-1) ?? ''),
  );
  const first = withdrawnFor(news, rules);
  return first.alcaldias.length + first.tables.length > 0 ? first : withdrawnFor(leaks, rules);
}

function withdrawnFor(leaks: readonly Recovered[], rules: WithdrawalRules): FoundWithdrawals {
  const { withdrawals, factsOf, alcaldiaOf } = rules;
  const alcaldias = new Map<string, WithdrawnAlcaldia>();
  const tables = new Map<string, WithdrawnTable>();
  const told = new Set<string>();
  for (const { name, isPrinted, isUndecided } of leaks) {
    if (isPrinted) continue;
    const place = placeOf(name);
    const fuente = name.split(', ').at(-1) ?? '';
    if (factsOf(fuente)?.cuenta === 'personas') {
      // Those of no colonia, too: «09015 sin colonia».
      const clave = alcaldiaOf(place?.clave ?? name.split(', ')[1]?.slice(0, ALCALDIA) ?? '');
      alcaldias.set(`${fuente} ${clave}`, { fuente, clave });
      continue;
    }
    for (const table of place === undefined ? hoursOf(name) : tablesTelling(place, rules)) {
      tables.set(tableKey(table), table);
      if (!isUndecided) told.add(tableKey(table));
    }
  }
  for (const { fuente, clave } of withdrawals.alcaldias) alcaldias.delete(`${fuente} ${clave}`);
  for (const table of withdrawals.tables) tables.delete(tableKey(table));
  const undecided = [...tables].flatMap(([key, table]) => (told.has(key) ? [] : [table]));
  return { alcaldias: [...alcaldias.values()], tables: [...tables.values()], undecided };
}

/** Digits of the key of an alcaldía, which every key in it begins with. */
const ALCALDIA = 5;

export type WithdrawalRules = Pick<
  ProtectionRules,
  'withdrawals' | 'factsOf' | 'alcaldiaOf' | 'indicators' | 'profile' | 'editionOf'
>;

const tableKey = ({ fuente, indicador, clave, periodo_tipo, periodo }: WithdrawnTable): string =>
  [fuente, indicador, clave, periodo_tipo, periodo].join(' ');

/** A year and the quarters in it. */
const ofYear = (year: number) => [
  { periodo_tipo: 'anio', periodo: `${year}-01-01` } as const,
  ...['01', '04', '07', '10'].map(
    (month) => ({ periodo_tipo: 'trimestre', periodo: `${year}-${month}-01` }) as const,
  ),
];

/**
 * The published tables of colonias that tell of a cell: its own; else its whole's; else longer ones; else
 * shorter ones; else those of years beside its own; else those of the other parts of its wholes, from
 * which it follows beside what was printed.
 */
function tablesTelling(
  { fuente, indicador, clave, periodo_tipo, periodo, sexo, edad }: ObservationPlace,
  { alcaldiaOf, indicators, profile, withdrawals }: WithdrawalRules,
): readonly WithdrawnTable[] {
  const gone = new Set(withdrawals.tables.map(tableKey));
  const published = (table: Withdrawal): readonly WithdrawnTable[] => {
    const place = { ...table, nivel: 'colonia', sexo, edad } as const;
    const own = { ...table, clave: alcaldiaOf(clave) };
    return publishes(profile, place, indicators) && !gone.has(tableKey(own)) ? [own] : [];
  };
  const year = Number(periodo.slice(0, 4));
  // Of a trienio, the shorter periods beside it, which what others printed of longer ones is made of.
  const years = periodo_tipo === 'trienio' ? [year, year + 1, year + 2] : [year];
  const same = [{ periodo_tipo, periodo }];
  const longer = [
    { periodo_tipo: 'anio', periodo: `${year}-01-01` } as const,
    ...[0, 1, 2].map(
      (back) => ({ periodo_tipo: 'trienio', periodo: `${year - back}-01-01` }) as const,
    ),
  ];
  const shorter = years.flatMap(ofYear);
  // And of the years that stand in one trienio with them, from which they follow beside that.
  const around = Array.from({ length: years.length + 4 }, (_, nth) => year - 2 + nth).flatMap(
    (own) => [{ periodo_tipo: 'trienio', periodo: `${own}-01-01` } as const, ...ofYear(own)],
  );
  const wholes: string[] = [];
  for (let id: string | null = indicador; id !== null; id = indicators.parentOf(id))
    wholes.push(id);
  const parts = wholes.flatMap(indicators.partsOf).filter((id) => !wholes.includes(id));
  for (const own of [wholes, parts]) {
    for (const periods of [same, longer, shorter, around]) {
      const found = own.flatMap((id) =>
        periods.flatMap((period) => published({ fuente, indicador: id, clave, ...period })),
      );
      if (found.length > 0) return periods === same ? found.slice(0, 1) : found;
    }
  }
  return [];
}

/** The table of hours that a cell of it lies in. */
function hoursOf(name: string): readonly WithdrawnTable[] {
  const [indicador = '', clave = '', day = '', , period = '', fuente = ''] = name.split(', ');
  const periodo = period.replace('trienio ', '');
  return !day.startsWith('día ')
    ? []
    : [{ fuente, indicador, clave, periodo_tipo: 'horario', periodo }];
}

/** A source of the manifest, with what is withdrawn of it. */
export function withWithdrawn(source: ManifestSource, withdrawals: Withdrawals): ManifestSource {
  const totales = withdrawals.totals.flatMap(({ fuente, periodo_tipo, ...own }) =>
    fuente === source.id && (periodo_tipo === 'anio' || periodo_tipo === 'lapso')
      ? [{ ...own, periodo_tipo }]
      : [],
  );
  const alcaldias = withdrawals.alcaldias
    .filter(({ fuente }) => fuente === source.id)
    .map(({ clave }) => clave);
  const tablas = withdrawals.tables.flatMap(({ fuente, ...own }) =>
    fuente === source.id ? [own] : [],
  );
  if (totales.length + alcaldias.length + tablas.length === 0) return source;
  return {
    ...source,
    retirado: { totales, alcaldias, ...(tablas.length > 0 && { tablas }) },
  };
}

/**
 * The same as rows of `calidad`: one for each source and alcaldía.
 * @param untold of its tables, the sums of periods that were told at other cuts.
 * @param undecided those of which the search of the audit ended first.
 */
export function withdrawnQuality(
  { totals, alcaldias, tables }: Withdrawals,
  nameOf: (alcaldia: string) => string,
  k: number,
  untold: readonly WithdrawnTable[],
  undecided: readonly WithdrawnTable[],
): readonly TableRow[] {
  const isSaid = new Set([...untold, ...undecided].map(tableKey));
  const rowOf = (fuente: string, alcaldia: string, descripcion: string): TableRow => ({
    fuente,
    clave: null,
    regla: `retirado_${alcaldia}`,
    efecto: 'señalada',
    filas: null,
    descripcion,
  });
  const places = new Map(totals.map((own) => [`${own.fuente} ${own.clave}`, own]));
  const isWhole = (fuente: string, clave: string) =>
    alcaldias.some((own) => own.fuente === fuente && own.clave === clave);
  /** One row for each alcaldía of a source. */
  const tablesSaid = (
    said: readonly WithdrawnTable[],
    regla: string,
    words: (where: string, which: string) => string,
  ) =>
    [...group(said, ({ fuente, clave }) => `${fuente} ${clave}`).values()].flatMap((own) =>
      own.slice(0, 1).map(({ fuente, clave }) => ({
        ...rowOf(fuente, clave, words(nameOf(clave), listed(own))),
        regla: `${regla}_${clave}`,
      })),
    );
  return [
    ...[...places.values()]
      .filter(({ fuente, clave }) => !isWhole(fuente, clave))
      .map(({ fuente, clave }) => {
        const own = totals.filter((one) => one.fuente === fuente && one.clave === clave);
        return rowOf(
          fuente,
          clave,
          `${nameOf(clave)}: no se publican ${listed(own)}. Ahí se ve cuántas carpetas hay, y son de 1 a ${k - 1}, ` +
            'o una de sus partes las tiene: entre los demás totales no quedaría dónde esconder a unas cuantas ' +
            'personas. Lo deciden sólo las carpetas, haya las personas que haya.',
        );
      }),
    ...alcaldias.map(({ fuente, clave }) =>
      rowOf(
        fuente,
        clave,
        `${nameOf(clave)}: no se publica nada de esta fuente, de ningún indicador ni periodo: junto a sus carpetas, ` +
          'alguna de sus cuentas se habría podido deducir. No se dice cuál.',
      ),
    ),
    ...tablesSaid(
      untold,
      'sin_suma',
      (where, which) =>
        `${where}: no se publican por colonia ${which}. Serían sumas de periodos que ya se publicaron, y parte de lo ` +
        'que ahí se ocultó no se puede volver a contar en este archivo.',
    ),
    ...tablesSaid(
      undecided,
      'sin_decidir',
      (where, which) =>
        `${where}: no se publican por colonia, o por hora, ${which}. La búsqueda que debía mostrar que ahí nadie queda ` +
        'a la vista llegó a su límite antes de decidirlo, y lo que no se ha mostrado no se publica.',
    ),
    ...tablesSaid(
      tables.filter((own) => !isSaid.has(tableKey(own))),
      'retiradas',
      (where, which) =>
        `${where}: no se publican por colonia, o por hora, ${which}. Un cero no se oculta nunca: ahí los casos son tan ` +
        'pocos que ocultar alguno diría cuántos son.',
    ),
  ];
}

/** «feminicidio (2020, 2021); violencia_total (trimestre 2021-04)». */
function listed(totals: readonly WithdrawnTable[]): string {
  const years = new Map<string, string[]>();
  for (const { indicador, periodo_tipo, periodo } of totals) {
    const isYear = periodo_tipo === 'anio' || periodo_tipo === 'lapso';
    const period = isYear ? periodo.slice(0, 4) : `${periodo_tipo} ${periodo.slice(0, 7)}`;
    years.set(indicador, [...(years.get(indicador) ?? []), period]);
  }
  return [...years].map(([indicador, own]) => `${indicador} (${own.join(', ')})`).join('; ');
}
