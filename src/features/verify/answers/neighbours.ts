/** What stands beside an indicator: what one crime loses another may win, so that they are looked at together. */
const GROUPS: readonly (readonly string[])[] = [
  ['feminicidio', 'tentativa_feminicidio', 'snsp_homicidio_doloso'],
  ['snsp_homicidio_doloso', 'snsp_homicidio_culposo'],
  ['violencia_familiar', 'violencia_sexual'],
  ['violacion', 'abuso_sexual', 'acoso_sexual', 'intimidad_sexual', 'privacion_libertad_sexual'],
];

/** Of a total, what it may win from or lose to, and its parts where it holds all that is counted. */
const OF_TOTALS: Readonly<Record<string, readonly string[]>> = {
  violencia_feminicida: ['snsp_homicidio_doloso'],
  violencia_total: ['violencia_familiar', 'violencia_sexual', 'violencia_feminicida'],
};

/** Ids of topics, each once. */
export function neighboursOf(topic: string): readonly string[] {
  const grouped = GROUPS.filter((group) => group.includes(topic)).flat();
  return [...new Set([...grouped, ...(OF_TOTALS[topic] ?? [])])].filter((id) => id !== topic);
}
