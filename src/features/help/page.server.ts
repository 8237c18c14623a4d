import { error } from '@sveltejs/kit';
import { OTHER_LANGUAGES } from '$lib/contract/edition';
import { loadConfirmations } from '$lib/page/confirmations.server';
import { loadEdition } from '$lib/page/edition.server';
import { loadAfterRape, loadTongue, SIGNATORY } from '$lib/page/quotedTexts.server';
import { release } from '$lib/page/release.server';
import { ASKED, ASKS, type Ask } from './answers/asks';
import { askedOf } from './answers/choose';
import { unpackContacts } from './answers/packed';
import { shortAnswer } from './answers/shortAnswer';
import { askHelp } from './askHelp';
import { nearColonias, popularNames } from './nearPage.server';
import { parseHelp } from './view';
import { ofSiteWords } from './words/es/ofSite';

/** The question, and one page for each of its answers: the choice is the address, and needs no script. */
export function entries() {
  const codes = ASKS.map((ask) => ASKED[ask].code);
  return ['', ...codes].map((necesidad) => ({ necesidad }));
}

/** The same in every other language. */
export const otherEntries = () =>
  OTHER_LANGUAGES.flatMap((lengua) => entries().map((each) => ({ lengua, ...each })));

export async function loadHelp(necesidad: string | undefined) {
  const asked = parseHelp(necesidad);
  if (asked === null) error(404, ofSiteWords.unknownNeed(necesidad ?? ''));
  return asked === 'pregunta'
    ? { help: null, tongues: await askTongues() }
    : { help: await askFor(asked), tongues: null };
}

/** Danger and telephones in languages that nobody here reads, and whose words they are while it answers. */
async function askTongues() {
  const { alcaldia } = await loadEdition();
  const { contacts } = await askHelp(release, alcaldia.clave, loadConfirmations());
  const signatory = contacts.find(({ id, access }) => id === SIGNATORY && access === 'telefono');
  return { texts: [loadTongue('ht'), loadTongue('ar')], signatory: signatory ?? null };
}

async function askFor(ask: Ask) {
  const { alcaldia } = await loadEdition();
  const [{ contacts, alcaldias }, colonias] = await Promise.all([
    askHelp(release, alcaldia.clave, loadConfirmations()),
    nearColonias(ask),
  ]);
  const short = shortAnswer(askedOf(contacts, ask), ask, alcaldia.clave);
  const named = new Set(unpackContacts(short.contacts).map((contact) => contact.alcaldia));
  return {
    ...short,
    afterRape: ask === 'medica' ? loadAfterRape() : null,
    /** How those that are named are called. */
    alcaldias: Object.fromEntries(Object.entries(alcaldias).filter(([clave]) => named.has(clave))),
    /** Those that it can be asked near to. */
    colonias,
    names: await popularNames(colonias),
  };
}

export type AskedHelp = Awaited<ReturnType<typeof askFor>>;
export type HelpData = Awaited<ReturnType<typeof loadHelp>>;
