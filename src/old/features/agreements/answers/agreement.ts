/** One agreement with what is known of its progress: published rows, their lists apart. */
import { parseColoniaKeys, type ColoniaKey } from '$old/lib/contract/coloniaKey';
import type { AgreementRow } from '$old/lib/contract/cabinet/agreementRow';
import { isIndicatorId, type IndicatorId } from '$old/lib/contract/indicators/catalogue';
import type { Agreement as Published } from '../queries/agreements';
import type { Progress } from '../queries/progress';

export type AgreementKind = AgreementRow['tipo'];
export type AgreementState = AgreementRow['estado'];

/** A page or, where there is none, a document that can be asked for. */
export interface Source {
  readonly document: string | null;
  readonly url: string | null;
}

/** How much had been done on a date, in the unit of its agreement. */
export interface ProgressMark {
  /** Loose: `2025`, `2025-06` or a day. */
  readonly on: string;
  /** Null where it was called done without an amount. */
  readonly amount: number | null;
  readonly source: Source;
  readonly note: string | null;
}

export interface Agreement {
  readonly id: string;
  /** Loose date of the session or act; null where none was published. */
  readonly on: string | null;
  /** Name of the session; null of an act outside sessions. */
  readonly session: string | null;
  readonly what: string;
  readonly kind: AgreementKind;
  readonly owner: string;
  readonly partners: readonly string[];
  readonly colonias: readonly ColoniaKey[];
  readonly target: number | null;
  /** Of the target and of its progress. */
  readonly unit: string | null;
  /** Last day to keep it, `YYYY-MM-DD`. */
  readonly due: string | null;
  /** As its source tells it. */
  readonly state: AgreementState;
  /** Those it means to move. */
  readonly indicators: readonly IndicatorId[];
  readonly source: Source;
  readonly note: string | null;
  /** Oldest first. */
  readonly progress: readonly ProgressMark[];
}

const KINDS: Readonly<Record<AgreementKind, true>> = {
  meta: true,
  servicio: true,
  carta_colaboracion: true,
  operativo: true,
  obra: true,
  capacitacion: true,
};

const STATES: Readonly<Record<AgreementState, true>> = {
  anunciado: true,
  en_curso: true,
  cumplido: true,
  sin_dato: true,
};

const isKind = (text: string): text is AgreementKind => Object.hasOwn(KINDS, text);
const isState = (text: string): text is AgreementState => Object.hasOwn(STATES, text);

/**
 * Every agreement, in the order of the rows.
 * @throws Error naming an agreement whose kind, state or indicator no page knows
 */
export function agreementsOf(
  rows: readonly Published[],
  progress: readonly Progress[],
): readonly Agreement[] {
  return rows.map((row) => {
    const { tipo, estado } = row;
    const indicators = listOf(row.indicadores);
    if (!isKind(tipo)) throw unknown(row.id, 'tipo', tipo);
    if (!isState(estado)) throw unknown(row.id, 'estado', estado);
    return {
      id: row.id,
      on: row.fecha_sesion,
      session: row.sesion,
      what: row.acuerdo,
      kind: tipo,
      owner: row.responsable,
      partners: listOf(row.aliados),
      colonias: parseColoniaKeys(row.colonias, '; '),
      target: row.meta_valor,
      unit: row.meta_unidad,
      due: row.fecha_compromiso,
      state: estado,
      indicators: indicators.map((id) => {
        if (!isIndicatorId(id)) throw unknown(row.id, 'indicadores', id);
        return id;
      }),
      source: sourceOf(row),
      note: row.nota,
      progress: progress
        .filter(({ acuerdo }) => acuerdo === row.id)
        .map((mark) => ({
          on: mark.fecha,
          amount: mark.valor,
          source: sourceOf(mark),
          note: mark.nota,
        }))
        .sort((a, b) => a.on.localeCompare(b.on)),
    };
  });
}

/** The newest progress that has an amount; null where none has. */
export function lastAmount({
  progress,
}: Pick<Agreement, 'progress'>): { readonly on: string; readonly amount: number } | null {
  const known = progress.flatMap(({ on, amount }) => (amount === null ? [] : [{ on, amount }]));
  return known.at(-1) ?? null;
}

const listOf = (cell: string | null): readonly string[] => cell?.split('; ') ?? [];

const sourceOf = (row: {
  readonly fuente: string | null;
  readonly fuente_url: string | null;
}): Source => ({ document: row.fuente, url: row.fuente_url });

const unknown = (id: string, column: string, value: string) =>
  new Error(`El acuerdo ${id} trae en «${column}» un valor que no se conoce: «${value}».`);
