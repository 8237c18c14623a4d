/** The weights that an address of `/prioridades/` stands for: parsed from it and printed to it. */
import { isCriterionId, type CriterionId } from './answers/criteria';
import { isPresetId, type PresetId } from './answers/presets';
import { releaseNotes } from '$old/lib/view/releaseNote';
import type { LinkNote } from '$old/lib/view/addressNote';
import type { Params } from '$old/lib/view/view';
import { hasRetired, PARTS, toParts, withSuccessors, type WeightParts } from './weightParts';

export interface PriorityView {
  /** Null once the reader has moved a weight. */
  readonly preset: PresetId | null;
  readonly parts: WeightParts;
}

/**
 * What of an address could not be followed: its weights can't be read, or the release has none of their
 * criteria, not all of them, or not that preset; or some were of criteria that now are one (`mismo_dato`).
 */
export type PriorityNote =
  | LinkNote
  | {
      readonly kind: 'pesos';
      readonly why:
        'ilegibles' | 'ningun_criterio' | 'faltan_criterios' | 'mismo_dato' | 'sin_preferencia';
    };

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
): { readonly view: PriorityView; readonly notas: readonly PriorityNote[] } {
  const notas: PriorityNote[] = [];
  const read = (name: string): string | null => params.get(name) || null;
  notas.push(...releaseNotes(params, context.publicacion, 'orden'));
  const fallback: PriorityView = presetView(DEFAULT_PRESET, context) ?? noView();
  const asked = read('pesos');
  if (asked !== null) {
    const given = parseWeightParts(asked);
    if (given === null) {
      notas.push({ kind: 'pesos', why: 'ilegibles' });
      return { view: fallback, notas };
    }
    const parts = withSuccessors(given);
    if (hasRetired(given)) notas.push({ kind: 'pesos', why: 'mismo_dato' });
    const kept = Object.fromEntries(
      Object.entries(parts).filter(([id]) => context.criteria.some((own) => own === id)),
    );
    const lost = Object.keys(parts).length - Object.keys(kept).length;
    if (Object.keys(kept).length === 0) {
      notas.push({ kind: 'pesos', why: 'ningun_criterio' });
      return { view: fallback, notas };
    }
    if (lost > 0) {
      notas.push({ kind: 'pesos', why: 'faltan_criterios' });
    }
    return { view: { preset: null, parts: lost > 0 ? toParts(kept) : kept }, notas };
  }
  const preset = read('pesos_de');
  if (preset === null) return { view: fallback, notas };
  const view = isPresetId(preset) ? presetView(preset, context) : null;
  if (view === null) {
    notas.push({ kind: 'pesos', why: 'sin_preferencia' });
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
function parseWeightParts(text: string): WeightParts | null {
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
