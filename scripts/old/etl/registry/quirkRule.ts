/** What is looked for in the rows of a source, and told of them in its quality report. */
export interface QuirkRule {
  readonly efecto: 'corregida' | 'señalada';
  /**
   * SQL over the columns of `filas`, which holds what the source counts; or over `textos` (texto),
   * which holds all, with `d.escrito` NULL where the catalogue lacks the text.
   */
  readonly donde: string;
  readonly sobre?: 'textos';
  readonly descripcion: string;
}

export type QuirkRules = Readonly<Record<string, QuirkRule>>;
