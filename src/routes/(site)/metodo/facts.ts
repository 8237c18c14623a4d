/** The numbers and names of this release that the text of the method asks for by name, as they are written. */
import { windows } from '$lib/answers/queries';
import type { Manifest } from '$lib/contract/manifest';
import type { Answer } from '$lib/data/query';
import { rowsOf } from '$lib/data/query';
import { countsPrintedAs } from '$lib/stats/rounding';
import { about, listed, number, percent } from '$lib/words/numbers';
import { monthName } from '$lib/words/recent';
import * as asked from './queries';

/** «enero de 2026». @param day of it */
const monthOf = (day: string): string =>
  `${monthName(Number(day.slice(5, 7)))} de ${day.slice(0, 4)}`;

interface Told {
  readonly manifest: Manifest;
  readonly delays: Answer;
  readonly registers: Answer;
  readonly lastComplete: Answer;
  readonly lastBreak: Answer;
  readonly survey: Answer;
  /** «2021–2023». */
  readonly window: string;
  readonly colonias: readonly { readonly nombre: string; readonly nota: string }[];
  /** Of those where an office registers: what crowds at it, of how many. */
  readonly apart: readonly {
    readonly nombre: string;
    readonly excess: number;
    readonly n: number;
  }[];
}

export function factsOf({ manifest, window, colonias, apart, ...answers }: Told) {
  const source = (id: string) => manifest.sources.find((each) => each.id === id);
  const [change] = rowsOf(asked.lastBreak, answers.lastBreak);
  const [survey] = rowsOf(asked.partnerSurvey, answers.survey);
  const fgj = source('fgj_carpetas');
  const registers = rowsOf(asked.twoRegisters(manifest.alcaldia), answers.registers);
  const entries: readonly (readonly [string, string | undefined])[] = [
    ...([['ventana', window]] as const),
    ['colonias', number(colonias.length)],
    ['error', number(Math.max(...countsPrintedAs(10)) - 10)],
    ['pareja', survey === undefined ? undefined : String(survey.valor)],
    ['encuesta', survey === undefined ? undefined : `${survey.encuesta} ${survey.anio_edicion}`],
    ['fgjHasta', fgj?.until ? monthOf(fgj.until) : undefined],
    ['sesnspHasta', monthOf(source('sesnsp_idm')?.until ?? '')],
    ['leidas', number(fgj?.rowsRead ?? NaN)],
    ['contadas', number(fgj?.rowsCounted ?? NaN)],
    ['rupturaMes', change === undefined ? undefined : monthOf(change.desde)],
    ['rupturaQue', change?.que.replace(/\.$/, '')],
    ['rupturaSegun', change?.segun],
    ['sqlVentanas', encodeURIComponent(windows.sql)],
    ['apartadas', apart.map(apartWords).join(' ')],
    ['conservan', keepWords(apart.map(({ nombre }) => nombre))],
    ...registers.flatMap(({ indicador, menos, mas }) => [
      [`${indicador}Menos`, number(menos)] as const,
      [`${indicador}Mas`, number(mas)] as const,
    ]),
    ...rowsOf(asked.lastComplete, answers.lastComplete).map(
      ({ indicador, mes }) => [`${indicador}Completo`, monthOf(mes)] as const,
    ),
    ...rowsOf(asked.delays, answers.delays).flatMap(({ indicador, dias, proporcion, origen }) => [
      [`${indicador}${dias}`, percent(proporcion)] as const,
      [`${indicador}Origen`, origen] as const,
    ]),
  ];
  return Object.fromEntries(
    entries.flatMap(([name, words]) => (words === undefined ? [] : [[name, words]])),
  );
}

const apartWords = ({ nombre, excess, n }: Told['apart'][number]): string =>
  excess === 0
    ? `Así, ${nombre}.`
    : `En ${nombre}, ${about(excess)} de ${number(n)} de violencia familiar se concentran junto a ella.`;

const keepWords = (names: readonly string[]): string =>
  names.length === 0
    ? ''
    : `⌂ ${listed(names)}, donde se registra, ${names.length === 1 ? 'conserva su cuenta' : 'conservan su cuenta'} en todos y no se pinta.`;
