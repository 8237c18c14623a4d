/** The help that is nearest to one colonia, and the telephones that answer from anywhere. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import { afterCalls } from './answers/heard';
import { attends, contactOf, type Contact } from './answers/contacts';
import { withNewContacts } from './answers/knownSince';
import { GROUPS } from './answers/coverage';
import { nearestHelp, type NearbyHelp } from './answers/nearestHelp';
import type { Confirmation } from '$old/lib/contract/catalogs/confirmations';
import type { Edition } from '$old/lib/contract/edition';
import { loadNewContacts } from '$old/lib/page/newContacts.server';
import type { Engine } from '$old/lib/engine/door';
import { ofEdition } from './answers/ofEdition';
import { helpPlaces } from './queries/helpPlaces';
import { populationPoints } from './queries/populationPoints';
import { capitalToday } from '$old/lib/period/capitalToday';
import { services } from './queries/services';

/** Of each group: enough to choose, few enough to print. */
const SHOWN = 3;

interface AddressedHelp extends NearbyHelp {
  /** Null where no source gives one, and always of who gives refuge. */
  readonly direccion: string | null;
}

export interface NearestAnswer {
  readonly lines: readonly Contact[];
  readonly nearby: readonly AddressedHelp[];
}

/** @param confirmations what was heard of their numbers; who no longer answers is not given */
export async function askNearest(
  engine: Engine,
  { clave }: { readonly clave: ColoniaKey },
  { alcaldia, cabinet }: Pick<Edition, 'alcaldia' | 'cabinet'>,
  confirmations: readonly Confirmation[],
): Promise<NearestAnswer> {
  const [all, placed, points] = await Promise.all([
    engine.run(services()),
    engine.run(helpPlaces()),
    engine.run(populationPoints()),
  ]);
  const rows = withNewContacts(all, loadNewContacts()).filter((row) =>
    attends(row, alcaldia.clave),
  );
  const listed = rows.map(contactOf);
  const contacts = afterCalls(listed, confirmations, capitalToday());
  const silent = new Set(
    contacts.filter(({ access }, at) => access !== listed[at]?.access).map(({ id }) => id),
  );
  const places = ofEdition(placed, cabinet).filter(({ id }) => !silent.has(id));
  const addresses = new Map(contacts.map(({ id, direccion }) => [id, direccion]));
  return {
    lines: contacts.filter(({ esLinea, access }) => esLinea && access === 'telefono'),
    nearby: GROUPS.flatMap((group) =>
      nearestHelp(
        clave,
        points,
        places.filter(({ grupo }) => grupo === group),
        SHOWN,
      ).map((near) => ({ ...near, direccion: addresses.get(near.place.id) ?? null })),
    ),
  };
}
