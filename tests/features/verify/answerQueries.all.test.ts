/**
 * The numbers of every answer of the corpus that is no change, reckoned again of the rows that its own queries give:
 * what stands on the screen is what the SQL beside it counts.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '$features/verify/answers/answer';
import type { Answered } from '$features/verify/answered';
import type { SaidPlace } from '$features/verify/claim';
import { queriesOf } from '$features/verify/queries/queriesOf';
import { release } from '$lib/page/release.server';
import { corpus } from './corpus';
import { bundledVerify, plain, PLACE, type Verify } from './release';

type Row = Readonly<Record<string, unknown>>;
type Of<Kind extends Answer['kind']> = Extract<Answer, { readonly kind: Kind }>;

let verify: Verify;
beforeAll(async () => {
  verify = await bundledVerify();
}, 60_000);

const asked = new Map<string, Promise<readonly Row[]>>();
async function rowsOf(answered: Answered): Promise<readonly Row[]> {
  const queries = queriesOf(answered.answer, answered.read.claim, verify.data.clave);
  const each = queries.map(async (query) => {
    const known = asked.get(query.sql) ?? release.run(query);
    asked.set(query.sql, known);
    // Where the rows do not say which file they are of, their query does.
    const fuente = / fuente = '([^']+)'/.exec(query.sql)?.[1];
    return (await known).map((row) => (fuente === undefined ? row : { ...row, fuente }));
  });
  return (await Promise.all(each)).flat();
}

const numberOf = (value: unknown): number => {
  if (typeof value !== 'number') throw new Error(`«${String(value)}» no es una cuenta.`);
  return value;
};
const sum = (rows: readonly Row[], column: string): number =>
  rows.reduce((total, row) => total + numberOf(row[column]), 0);

/** Rows of one place: of the alcaldía they have no name, where they come of its own series. */
function ofPlace(rows: readonly Row[], place: SaidPlace | null): readonly Row[] {
  if (place === null || place.kind === 'alcaldia')
    return rows.filter(({ periodo_tipo }) => periodo_tipo !== undefined);
  const named = rows.filter(({ nombre, periodo }) => nombre !== undefined && periodo !== undefined);
  return 'nombre' in place ? named.filter(({ nombre }) => nombre === place.nombre) : named;
}

/** Of months where the register has them, or else of years. */
function countIn(rows: readonly Row[], fuente: string, first: string, last: string): number {
  const own = rows.filter((row) => row['fuente'] === undefined || row['fuente'] === fuente);
  const within = (tipo: string) =>
    own.filter(
      ({ periodo_tipo = 'anio', periodo }) =>
        periodo_tipo === tipo && String(periodo) >= first && String(periodo) <= last,
    );
  const months = within('mes');
  return sum(months.length > 0 ? months : within('anio'), 'n');
}

const peopleRows = (rows: readonly Row[], place: SaidPlace | null): readonly Row[] => {
  const people = rows.filter(({ nivel }) => nivel !== undefined);
  if (place?.kind === 'ciudad') return people.filter(({ nivel }) => nivel === 'alcaldia');
  const level = place?.kind === 'colonia' ? 'colonia' : 'alcaldia';
  const name = place !== null && 'nombre' in place ? place.nombre : PLACE;
  return people.filter(({ nivel, nombre }) => nivel === level && nombre === name);
};

const yearRows = (rows: readonly Row[], year: number): readonly Row[] =>
  rows.filter(({ periodo, nombre }) => nombre !== undefined && periodo === `${year}-01-01`);

