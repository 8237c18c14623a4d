import { writeDay } from '$lib/text/dates';
import type { ReleaseFacts } from './facts';

/** The foot of every figure: who counted, up to when, and in which release. */
export function sourceLine({ fuente, corte, publicacion }: ReleaseFacts): string {
  return `${fuente}: carpetas de investigación abiertas hasta el ${writeDay(corte)}. Publicación ${publicacion}.`;
}
