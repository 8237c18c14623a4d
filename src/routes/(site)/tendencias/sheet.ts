/** What the page of one crime shows, computed while it is prerendered: no statistics travel to the browser. */
import type * as v from 'valibot';
import { openChange, yearlyChange, yearsOf } from '$lib/answers/change';
import { dayHourOf, outsideOf, tonesOf } from '$lib/answers/dayHour';
import { recentMonths } from '$lib/answers/recentMonths';
import { alcaldias, colonias, shares } from '$lib/answers/queries';
import { shareOfCity } from '$lib/answers/share';
import { movedOf } from '$lib/answers/windowChange';
import type { Told } from '$lib/charts/drawRegister';
import type { Span } from '$lib/charts/drawSpans';
import type { Indicator } from '$lib/contract/indicators';
import { bundledRelease } from '$lib/data/duckdb.server';
import { rowsOf, type Answer, type Query } from '$lib/data/query';
import { CRIMES } from './crimes';
import * as asked from './queries';

type Row = v.InferOutput<ReturnType<typeof asked.series>['row']>;

/** Ages as the register of victims writes them, in order; the last is of those whom nobody asked. */
const AGES = [
  ['0-12', '0 a 12'],
  ['13-17', '13 a 17'],
  ['18-29', '18 a 29'],
  ['30-60', '30 a 60'],
  ['61+', '61 o más'],
  ['no_especificada', 'sin dato'],
] as const;
const GIRLS = ['0-12', '13-17'];

export async function sheetOf({ id, family }: Indicator) {
  const { manifest, answer } = await bundledRelease();
  const { alcaldia } = manifest;
  const ask = async <R>(query: Query<R>) => {
    const answered = await answer(query);
    return [rowsOf(query, answered), answered] as const;
  };
  const [series, seriesAnswer] = await ask(asked.series(alcaldia, id));
  const [crimes, crimesAnswer] = await ask(asked.crimes(alcaldia));
  const [breaks] = await ask(asked.breaks);
  const [places] = await ask(alcaldias);
  const [allShares, sharesAnswer] = await ask(shares(alcaldia));
  const own = breaks.filter(({ indicador }) => indicador === id);
  const rows = (source: string, type: string) =>
    series.filter(({ fuente, periodo_tipo }) => fuente === source && periodo_tipo === type);
  const register = own.find((each) => each.id.startsWith('registro_nacional'))?.desde ?? null;

  return {
    name: places.find(({ clave }) => clave === alcaldia)?.nombre ?? '',
    ...{ id, family, seriesAnswer, crimesAnswer, sharesAnswer, register },
    breakWords: own.find((each) => each.id.startsWith('tentativa'))?.que ?? '',
    recent: family === 'lethal' ? null : recentOf(rows('sesnsp_idm', 'mes')),
    change: family === 'lethal' ? null : changeOf(rows),
    frame: frameOf(rows, family === 'lethal'),
    registers: registersOf(rows, family === 'lethal'),
    ratio: ratioOf(rows),
    share: shareOfCity(allShares.filter(({ indicador }) => indicador === id)),
    hours: await hoursOf(alcaldia, id, ask),
    victims: await victimsOf(alcaldia, id, ask),
    crimes: CRIMES.map((crime) => ({
      crime: crime.id,
      years: crimes.filter(({ indicador }) => indicador === crime.id),
    })),
    colonias: await coloniasOf(alcaldia, id, ask, rows('fgj_carpetas', 'anio')),
    calls: id === 'violencia_familiar' ? await callsOf(alcaldia, ask) : null,
  };
}

type Rows = (source: string, type: string) => readonly Row[];
type Ask = <R>(query: Query<R>) => Promise<readonly [R[], Answer]>;

const yearOf = (day: string): number => Number(day.slice(0, 4));
const monthsOf = (rows: readonly Row[]) => rows.map(({ dia, n }) => ({ mes: dia, n }));
/** The five years before this one make the band of its months. */
const BAND = 5;

function recentOf(rows: readonly Row[]) {
  const months = monthsOf(rows);
  const last = Math.max(...months.map(({ mes }) => yearOf(mes)));
  return recentMonths(months.filter(({ mes }) => yearOf(mes) >= last - BAND));
}