/** The numbers of an answer beside those that its rows give. */
function pairsOf({ answer, read }: Answered, rows: readonly Row[]): readonly (readonly number[])[] {
  const { place } = read.claim;
  const own = ofPlace(rows, place);
  switch (answer.kind) {
    case 'cuenta':
      return answer.level.counted.map(({ n, series }) => [
        n,
        countIn(own, series.fuente, answer.level.window.first, answer.level.window.last),
      ]);
    case 'serie':
      return answer.years.flatMap(({ year, counted }) =>
        counted.map(({ n, series }) => [
          n,
          countIn(own, series.fuente, `${year}-01-01`, `${year}-12-01`),
        ]),
      );
    case 'promedio':
      return [
        [
          answer.n,
          answer.series === null
            ? victims(answer, rows, 'mujer')
            : countIn(own, answer.series.fuente, answer.from, answer.to),
        ],
      ];
    case 'tasa': {
      const { window } = answer.level;
      const people = peopleRows(rows, place);
      const n = countIn(own, answer.series.fuente, window.first, window.last);
      const among = sum(people, answer.asked.among);
      return [
        [answer.n, n],
        [answer.people, among],
        [answer.actual, (n * answer.asked.per) / among],
        ...(answer.byDay === null
          ? []
          : [[answer.byDay, (n * answer.asked.per) / sum(people, 'presentes')]]),
      ];
    }
    case 'parte':
      return shareOf(answer, place, rows);
    case 'veces': {
      const year = `${answer.women.year}`;
      const than = answer.asked.than;
      const count = (where: SaidPlace | null, { fuente }: { readonly fuente: string }) =>
        countIn(ofPlace(rows, where), fuente, `${year}-01-01`, `${year}-12-01`);
      const isRest = than.kind === 'resto';
      const there = isRest ? null : than;
      const n = count(place, answer.series);
      const other = count(there, answer.thanSeries) - (isRest ? n : 0);
      return [answer.women, ...(answer.byDay === null ? [] : [answer.byDay])].flatMap(
        (times, at) => {
          const of = at === 0 ? 'mujeres' : 'presentes';
          const mine = sum(peopleRows(rows, place), of);
          const theirs = sum(peopleRows(rows, there), of) - (isRest ? mine : 0);
          return [
            [times.own.n, n],
            [times.than.n, other],
            [times.own.people, mine],
            [times.than.people, theirs],
            [times.ratio, n / mine / (other / theirs)],
          ];
        },
      );
    }
    case 'lugar':
      return [answer.now, ...(answer.before === null ? [] : [answer.before])].flatMap((ranked) => {
        const told = yearRows(rows, ranked.year).filter(({ n }) => n !== null);
        const level = (row: Row): number => {
          const women = rows.find(
            ({ nivel, nombre }) => nivel !== undefined && nombre === row['nombre'],
          );
          return (
            numberOf(row['n']) / (ranked.divisor === 'mujeres' ? numberOf(women?.['mujeres']) : 1)
          );
        };
        const mine = told.find(({ nombre }) => nombre === ranked.nombre) ?? {};
        const way = answer.asked.order === 'mas' ? 1 : -1;
        return [
          [ranked.n, numberOf(mine['n'])],
          [ranked.rank, 1 + told.filter((row) => way * (level(row) - level(mine)) > 0).length],
          [ranked.places.length, told.length],
        ];
      });
    default:
      return [];
  }
}

function victims(
  { topic, from }: { readonly topic: { readonly id: string }; readonly from: string },
  rows: readonly Row[],
  sexo: string,
): number {
  const told = verify.data.held.victims.find(
    (each) => each.topic === topic.id && each.desde === from,
  );
  const found = rows.filter(
    (row) =>
      row['sexo'] === sexo &&
      String(row['indicador']).includes(topic.id.replace(/^snsp_/, '')) &&
      row['n'] ===
        (sexo === 'mujer' ? told?.mujeres : sexo === 'hombre' ? told?.hombres : told?.total),
  );
  return numberOf(found[0]?.['n']);
}

