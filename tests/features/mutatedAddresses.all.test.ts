/** A thousand addresses that no page wrote: each gives a view that can be shown, and says what it could not follow. */
import { EDITION } from './inventedFacts';
import { writeAddressNote } from '$lib/words/es/addressNotes';
import { writeFilterNote } from '$features/agreements/words/es/addressNotes';
import { writeBriefNote } from '$features/brief/words/es/addressNotes';
import { writeClusterNote } from '$features/clusters/words/es/addressNotes';
import { writeEvaluationNote } from '$features/evaluation/words/es/addressNotes';
import { writePriorityNote } from '$features/priorities/words/es/addressNotes';
import { beforeAll, describe, expect, it } from 'vitest';
import { evidenceOf } from '$features/priorities/answers/evidence';
import { agreementsOf } from '$features/agreements/answers/agreement';
import { filterAgreements, partnersOf } from '$features/agreements/answers/filter';
import { countStates } from '$features/agreements/answers/standing';
import { prioritise } from '$features/priorities/answers/prioritise';
import { openRelease } from '$lib/engine/node';
import { agreements } from '$features/agreements/queries/agreements';
import { progress } from '$features/agreements/queries/progress';
import { statesSentence } from '$features/agreements/words/es/verdicts/agreementVerdict';
import { orderVerdict } from '$features/overview/words/es/verdicts/orderVerdict';
import { orderSentence } from '$features/priorities/words/es/verdicts/priorityVerdict';
import { mapHeadline } from '$features/overview/words/es/verdicts/rankingVerdict';
import { parseAgreementFilter, printAgreementFilter } from '$features/agreements/view';
import { parseBrief, printBrief } from '$features/brief/view';
import { parseClusterView, printClusterView } from '$features/clusters/view';
import { parseEvaluation, printEvaluation } from '$features/evaluation/view';
import { parsePriority, printPriority } from '$features/priorities/view';
import { parseView, printView } from '$lib/view/view';
import { weightsOfParts } from '$features/priorities/weightParts';
import { askBase, evaluationContext } from '$features/evaluation/base';
import { evaluationQuery } from '$features/evaluation/ask';
import { clusterQuery } from '$features/clusters/ask';
import { askPanorama } from '$features/overview/ask';
import { coloniaTable } from '$features/overview/coloniaTable';
import { askMonths } from '$lib/page/askMonths';
import { askFacts, contextOf } from '$lib/page/facts';
import { readPanorama, readQuarters } from '$features/overview/read';
import { askEvidence, priorityPeriods } from '$features/priorities/ask';
import { priorityContext } from '$features/priorities/context';
import { readFrozen } from '$features/priorities/scenarios';
import { chance } from '../etl/reliability/random';
import { mutated, ROUTES, type AddressedRoute } from './addresses';

const ADDRESSES = 1000;
/** Letters. A note is a line over the page, not a page that somebody else wrote. */
const LONGEST_NOTE = 260;
const MOST_NOTES = 12;

interface Shown {
  readonly notas: readonly string[];
  /** What the address becomes once the page has written its view into it. */
  readonly printed: string;
  /** Whatever a reader sees of it. */
  readonly seen: unknown;
}

const release = openRelease('static/data');

async function readers(): Promise<
  Readonly<Record<AddressedRoute, (params: URLSearchParams) => Shown | Promise<Shown>>>
