/**
 * Figures of whatever source a release tells of: a series, the persons counted, the alcaldías side by side; and what
 * a text says of them in passing. Each number from the tables, each date from them or from what a source declares.
 */
import type { Recounted } from './recount';
import type { RoomPage, RoomRecount } from './rooms';
import { datesOf } from './saidDates';
import { endOf, lapseOf, periodsTold, sourcesOf, type Sources } from './sources';
import type { Statement } from './statements';

const PER = 100_000;

/** @param directory of the release @param alcaldia that of the site */
export async function sourceFiguresRecount(
  directory: string,
  alcaldia: string,
  alcaldias: readonly string[],
): Promise<RoomRecount> {
  const sources = await sourcesOf(directory);
  return ({ page, statements }: RoomPage) => [
    ...statements.flatMap((statement) => [
      ...wholeLapse(statement, sources),
      ...persons(statement, sources),
    ]),
    ...[...page.querySelectorAll('main figure[data-indicator]')].flatMap((figure) => {
      const asked = {
        indicator: figure.getAttribute('data-indicator') ?? '',
        unit: figure.getAttribute('data-unit') ?? '',
      };
      const name = figure.getAttribute('data-figure') ?? '';
      if (/^quien-/.test(name))
        return [...ageHeads(figure), ...datesOf(figure, asked.indicator, [alcaldia], sources)];
      if (/^serie(?:-|$)/.test(name))
        return [
          ...seriesRecount(figure, { ...asked, place: alcaldia }, sources),
          ...datesOf(figure, asked.indicator, [alcaldia], sources),
        ];
      return [asked.indicator, `alcaldias-${asked.indicator}`].includes(name)
        ? [
            ...alcaldiasRecount(figure, { ...asked, place: alcaldia }, alcaldias, sources),
            ...datesOf(figure, asked.indicator, alcaldias, sources),
          ]
        : [];
    }),
    ...[...page.querySelectorAll('main .data-age [data-indicator]')].flatMap((age) =>
      datesOf(age, age.getAttribute('data-indicator') ?? '', [alcaldia], sources),
    ),
    ...[...page.querySelectorAll('main figure .links a[href*="/indicadores/"]')].flatMap((link) => {
      const [, indicator = ''] = /indicadores\/(\w+)/.exec(link.getAttribute('href') ?? '') ?? [];
      return /hasta \p{L}+ de \d{4}$/u.test(link.textContent ?? '')
        ? datesOf(link, indicator, [alcaldia], sources)
        : [];
    }),
  ];
}

const one = ({ codes }: Statement, code: string): string => {
  const values = codes.get(code) ?? [];
  return values.length === 1 ? (values[0] ?? '') : '';
};

const cellOf = (statement: Statement) => ({
  place: one(statement, 'place'),
  indicator: one(statement, 'indicator'),
  unit: one(statement, 'unit'),
  period: one(statement, 'period'),
});

/** A count of days that are no period of the calendar. */
function wholeLapse(statement: Statement, sources: Sources): readonly Recounted[] {
  const said = statement.numbers.get('n');
  const asked = cellOf(statement);
  const source = sources.all.find(({ id }) => id === asked.unit);
  if (source === undefined || lapseOf(source) !== asked.period || said?.values.length !== 1)
    return [];
  const [value = ''] = said.values;
  const found = sources.count(asked) ?? 'ninguna';
  return [
    { element: said.element, mark: 'n', said: value, found },
    ...(/\d/.test(asked.period)
      ? [{ element: said.element, mark: 'period', said: asked.period, found: lapseOf(source) }]
      : []),
  ];
}

const SEXES = ['mujer', 'hombre', 'no_especificado', 'total'];

/** Women and all of a place, and what part they are; or those of an age, by sex. */
function persons(statement: Statement, sources: Sources): readonly Recounted[] {
  const asked = cellOf(statement);
  const named = statement.figure?.getAttribute('data-figure') ?? '';
  if (asked.indicator === '' || (statement.figure !== null && !named.startsWith('quien-')))
    return [];
  const pair = statement.numbers.get('n');
  const age = statement.codes.get('class')?.[0];
  const bySex = SEXES.flatMap((sex): readonly Recounted[] => {
    const cell = statement.numbers.get(`n:${sex}`);
    return cell === undefined || age === undefined
      ? []
      : cell.values.map((said) => ({
          element: cell.element,
          mark: 'n',
          said,
          found: sources.count({ ...asked, sex, age }) ?? 'ninguna',
        }));
  });
  const isLapse = sources.all.some(
    (source) => source.id === asked.unit && lapseOf(source) === asked.period,
  );
  if (pair?.values.length !== 2 || (named === '' && !isLapse)) return bySex;
  const [women, all] = ['mujer', 'total'].map((sex) => sources.count({ ...asked, sex }));
  const share = statement.numbers.get('share');
  return [
    ...bySex,
    ...pair.values.map((said, at) => ({
      element: pair.element,
      mark: 'n',
      said,
      found: [women, all][at] ?? 'ninguna',
    })),
    ...(share?.values ?? []).map((said) => ({
      element: pair.element,
      mark: 'share',
      said,
      found: (women ?? NaN) / (all ?? NaN),
    })),
    { element: pair.element, mark: 'period', said: asked.period, found: asked.period },
  ];
}

