/** What other features may use of this one, without a screen. */
export { LEAST_PLACES, listRefusal, type ListRefusal, type PlacedHelp } from './answers/coverage';
export { ANY_PHONE, EMERGENCIES, FEDERAL, SOS_MUJERES } from './answers/firstLines';
export { servicesCoverage } from './queries/helpCoverage';
export { PLACED, SERVICES_IN_PERSON } from './queries/helpPlaces';
export { LINE_NAMES } from './words/lineNames';
export { HELP_TITLES } from './words/es/helpTitles';
export { telephoneLink, whatsappLink } from './words/es/helpWords';
export { coverageSentence } from './words/es/verdicts/reachVerdict';
