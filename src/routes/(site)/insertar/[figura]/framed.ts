/** What a framed page shows: its finding, its picture, whose figures they are, and the page where more is. */
import { bySize, concentrationOf, isEveryYear } from '$lib/answers/concentration';
import { placeAmong } from '$lib/answers/placeAmong';
import * as asked from '$lib/answers/queries';
import { recentMonths } from '$lib/answers/recentMonths';
import { ahead } from '$lib/charts/ahead';
import { EMBEDS, type EmbedName } from '$lib/charts/embeds';
import type { Release } from '$lib/data/duckdb.server';
import { rowsOf, type Query } from '$lib/data/query';
import { sixteenHeadline, sixteenDeck } from '$lib/words/alcaldias';
import { deck, headline } from '$lib/words/concentration';
import { indicatorName } from '$lib/words/indicators';
import { capital, listed, number, printedCount } from '$lib/words/numbers';
import { newRegister } from '$lib/words/recent';
import { bandWords, monthHeadline } from '$lib/words/trends';

export interface Framed {
  readonly finding: string;
  readonly deck: string;
  readonly picture: string;
  /** The picture in words. */
  readonly label: string;
  readonly sql: readonly string[];
}

/** @throws Error where the release does not tell the figure */
export async function framedOf(name: EmbedName, release: Release): Promise<Framed> {
  const { crime, picture } = EMBEDS[name];
  const { manifest, answer } = release;
  const sql: string[] = [];
  const ask = async <R>(query: Query<R>) => {
    sql.push(query.sql);
    return rowsOf(query, await answer(query));
  };
  const told = await { map, months, strip }[picture](crime, manifest.alcaldia, ask);
  if (told === null) throw new Error(`La publicación no trae la figura «${name}».`);
  return { ...told, sql };
}

type Ask = <R>(query: Query<R>) => Promise<R[]>;
const familyOf = (crime: string) => (crime === 'violencia_familiar' ? 'home' : 'sexual');

async function map(crime: string, alcaldia: string, ask: Ask) {
  const places = await ask(asked.colonias);
  const cells = (await ask(asked.coloniaYears)).filter(({ indicador }) => indicador === crime);
  const totals = (await ask(asked.yearTotals(alcaldia))).filter(
    ({ indicador }) => indicador === crime,
  );
  const countsIn = (year: number) =>
    new Map(cells.filter(({ anio }) => anio === year).map(({ clave, n }) => [clave, n]));
  const last = totals.findLast(({ provisional }) => !provisional);
  if (last === undefined) return null;
  const counts = countsIn(last.anio);
  const counted = bySize(places.map((place) => ({ ...place, n: counts.get(place.clave) ?? 0 })));
  const half = concentrationOf(counted, last.n);
  if (half === null) return null;
  const words = {
    crime: indicatorName(crime),
    when: `En ${last.anio}, último año completo por colonia`,
    total: last.n,
    isEveryYear: isEveryYear(
      half.keys,
      totals.map(({ anio, n }) => ({ counts: countsIn(anio), total: n })),
    ),
  };
  const circled = counted.map((place) => ({
    ...place,
    most: Math.max(...cells.filter(({ clave }) => clave === place.clave).map(({ n }) => n)),
  }));
  const circles = ahead?.circles(circled, { counts, first: half.keys }) ?? '';
  return {
    finding: headline(half, words),
    deck: deck(half, words),
    picture: `<div class="colonia-map ${familyOf(crime)}"><div class="picture">${circles}</div></div>`,
    label: `${capital(words.crime)} en ${last.anio}, por colonia: ${listed(
      counted.map(({ nombre, n }) => `${nombre} ${printedCount(n)}`),
    )}.`,
  };
}

async function months(crime: string, alcaldia: string, ask: Ask) {
  const rows = await ask(asked.months(alcaldia));
  const recent = recentMonths(rows.filter(({ indicador }) => indicador === crime));
  if (recent === null) return null;
  const registers = await ask(asked.registers);
  const isNew = registers.some(({ desde }) => desde === `${recent.year}-01-01`);
  const noted = { family: familyOf(crime), note: isNew ? 'registro nuevo' : '' } as const;
  return {
    finding: monthHeadline(capital(indicatorName(crime)), recent),
    deck: [bandWords(recent), isNew ? newRegister(recent) : ''].filter(Boolean).join(' '),
    picture: ahead?.recent(recent, noted) ?? '',
    label: `${recent.year}, mes a mes: ${recent.counts.map(number).join(', ')}.`,
  };
}

async function strip(crime: string, alcaldia: string, ask: Ask) {
  const family = familyOf(crime);
  const rows = (await ask(asked.sixteen)).filter(({ familia }) => familia === family);
  const among = placeAmong(rows, alcaldia);
  const own = rows.find(({ clave }) => clave === alcaldia);
  if (among === null || own === undefined) return null;
  return {
    finding: sixteenHeadline([{ crime, among }], own.nombre),
    deck: sixteenDeck(among, own),
    picture: ahead?.strips(among, { clave: alcaldia, family }) ?? '',
    label: `Por cada 100,000 habitantes: la ciudad ${number(among.city)}; ${among.rates
      .map(({ nombre, rate }) => `${nombre} ${number(rate)}`)
      .join(', ')}.`,
  };
}