/** Of the newest register: its months, else its last whole year; of the Fiscalía, where it alone counts the crime. */
function changeOf(rows: Rows) {
  const months = monthsOf(rows('sesnsp_idm', 'mes'));
  if (months.length > 0) return openChange(months);
  const whole = rows('fgj_carpetas', 'anio').filter(({ provisional }) => !provisional);
  const last = whole.at(-1)?.hasta ?? '';
  const ours = monthsOf(rows('fgj_carpetas', 'mes').filter(({ dia }) => dia < last));
  const yearly = rows('sesnsp_anual', 'anio').map(({ dia, n }) => ({ year: yearOf(dia), n }));
  return yearly.length > 0 ? yearlyChange(yearly, ours) : openChange(ours);
}

/** The bars: months from January where the newest register tells them, else years. */
function frameOf(rows: Rows, isLethal: boolean) {
  const months = isLethal ? [] : rows('sesnsp_idm', 'mes');
  if (months.length > 0) {
    const years = yearsOf(monthsOf(months));
    const last = years.get(Math.max(...years.keys()))?.length ?? 0;
    const spans = [...years]
      .filter(([, counts]) => counts.length >= last)
      .map(([year, counts]): Span => ({
        ...{ year, isOpen: false },
        n: counts.slice(0, last).reduce((sum, n) => sum + n, 0),
      }));
    return { kind: 'months' as const, source: 'SESNSP' as const, months: last, spans };
  }
  const open = rows('sesnsp_2026', 'lapso').at(-1);
  const yearly = [rows('sesnsp_anual', 'anio'), rows('fgj_carpetas', 'anio')];
  const [told = []] = yearly.filter((each) => each.length > 0);
  const spans = told.map(({ dia, n, provisional }): Span => ({
    year: yearOf(dia),
    n,
    isOpen: provisional,
  }));
  if (open === undefined)
    return { kind: 'years' as const, source: 'Fiscalía' as const, months: 12, spans };
  const months12 = Number(open.hasta.slice(5, 7)) - 1;
  return {
    ...{ kind: 'years' as const, source: 'SESNSP' as const, months: months12 },
    spans: [...spans, { year: yearOf(open.dia), n: open.n, isOpen: true }],
  };
}

/** One of each, on one scale from the first day of the Fiscalía's on: months where both tell them, else years. */
function registersOf(rows: Rows, isLethal: boolean) {
  const told = (each: readonly Row[]): Told[] =>
    each.map(({ dia, n, provisional }) => ({ day: dia, n, isProvisional: provisional }));
  const monthly = isLethal ? [] : rows('sesnsp_idm', 'mes');
  const national = monthly.length > 0 ? monthly : rows('sesnsp_anual', 'anio');
  const isMonthly = monthly.length > 0 || (national.length === 0 && !isLethal);
  const ours = rows('fgj_carpetas', isMonthly ? 'mes' : 'anio');
  const first = ours[0]?.dia ?? '';
  const since = national.filter(({ dia }) => dia >= first);
  const all = [...ours, ...since];
  return {
    ...{ isMonthly, fiscalia: told(ours), national: told(since) },
    days: [
      first,
      all
        .map(({ hasta }) => hasta)
        .toSorted()
        .at(-1) ?? '',
    ] as const,
    most: Math.max(...all.map(({ n }) => n)),
    open: ours.find(({ provisional }) => provisional)?.dia ?? null,
  };
}

/** The Fiscalía's over the national register's, in the complete years that both count. */
function ratioOf(rows: Rows) {
  const national = new Map(rows('sesnsp_anual', 'anio').map(({ dia, n }) => [dia, n]));
  const ratios = rows('fgj_carpetas', 'anio').flatMap(({ dia, n, provisional }) => {
    const other = national.get(dia) ?? 0;
    return provisional || other === 0 ? [] : [{ year: yearOf(dia), ratio: n / other }];
  });
  const [first, last] = [ratios[0]?.year, ratios.at(-1)?.year];
  if (first === undefined || last === undefined) return null;
  const all = ratios.map(({ ratio }) => ratio);
  return { low: Math.min(...all), high: Math.max(...all), years: [first, last] as const };
}

