/** Who would go where, if each went to the nearest. */
export interface Assigned<Id> {
  /** The nearest place of a point. */
  readonly place: Id;
  /** How many people live at the point. */
  readonly people: number;
}

/**
 * People for whom each place is the nearest. Places that are nobody's nearest are not in it, and the
 * people of all places are those of all points: nobody is counted twice, unlike in a ratio of people to
 * places within a boundary, which she can cross.
 */
export function catchments<Id>(points: readonly Assigned<Id>[]): ReadonlyMap<Id, number> {
  const people = new Map<Id, number>();
  for (const { place, people: here } of points) {
    people.set(place, (people.get(place) ?? 0) + here);
  }
  return people;
}
