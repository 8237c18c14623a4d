/** Reads out of a release what it holds besides the series of the alcaldía. */
import { group } from 'd3-array';
import { CARPETAS } from '$lib/answers/countingUnit';
import { isIndicatorId } from '$lib/contract/indicators/catalogue';
import type { Engine } from '$lib/engine/door';
import type { ReleaseFacts } from '$lib/page/facts';
import { askPiles, weighingOnChanges } from '$lib/page/piles';
import { monthsIn } from '$lib/period/months';
import { peopleOf } from './queries/peopleOf';
import { placeYears } from './queries/placeYears';
import { victimSexes } from './queries/victimSexes';
import type { Held, PeopleOf, PlaceYears, Victims } from './held';
import type { Run, Topic } from './topics';

/** Of which several alcaldías are told, and of the colonias what is published of each by year. */
export async function loadHeld(
  of: Engine,
  facts: ReleaseFacts,
  topics: readonly Topic[],
): Promise<Held> {
  const { alcaldia } = facts;
  const asked = topics.flatMap(({ id, series }) =>
    series.map(({ indicador, fuente }) => ({ topic: id, indicador, fuente })),
  );
  const yearsOf = async (level: string | null, before: string) =>
    (
      await Promise.all(
        asked.map(async ({ topic, indicador, fuente }): Promise<readonly PlaceYears[]> => {
          const rows = await of.run(placeYears({ indicador, fuente, alcaldia: level }));
          const places = runsOf(rows.filter(({ periodo }) => periodo < before));
          return Object.keys(places).length < 2 ? [] : [{ topic, fuente, places }];
        }),
      )
    ).flat();
  const lastYear = facts.ultimo_mes_completo.slice(0, 4);
  const [people, piles, victims, alcaldias, colonias] = await Promise.all([
    of.run(peopleOf({ alcaldia })),
    askPiles(of, facts),
    victimsOf(of, facts),
    yearsOf(null, '9'),
    yearsOf(alcaldia, `${lastYear}-01-01`),
  ]);
  const level = (nivel: string): Readonly<Record<string, PeopleOf>> =>
    Object.fromEntries(
      people
        .filter((each) => each.nivel === nivel)
        .map(({ nombre, habitantes, mujeres, presentes }) => [
          nombre,
          { habitantes, mujeres, presentes },
        ]),
    );
  const names = new Map(facts.colonias.map(({ clave, nombre }) => [clave, nombre]));
  return {
    alcaldias,
    colonias: colonias.filter(({ fuente }) => fuente === CARPETAS.fuente),
    victims,
    people: { alcaldias: level('alcaldia'), colonias: level('colonia') },
    piles: weighingOnChanges(piles).map((pile) => ({
      ...pile,
      nombre: names.get(pile.clave) ?? '',
    })),
  };
}

/** Years that follow one another, by name. */
function runsOf(
  rows: readonly { readonly nombre: string; readonly periodo: string; readonly n: number | null }[],
): Readonly<Record<string, Run>> {
  return Object.fromEntries(
    [...group(rows, ({ nombre }) => nombre)].flatMap(([nombre, own]) => {
      const [first, last] = [own[0]?.periodo, own.at(-1)?.periodo];
      if (first === undefined || last === undefined) return [];
      const isWhole = monthsIn({ first, last }) - 1 === (own.length - 1) * 12;
      return isWhole ? [[nombre, { first, counts: own.map(({ n }) => n) }]] : [];
    }),
  );
}

async function victimsOf(of: Engine, { alcaldia }: ReleaseFacts): Promise<readonly Victims[]> {
  const [{ fuentes }, rows] = await Promise.all([of.manifest(), of.run(victimSexes({ alcaldia }))]);
  return [...group(rows, ({ fuente, indicador }) => `${fuente} ${indicador}`).values()].flatMap(
    (own) => {
      const [first] = own;
      const source = fuentes.find(({ id }) => id === first?.fuente);
      const [lapse, corto] = [source?.lapso, source?.serie?.corto];
      if (first === undefined || lapse === undefined || corto === undefined) return [];
      const countOf = (sexo: string) => own.find((row) => row.sexo === sexo)?.n ?? null;
      const topic = isIndicatorId(first.indicador)
        ? first.indicador
        : (fuentes
            .flatMap(({ serie }) => serie?.mismos_hechos ?? [])
            .find(({ indicador }) => indicador === first.indicador)?.con ?? first.indicador);
      return [
        {
          topic,
          corto,
          desde: lapse.desde,
          hasta: lapse.hasta,
          mujeres: countOf('mujer'),
          hombres: countOf('hombre'),
          total: countOf('total'),
        },
      ];
    },
  );
}