async function hoursOf(alcaldia: string, id: string, ask: Ask) {
  const [cells, answer] = await ask(asked.hours(alcaldia, id));
  const [totals, totalsAnswer] = await ask(asked.hourTotals(alcaldia, id));
  const [openings, openingsAnswer] = await ask(asked.openings);
  const [cell, total] = [cells[0], totals[0]];
  if (cell === undefined || total === undefined) return null;
  const told = dayHourOf(cells);
  return {
    ...{ cells, told, openings, years: [cell.desde, cell.ultimo] as const },
    all: total.con_hora,
    tones: tonesOf(cells, told),
    outside: outsideOf(cells, openings, told.heaps),
    offices: [...new Map(openings.map(({ nombre, horario }) => [nombre, horario]))],
    answers: [answer, totalsAnswer, openingsAnswer],
  };
}

async function victimsOf(alcaldia: string, id: string, ask: Ask) {
  const [rows, answer] = await ask(asked.victims(alcaldia, id));
  const span = rows[0];
  const of = (sexo: string, edad: string) =>
    rows.find((row) => row.sexo === sexo && row.edad === edad)?.n;
  const [women, men, all] = ['mujer', 'hombre', 'total'].map((sexo) => of(sexo, 'total'));
  if (span === undefined || women === undefined || men === undefined || !all) return null;
  const ages = AGES.flatMap(([edad, label]) => {
    const [own, other] = [of('mujer', edad), of('hombre', edad)];
    if (own === undefined || other === undefined) return [];
    return [{ edad, label, women: own, men: other, isUnknown: edad === 'no_especificada' }];
  });
  const girls = ages.filter(({ edad }) => GIRLS.includes(edad)).map((each) => each.women);
  return {
    ...{ women, men, all, ages, girls, desde: span.desde, hasta: span.hasta },
    known: ages.reduce((sum, each) => sum + (each.isUnknown ? 0 : each.women), 0),
    answers: [answer],
  };
}

async function coloniasOf(alcaldia: string, id: string, ask: Ask, whole: readonly Row[]) {
  const [rows, answer] = await ask(asked.byColonia(alcaldia, id));
  const [piles, pilesAnswer] = await ask(asked.piles(alcaldia, id));
  const [known, knownAnswer] = await ask(colonias);
  const windows = rows.filter(({ periodo_tipo }) => periodo_tipo === 'trienio');
  const starts = [...new Set(windows.map(({ desde }) => desde))].toSorted((a, b) => a - b);
  const [before, after] = starts.slice(-2);
  if (before === undefined || after === undefined) return null;
  const bars = rows.filter(({ periodo_tipo }) => periodo_tipo === 'anio');
  const shown = bars.length > 0 ? bars : windows;
  const printed = (clave: string, from: number) =>
    windows.find((row) => row.clave === clave && row.desde === from)?.n ?? 0;
  const exact = (from: number) =>
    whole
      .filter(({ dia }) => yearOf(dia) >= from && yearOf(dia) < from + 3)
      .reduce((sum, { n }) => sum + n, 0);
  const pileOf = (clave: string, from: number) =>
    piles.find((pile) => pile.clave === clave && pile.desde === from)?.n ?? 0;
  const moved = movedOf(
    known.map(({ clave, nota }) => ({
      ...{ clave, before: printed(clave, before), after: printed(clave, after) },
      isApart: nota !== '',
    })),
    { before: exact(before), after: exact(after) },
    new Map(
      piles.map(({ clave }) => [
        clave,
        { before: pileOf(clave, before), after: pileOf(clave, after) },
      ]),
    ),
  );
  return {
    isYearly: bars.length > 0,
    windows: [before, after] as const,
    answers: [answer, pilesAnswer, knownAnswer],
    colonias: known.map(({ clave, nombre, slug, nota }) => ({
      ...{ clave, nombre, slug, nota },
      bars: shown
        .filter((row) => row.clave === clave)
        .map(({ desde, ultimo, n, n_min, n_max, provisional }) => ({
          ...{ desde, ultimo, n, low: n_min, high: n_max, isOpen: provisional },
        })),
      ...(moved.get(clave) ?? { ratio: null, mark: null }),
    })),
  };
}

async function callsOf(alcaldia: string, ask: Ask) {
  const [calls, answer] = await ask(asked.calls);
  const [line, lineAnswer] = await ask(asked.lineCalls(alcaldia));
  const counts = calls.map(({ n }) => n);
  return {
    city: calls.map(({ dia, n }): Told => ({ day: dia, n, isProvisional: false })),
    ...{ line, most: Math.max(...counts), answers: [answer, lineAnswer] },
  };
}
