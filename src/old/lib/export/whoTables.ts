/** The persons that a source counts, by sex and age: under their figure, and in its file. */
import { SEXES, type BySex, type Sex, type WhoCounted } from '$old/lib/answers/whoCounted';
import { whoWords } from '$old/lib/words/es/who';
import { column, count, csv, filed, screen } from './columns';
import type { CsvTable } from './csv';
import { numeric, words, type FigureTable } from './table';

type AgeRow = BySex & { readonly edad: string };

const rowsOf = ({ ages, all }: WhoCounted): readonly AgeRow[] => [
  ...ages,
  { edad: 'total', ...all },
];

export function whoTable(who: WhoCounted): FigureTable {
  return screen<AgeRow>(
    [
      column(words(whoWords.age, 'class'), null, ({ edad }) => edad, whoWords.band),
      ...SEXES.map((sexo) =>
        count<AgeRow>(numeric(whoWords.sexes[sexo], 'n', sexo), null, (row) => row[sexo]),
      ),
    ],
    rowsOf(who),
  );
}

/** One row for each sex and age. @param clave of the place */
export function whoCsv(who: WhoCounted, clave: string): CsvTable {
  const { source, indicador, desde, hasta } = who;
  return csv<{ readonly edad: string; readonly sexo: Sex; readonly n: number | null }>(
    [
      filed('fuente', () => source.id),
      filed('indicador', () => indicador),
      filed('clave', () => clave),
      filed('desde', () => desde),
      filed('hasta', () => hasta),
      filed('por_fecha_de', () => source.fecha),
      filed('sexo', ({ sexo }) => sexo),
      filed('edad', ({ edad }) => edad),
      filed('n', ({ n }) => n),
      filed('unidad', () => source.unidad.varias),
      filed('publicado_por_la_autoridad', () => source.publicadoPorLaAutoridad),
    ],
    rowsOf(who).flatMap((row) => SEXES.map((sexo) => ({ edad: row.edad, sexo, n: row[sexo] }))),
  );
}