> {
  const facts = await askFacts(release, '09015');
  const view = contextOf(facts);
  const months = await askMonths(release, facts);
  const base = await askBase(release, facts, EDITION);
  const evaluation = evaluationContext(base);
  const periods = priorityPeriods(facts);
  if (periods === null) throw new Error('Sin tres años completos.');
  const evidence = evidenceOf(await askEvidence(release, periods, facts));
  const priority = priorityContext(evidence, facts.publicacion);
  const held = agreementsOf(await release.run(agreements()), await release.run(progress()));
  const cabinet = {
    partners: partnersOf(held),
    colonias: view.colonias,
    publicacion: facts.publicacion,
  };
  const brief = { priority, evaluation };

  return {
    async panorama(params) {
      const parsed = parseView(params, view);
      const rows = await askPanorama(release, parsed.view, facts);
      const panorama = readPanorama(rows, facts);
      const read = { ...panorama, quarters: readQuarters(rows, facts, months) };
      const { ranking } = panorama;
      const seen =
        ranking === null
          ? read
          : [read, mapHeadline(ranking), orderVerdict(ranking), coloniaTable(ranking)];
      const notas = parsed.notas.map(writeAddressNote);
      return { notas, printed: printView(parsed.view, view), seen };
    },
    agrupamientos(params) {
      const parsed = parseClusterView('abuso_sexual', params, view);
      const seen = clusterQuery(parsed.view, facts).sql;
      const notas = parsed.notas.map(writeClusterNote);
      return { notas, printed: printClusterView(parsed.view, view), seen };
    },
    evaluar(params) {
      const parsed = parseEvaluation(params, evaluation);
      const seen = [parsed.view, evaluationQuery(parsed.view, base)?.sql];
      const notas = parsed.notas.map(writeEvaluationNote);
      return { notas, printed: printEvaluation(parsed.view, evaluation), seen };
    },
    prioridades(params) {
      const parsed = parsePriority(params, priority);
      const frozen = readFrozen(params, evidence, priority);
      const found = prioritise(evidence, weightsOfParts(parsed.view.parts));
      const seen = [found, orderSentence(found.order.map(({ nombre }) => nombre))];
      const notas = [...parsed.notas, ...frozen.notas].map(writePriorityNote);
      return { notas, printed: printPriority(parsed.view), seen };
    },
    informe(params) {
      const { view: asked, notas } = parseBrief(params, '', brief);
      return { notas: notas.map(writeBriefNote), printed: printBrief(asked, brief), seen: asked };
    },
    sesiones(params) {
      const { filter, notas } = parseAgreementFilter(params, cabinet);
      const shown = filterAgreements(held, filter, '2025-01-31');
      const printed = printAgreementFilter(filter, cabinet);
      return {
        notas: notas.map(writeFilterNote),
        printed,
        seen: statesSentence(countStates(shown)),
      };
    },
  };
}

/** What no reader may see in a value: numbers that are none, and words of the language it is written in. */
function flawsIn(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value === 'string') {
    return /\bNaN\b|\bundefined\b|\[object|Infinity|\bnull\b/.test(value)
      ? [`${path}: ${value}`]
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => flawsIn(each, `${path}.${key}`));
}

/** A note quotes the address, so its quotes may hold anything. */
function flawsOfNotes(notas: readonly string[]): readonly string[] {
  return [
    ...(new Set(notas).size < notas.length ? ['una nota dos veces'] : []),
    ...(notas.length > MOST_NOTES ? [`${notas.length} notas`] : []),
    ...notas
      .filter((nota) => nota.length > LONGEST_NOTE)
      .map((nota) => `larga: ${nota.slice(0, 80)}`),
    ...notas.filter((nota) => /[\p{Cc}\p{Cf}]/u.test(nota)).map((nota) => `no se ve: ${nota}`),
    ...notas
      .filter((nota) => !/^[«\p{Lu}][^]*\.$/u.test(nota))
      .map((nota) => `no es oración: ${nota}`),
    ...notas.flatMap((nota) => flawsIn(nota.replaceAll(/«[^»]*»/g, '«»'))),
  ];
}

describe('an address that was changed by accident or on purpose', () => {
  let read: Awaited<ReturnType<typeof readers>>;
  beforeAll(async () => {
    read = await readers();
  }, 60_000);

  it.each(Object.keys(ROUTES).filter(isRoute))(
    '%s: a view that can be shown, in numbers and words, and short notes',
    async (route) => {
      const luck = chance(20_261_125);
      const wrong: string[] = [];
      let noted = 0;
      for (let count = 0; count * Object.keys(ROUTES).length < ADDRESSES; count += 1) {
        const address = mutated(luck.oneOf(ROUTES[route]), luck);
        const { notas, printed, seen } = await read[route](new URLSearchParams(address));
        if (notas.length > 0) noted += 1;
        const again = await read[route](new URLSearchParams(printed));
        const flaws = [
          ...flawsOfNotes(notas),
          ...flawsIn(seen),
          ...(again.printed === printed ? [] : [`no es estable: ${printed} → ${again.printed}`]),
        ];
        wrong.push(...flaws.map((flaw) => `${address.slice(0, 120)} → ${flaw}`));
      }
      expect(wrong).toEqual([]);
      expect(noted).toBeGreaterThan(10);
    },
  );
});

function isRoute(name: string): name is AddressedRoute {
  return Object.hasOwn(ROUTES, name);
}
