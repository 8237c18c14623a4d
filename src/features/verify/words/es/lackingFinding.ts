import { echo } from '$lib/words/es/echo';

/** @param name of what the address of a claim asks for and its release lacks */
export const lackingFinding = (name: string): string =>
  `La publicación que aquí se abre no tiene cuentas de ${echo(name)}`;