/** The bands as they stand in the table of the release: their numbers are those of its own name. */
function ageHeads(figure: Element): readonly Recounted[] {
  return [...figure.querySelectorAll('tbody th[data-value]')].map((element) => {
    const said = element.getAttribute('data-value') ?? '';
    const numbers = (text: string): string => (text.match(/\d+/g) ?? []).join('-');
    const isItsName = numbers(element.textContent ?? '') === numbers(said);
    return { element, mark: 'class', said, found: isItsName ? said : 'otra edad' };
  });
}

interface Asked {
  readonly place: string;
  readonly indicator: string;
  readonly unit: string;
}

function seriesRecount(figure: Element, asked: Asked, sources: Sources): readonly Recounted[] {
  const all = sources.of(asked.indicator, asked.place);
  const own = all.find(({ source }) => source.id === asked.unit);
  const heading = figure.querySelector('h2');
  const summary = figure.querySelector('summary');
  if (own === undefined || heading === null || summary === null) return [];
  const periods = periodsTold(own, asked.indicator);
  const saidOf = (mark: string): readonly string[] =>
    (heading.getAttribute(`data-${mark}`) ?? '').split(' ').filter((value) => value !== '');
  return [
    // Of several sources the one drawn is that which goes furthest.
    {
      element: summary,
      mark: 'period',
      said: endOf(own),
      found: all.map(endOf).sort().at(-1) ?? '',
    },
    ...saidOf('period').map((said, at) => ({
      element: heading,
      mark: 'period',
      said,
      found: periods[at] ?? 'ninguno',
    })),
    ...saidOf('n').map((said, at) => ({
      element: heading,
      mark: 'n',
      said,
      found: sources.count({ ...asked, period: periods[at] ?? '' }) ?? 'ninguna',
    })),
    ...[...figure.querySelectorAll('tbody tr')].flatMap((row) => {
      const [head, cell, unit] = row.querySelectorAll('th, td');
      const period = head?.getAttribute('data-value') ?? '';
      const found = sources.count({
        ...asked,
        unit: unit?.getAttribute('data-value') ?? asked.unit,
        period,
      });
      return head === undefined || cell === undefined
        ? []
        : [
            {
              element: head,
              mark: 'period',
              said: period,
              found: found === undefined ? '' : period,
            },
            {
              element: cell,
              mark: 'n',
              said: cell.getAttribute('data-value') ?? '',
              found: found ?? 'ninguna',
            },
          ];
    }),
  ];
}

function alcaldiasRecount(
  figure: Element,
  asked: Asked,
  alcaldias: readonly string[],
  sources: Sources,
): readonly Recounted[] {
  const heads = [...figure.querySelectorAll('thead th')];
  const unitOf = (id: string): string =>
    sources.all.find((source) => source.id === id)?.serie?.unidad.varias ?? id;
  /** Of the source that the figure names, or else of those that count in the unit, any that tells of those days. */
  const counts = (place: string, period: string, unit: string): readonly number[] => {
    const named = sources.count({ place, indicator: asked.indicator, unit: asked.unit, period });
    if (named !== undefined && unit === unitOf(asked.unit)) return named === null ? [] : [named];
    return sources.of(asked.indicator, place).flatMap(({ source }) => {
      const count =
        unitOf(source.id) === unit
          ? sources.count({ place, indicator: asked.indicator, unit: source.id, period })
          : null;
      return count === null || count === undefined ? [] : [count];
    });
  };
  const unit = unitOf(asked.unit);
  const cells = [...figure.querySelectorAll('tbody tr')].flatMap((row) => {
    const place = row.querySelector('th')?.getAttribute('data-value') ?? '';
    return [...row.querySelectorAll('th, td')].slice(1).map((element, at): Recounted => {
      const head = heads[at + 1];
      const [, named = unit] = /\((\p{L}+)\)$/u.exec(head?.textContent ?? '') ?? [];
      const found = counts(place, head?.getAttribute('data-period') ?? '', named);
      const isRate = head?.getAttribute('data-mark') === 'rate';
      return {
        element,
        mark: isRate ? 'rate' : 'n',
        said: element.getAttribute('data-value') ?? '',
        found: isRate
          ? found.map((count) => (count / (sources.people(place) ?? NaN)) * PER)
          : found,
      };
    });
  });
  const heading = figure.querySelector('h2');
  if (heading === null) return cells;
  const period = heading.getAttribute('data-period') ?? '';
  const own = counts(asked.place, period, unit);
  const told = alcaldias.filter((place) => sources.of(asked.indicator, place).length > 0);
  const whole = told.reduce((sum, place) => sum + (counts(place, period, unit)[0] ?? NaN), 0);
  return [
    ...cells,
    ...Object.entries({ n: own, 'n-others': whole, of: told.length }).map(([mark, found]) => ({
      element: heading,
      mark,
      said: heading.getAttribute(`data-${mark}`) ?? '',
      found,
    })),
    {
      element: heading,
      mark: 'period',
      said: period,
      // Of a count that is withheld, the period that its own table tells.
      found: own.length > 0 || heading.getAttribute('data-n') === 'unpublished' ? period : '',
    },
  ];
}
