import { error } from '@sveltejs/kit';
import { loadConfirmations } from '$lib/page/confirmations.server';
import { loadEdition } from '$lib/page/edition.server';
import { release } from '$lib/page/release.server';
import { ASKED, ASKS, type Ask } from './answers/asks';
import { askedOf } from './answers/choose';
import { packContacts } from './answers/packed';
import { askHelp } from './askHelp';
import { parseHelp } from './view';
import { pageWords } from './words/es/page';

/** The question, and one page for each of its answers: the choice is the address, and needs no script. */
export function entries() {
  const codes = ASKS.map((ask) => ASKED[ask].code);
  return ['', ...codes].map((necesidad) => ({ necesidad }));
}

export async function loadHelp(necesidad: string | undefined) {
  const asked = parseHelp(necesidad);
  if (asked === null) error(404, pageWords.unknownNeed(necesidad ?? ''));
  return { help: asked === 'pregunta' ? null : await askFor(asked) };
}

async function askFor(ask: Ask) {
  const { alcaldia } = await loadEdition();
  const { contacts, alcaldias } = await askHelp(release, alcaldia.clave, loadConfirmations());
  const own = askedOf(contacts, ask);
  const reached = own.filter(
    ({ access }) => access !== 'por_verificar' && access !== 'sin_contacto',
  );
  return {
    ask,
    contacts: packContacts(reached),
    attending: own.length,
    confirmed: own.filter(({ verification }) => verification.estado === 'confirmado').length,
    alcaldias,
  };
}

export type AskedHelp = Awaited<ReturnType<typeof askFor>>;
export type HelpData = Awaited<ReturnType<typeof loadHelp>>;
