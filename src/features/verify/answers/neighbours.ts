/** What stands beside an indicator: what one crime loses another may win, so that they are looked at together. */
const GROUPS: readonly (readonly string[])[] = [
  ['feminicidio', 'tentativa_feminicidio', 'snsp_homicidio_doloso'],
  ['snsp_homicidio_doloso', 'snsp_homicidio_culposo'],
  ['violencia_familiar', 'violencia_sexual'],
  ['violacion', 'abuso_sexual', 'acoso_sexual', 'intimidad_sexual', 'privacion_libertad_sexual'],
];

/** Of a total or a part, what it may win from or lose to, and a total's parts where it holds all that is counted. */
const OF_ONE: Readonly<Record<string, readonly string[]>> = {
  violencia_feminicida: ['snsp_homicidio_doloso'],
  snsp_violacion_equiparada: ['snsp_violacion_simple', 'violacion', 'abuso_sexual'],
  snsp_lesiones_dolosas: ['snsp_homicidio_doloso', 'violencia_familiar'],
  snsp_amenazas: ['violencia_familiar'],
  snsp_asistencia_familiar: ['violencia_familiar'],
  snsp_trata: ['snsp_corrupcion_menores', 'snsp_secuestro'],
  snsp_corrupcion_menores: ['snsp_trata'],
  snsp_secuestro: ['snsp_trata'],
  snsp_violacion_simple: ['snsp_violacion_equiparada', 'violacion', 'abuso_sexual'],
  violencia_total: ['violencia_familiar', 'violencia_sexual', 'violencia_feminicida'],
};

/** Ids of topics, each once. */
export function neighboursOf(topic: string): readonly string[] {
  const grouped = GROUPS.filter((group) => group.includes(topic)).flat();
  return [...new Set([...grouped, ...(OF_ONE[topic] ?? [])])].filter((id) => id !== topic);
}
