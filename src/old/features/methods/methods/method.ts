/** How a method is told: what it does, its formula, why it, what it cannot say, and numbers to check it by. */

/** TeX, and the same read aloud. */
interface Formula {
  readonly tex: string;
  readonly leida: string;
}

/** A letter of the formulas. */
interface FormulaSymbol {
  readonly tex: string;
  readonly significa: string;
}

/** What our own code gives for a case whose answer is published elsewhere. */
export interface Example {
  readonly caso: string;
  readonly resultado: string;
  /** The numbers of `caso`, as they are said. */
  readonly dado: readonly number[];
  /** Those of `resultado`, unrounded. */
  readonly sale: readonly number[];
}

export interface Method {
  /** Anchor in the page. */
  readonly id: string;
  readonly nombre: string;
  /** Where in the site it is used. */
  readonly donde: string;
  readonly queHace: readonly string[];
  readonly formulas: readonly Formula[];
  readonly simbolos: readonly FormulaSymbol[];
  readonly porque: readonly string[];
  /** Between which values it lies, and when it is not given. */
  readonly limites: readonly string[];
  readonly noDice: readonly string[];
  readonly ejemplos: readonly Example[];
  /** What several examples take, as `referencia` says it. */
  readonly datos?: readonly number[];
  /** Where the examples' answers are published; empty without examples. */
  readonly referencia: string;
  readonly fuentes: readonly string[];
}
