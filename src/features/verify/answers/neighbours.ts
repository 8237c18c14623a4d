/** What stands beside an indicator: what one crime loses another may win, so that they are looked at together. */
const GROUPS: readonly (readonly string[])[] = [
  ['feminicidio', 'tentativa_feminicidio', 'snsp_homicidio_doloso'],
  ['snsp_homicidio_doloso', 'snsp_homicidio_culposo'],
  ['violencia_familiar', 'violencia_sexual'],
  ['violacion', 'abuso_sexual', 'acoso_sexual', 'intimidad_sexual'],
];

/** Ids of topics. */
export function neighboursOf(topic: string): readonly string[] {
  return GROUPS.filter((group) => group.includes(topic))
    .flat()
    .filter((id) => id !== topic);
}
