/** What the page of today reads, with the very questions of the pages that it leads to. */
import { loadRegister } from '$old/features/agreements/index.server';
import { loadEvidence } from '$old/features/brief/index.server';
import { headlineMarks, headlineWords } from '$old/features/changes';
import {
  evidenceOf,
  firstMarks,
  orderRefusalSentence,
  prioritise,
  prioritySentence,
  weightsOfParts,
} from '$old/features/priorities';
import type { MarkedText } from '$old/lib/export/dataMarks';
import { release } from '$old/lib/page/release.server';
import { sinceSession } from './answers/since';
import { revisedCounts } from './queries/revisedCounts';

export async function loadCabinet() {
  const [{ agreements, sessions, asOf }, evidence, manifest] = await Promise.all([
    loadRegister(),
    loadEvidence(),
    release.manifest(),
  ]);
  const { facts, headline, priority, refusal } = evidence;
  const [revised] = await release.run(revisedCounts({ alcaldia: facts.alcaldia }));
  const session = sessions[0] ?? null;
  const sources = manifest.fuentes.flatMap(({ conjunto, primer_mes, ultimo_mes_completo }) =>
    primer_mes === null || ultimo_mes_completo === null
      ? []
      : [{ nombre: conjunto, first: primer_mes, complete: ultimo_mes_completo }],
  );
  return {
    agreements,
    asOf,
    session,
    since:
      session === null
        ? null
        : sinceSession(session.fecha, manifest.construida, sources, agreements),
    revised: revised?.revisadas ?? 0,
    changes: {
      complete: facts.ultimo_mes_completo,
      line: {
        text: headlineWords(headline).line,
        data: headlineMarks(headline, facts.alcaldia),
      } satisfies MarkedText,
    },
    order: priority === null ? refused(refusal) : firmness(priority),
  };
}

export type CabinetData = Awaited<ReturnType<typeof loadCabinet>>;

type Evidence = Awaited<ReturnType<typeof loadEvidence>>;

const refused = (refusal: Evidence['refusal']): MarkedText => ({
  text: refusal === null ? '' : orderRefusalSentence(refusal),
  data: {},
});

/** The order and how firm it is, as /prioridades says it at first. */
function firmness({ asked, parts, robustness }: NonNullable<Evidence['priority']>): MarkedText {
  const order = prioritise(evidenceOf(asked), weightsOfParts(parts));
  const { first } = robustness.near;
  return {
    text: prioritySentence(
      order.order.map(({ nombre }, place) => ({ nombre, first: first[place] ?? 0 })),
    ),
    data: firstMarks(order, first),
  };
}
