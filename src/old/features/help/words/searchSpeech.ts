/** What the box in which a place is looked for says. */
export interface SearchWords {
  readonly label: string;
  /** What becomes of what is typed. */
  readonly stays: string;
  /** Beside a name: what it is, and in which colonia; the colonia alone where there is no word for its kind. */
  readonly where: (clase: string, colonia: string) => string;
  /** Of places offered: one or more. */
  readonly count: (count: number) => string;
  readonly unknown: (typed: string) => string;
  /** The place of the device, asked on a tap. */
  readonly device: {
    readonly button: string;
    readonly asking: string;
    /** Over those that it may be in; `outside` where it may be in none. */
    readonly several: (outside: boolean) => string;
    readonly outside: string;
    readonly vague: string;
    readonly denied: string;
    readonly unavailable: string;
  };
}