function shareOf(
  answer: Of<'parte'>,
  place: SaidPlace | null,
  rows: readonly Row[],
): readonly (readonly number[])[] {
  const [n, whole] = ((): readonly [number, number] => {
    const { asked, series, from } = answer;
    if (series === null) {
      return [
        victims(answer, rows, asked.of === 'mujeres' ? 'mujer' : 'hombre'),
        victims(answer, rows, 'total'),
      ];
    }
    const told = yearRows(rows, Number(from.slice(0, 4)));
    if (asked.of === 'ciudad') {
      const name = place !== null && 'nombre' in place ? place.nombre : PLACE;
      return [
        sum(
          told.filter(({ nombre }) => nombre === name),
          'n',
        ),
        sum(told, 'n'),
      ];
    }
    const colonias: readonly unknown[] = asked.colonias;
    const alcaldia = ofPlace(rows, null).filter(({ periodo_tipo }) => periodo_tipo === 'anio');
    return [
      sum(
        told.filter(({ nombre }) => colonias.includes(nombre)),
        'n',
      ),
      countIn(alcaldia, series.fuente, from, answer.to),
    ];
  })();
  return [
    [answer.n, n],
    [answer.whole, whole],
    [answer.percent, (n * 100) / whole],
  ];
}

const KINDS = ['cuenta', 'serie', 'promedio', 'tasa', 'parte', 'veces', 'lugar'];

describe('the queries of an answer', () => {
  it('give its numbers, of every kind and every claim of the corpus', async () => {
    const tried = new Map<string, number>();
    for (const { text } of corpus) {
      for (const each of verify.answers(text)) {
        if (!KINDS.includes(each.answer.kind)) continue;
        const pairs = pairsOf(each, await rowsOf(each));
        expect([text, pairs.length > 0]).toEqual([text, true]);
        for (const [printed, reckoned] of pairs) {
          expect([text, printed]).toEqual([text, expect.closeTo(reckoned ?? NaN, 9)]);
        }
        tried.set(each.answer.kind, (tried.get(each.answer.kind) ?? 0) + 1);
      }
    }
    expect(KINDS.filter((kind) => (tried.get(kind) ?? 0) < 2)).toEqual([]);
  }, 300_000);

  it('are there for every answer with a number, and for none without', () => {
    for (const { text } of corpus) {
      for (const { answer, read } of verify.answers(text)) {
        const isBare =
          answer.kind === 'negada' || (answer.kind === 'cambio' && answer.checked.held === null);
        expect([text, queriesOf(answer, read.claim, verify.data.clave).length === 0]).toEqual([
          text,
          isBare,
        ]);
      }
    }
  }, 300_000);
});

describe('an answer about a colonia', () => {
  it('prints no count of it but those that the release prints', async () => {
    let tried = 0;
    for (const { topic, places } of verify.data.held.colonias) {
      const name = verify.data.topics.find(({ id }) => id === topic)?.enFrase ?? '';
      for (const [nombre, { first, counts }] of Object.entries(places)) {
        const year = Number(first.slice(0, 4)) + counts.length - 1;
        for (const text of [
          `En la colonia ${nombre} hubo 7 casos de ${name} en ${year}`,
          `La colonia ${nombre} concentra 7 % de la ${name} de la alcaldía en ${year}`,
          `La colonia ${nombre} ocupa el tercer lugar en ${name} en ${year}`,
          `Colonia ${nombre}: se denuncian 7 casos de ${name} al mes en ${year}`,
          `La tasa de ${name} en la colonia ${nombre} es de 7 por cada mil habitantes en ${year}`,
        ]) {
          for (const each of verify.answers(text)) {
            if (each.answer.kind === 'negada' || each.read.claim.place?.kind !== 'colonia')
              continue;
            tried += 1;
            const rows = await rowsOf(each);
            for (const [printed, reckoned] of pairsOf(each, rows)) {
              expect([text, printed]).toEqual([text, expect.closeTo(reckoned ?? NaN, 9)]);
            }
            // Where the cell is empty nothing at all is said of it.
            expect([text, counts.at(-1)]).not.toEqual([text, null]);
            expect(plain(each.headline)).not.toBe('');
          }
        }
      }
    }
    expect(tried).toBeGreaterThan(200);
  }, 300_000);
});
