/** Where who leaves in a hurry goes: needs no account, loads fast, and nobody has to explain having it open. */
export const NEUTRAL_PAGE = 'https://es.wikipedia.org/';
