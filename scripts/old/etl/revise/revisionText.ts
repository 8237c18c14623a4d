/** What a release changes of what was published before, as the text of a change that someone reviews. */
import { format, groups, sum } from 'd3';
import type { PreviousRelease } from './previousRelease';
import type { Revision } from './revision';

const MOST_ROWS = 60;
const number = format(',');

/** Markdown; nothing in it that the release does not print. */
export function revisionText({
  publicacion,
  revisiones,
  lastComplete,
}: Pick<PreviousRelease, 'publicacion' | 'revisiones' | 'lastComplete'>): string {
  const fresh = revisiones.filter(
    ({ comparacion, a }) => comparacion === 'publicacion' && a === null,
  );
  const files = revisiones.filter(({ comparacion }) => comparacion === 'cosecha');
  return [
    `# Datos del mes: ${publicacion}`,
    '',
    ...[...lastComplete].map(([id, month]) => `- \`${id}\`: ${completeTo(month)}`),
    '',
    '## Qué cambió de lo que ya estaba publicado',
    '',
    ...(fresh.length === 0 ? ['Ninguna cifra publicada cambió.'] : changesOf(fresh)),
    '',
    '## Qué cambió entre los archivos de la autoridad',
    '',
    ...(files.length === 0 ? ['No hay dos ediciones que comparar.'] : bySource(files)),
  ].join('\n');
}

const completeTo = (month: string | null) =>
  month === null ? 'sin mes completo' : `completa hasta ${month.slice(0, 7)}`;

/** The alcaldías by year, one by one; of the rest, how many. */
function changesOf(rows: readonly Revision[]): readonly string[] {
  const yearly = rows.filter((row) => row.nivel === 'alcaldia' && row.periodo_tipo === 'anio');
  const shown = yearly
    .toSorted((a, b) => Math.abs(b.despues - b.antes) - Math.abs(a.despues - a.antes))
    .slice(0, MOST_ROWS);
  const rest = rows.length - shown.length;
  return [
    `${told(rows.length)} que cambiaron desde \`${rows[0]?.de ?? ''}\`.`,
    '',
    '| fuente | indicador | clave | año | antes | después |',
    '| --- | --- | --- | --- | --: | --: |',
    ...shown.map(
      ({ fuente, indicador, clave, periodo, antes, despues }) =>
        `| ${fuente} | ${indicador} | ${clave} | ${periodo.slice(0, 4)} | ${number(antes)} | ${number(despues)} |`,
    ),
    ...(rest > 0 ? ['', `Y ${number(rest)} más, en la tabla \`revisiones\`.`] : []),
  ];
}

const told = (count: number) => (count === 1 ? '1 cifra' : `${number(count)} cifras`);

function bySource(rows: readonly Revision[]): readonly string[] {
  const yearly = rows.filter((row) => row.nivel === 'alcaldia' && row.periodo_tipo === 'anio');
  return groups(yearly, ({ fuente, de, a }) => `\`${fuente}\`, de ${de} a ${a ?? ''}`).map(
    ([name, own]) =>
      `- ${name}: ${told(own.length)} de alcaldía y año; suman ${number(sum(own, ({ antes }) => antes))} antes y ${number(sum(own, ({ despues }) => despues))} después.`,
  );
}
