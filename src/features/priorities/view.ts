/** The weights that an address of `/prioridades/` stands for: parsed from it and printed to it. */
import { isCriterionId, type CriterionId } from './answers/criteria';
import { isPresetId, type PresetId } from './answers/presets';
import { isRefusedHere } from '$lib/view/internalLink';
import { INTERNAL_LINK } from '$lib/words/es/addressNotes';
import type { Params } from '$lib/view/view';
import { PARTS, toParts, type WeightParts } from './weightParts';

export interface PriorityView {
  /** Null once the reader has moved a weight. */
  readonly preset: PresetId | null;
  readonly parts: WeightParts;
}

export interface PriorityContext {
  /** Criteria that can be weighed. */
  readonly criteria: readonly CriterionId[];
  /** By preset; null where the release has nothing for it. */
  readonly presets: Readonly<Record<PresetId, WeightParts | null>>;
  readonly publicacion: string;
}

export const DEFAULT_PRESET: PresetId = 'iguales';

/**
 * @returns weights that the release can weigh, whatever the address, and a note for each fallback
 * @throws Error where the release has nothing to weigh at all
 */
export function parsePriority(
  params: Params,
  context: PriorityContext,
): { readonly view: PriorityView; readonly notas: readonly string[] } {
  if (isRefusedHere(params, context.publicacion)) {
    return { ...parsePriority(new Map(), context), notas: [INTERNAL_LINK] };
  }
  const notas: string[] = [];
  const read = (name: string): string | null => params.get(name) || null;
  const publicacion = read('publicacion');
  if (publicacion !== null && publicacion !== context.publicacion) {
    notas.push(
      `El enlace se hizo con otra publicación y ésta es la «${context.publicacion}»: el orden puede ser otro.`,
    );
  }
  const fallback: PriorityView = presetView(DEFAULT_PRESET, context) ?? noView();
  const asked = read('pesos');
  if (asked !== null) {
    const parts = parseWeightParts(asked);
    if (parts === null) {
      notas.push('Los pesos que pide la dirección no se entienden. Se muestran los iguales.');
      return { view: fallback, notas };
    }
    const kept = Object.fromEntries(
      Object.entries(parts).filter(([id]) => context.criteria.some((own) => own === id)),
    );
    const lost = Object.keys(parts).length - Object.keys(kept).length;
    if (Object.keys(kept).length === 0) {
      notas.push(
        'Esta publicación no tiene los criterios que pide la dirección. Se muestran los iguales.',
      );
      return { view: fallback, notas };
    }
    if (lost > 0) {
      notas.push(
        'Esta publicación no tiene todos los criterios que pide la dirección. Su peso se reparte entre los demás.',
      );
    }
    return { view: { preset: null, parts: lost > 0 ? toParts(kept) : kept }, notas };
  }
  const preset = read('pesos_de');
  if (preset === null) return { view: fallback, notas };
  const view = isPresetId(preset) ? presetView(preset, context) : null;
  if (view === null) {
    notas.push(
      'Esta publicación no tiene los pesos que pide la dirección. Se muestran los iguales.',
    );
  }
  return { view: view ?? fallback, notas };
}

function noView(): never {
  throw new Error('La publicación no tiene ningún criterio con el que ordenar las colonias.');
}

/** Null where the release has nothing for the preset. */
export function presetView(
  preset: PresetId,
  { presets }: Pick<PriorityContext, 'presets'>,
): PriorityView | null {
  const parts = presets[preset];
  return parts === null ? null : { preset, parts };
}

/** The query of the view, `?` included; weights by default are left out. */
export function printPriority({ preset, parts }: PriorityView): string {
  if (preset === DEFAULT_PRESET) return '';
  return preset === null ? `?pesos=${printWeightParts(parts)}` : `?pesos_de=${preset}`;
}

/** Every weight, and the release: what a citation needs when presets have moved on. */
export function printPriorityPermalink({ parts }: PriorityView, publicacion: string): string {
  return `?pesos=${printWeightParts(parts)}&${new URLSearchParams({ publicacion }).toString()}`;
}

/** `familiar_tasa-250.mujeres-750` */
export function printWeightParts(parts: WeightParts): string {
  return Object.entries(parts)
    .filter(([, part]) => part > 0)
    .map(([id, part]) => `${id}-${part}`)
    .join('.');
}

/** Null unless all are criteria, each once, with whole parts that add up to `PARTS`. */
export function parseWeightParts(text: string): WeightParts | null {
  const parts = new Map<CriterionId, number>();
  for (const item of text.split('.')) {
    const [, id = '', part = ''] = /^([a-z_]+)-(\d{1,4})$/.exec(item) ?? [];
    if (!isCriterionId(id) || parts.has(id) || Number(part) === 0) return null;
    parts.set(id, Number(part));
  }
  const sum = [...parts.values()].reduce((total, part) => total + part, 0);
  return sum === PARTS ? Object.fromEntries(parts) : null;
}

export function sameParts(one: WeightParts, other: WeightParts): boolean {
  return printSorted(one) === printSorted(other);
}

function printSorted(parts: WeightParts): string {
  return printWeightParts(parts).split('.').sort().join('.');
}
