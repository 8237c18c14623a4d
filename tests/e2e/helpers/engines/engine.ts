/** What the tests need of a browser, so that the same steps run in any. */

export interface Engine {
  /** With its version: «Firefox 153.7.0». */
  readonly name: string;
  /** Opens an address in the engine's only tab, until the page has loaded. */
  open(url: string): Promise<void>;
  /**
   * @param ask runs in the page: it may use nothing from outside itself
   * @param asked what it is called with, and what it gives back, go as JSON
   * @throws {Error} what `ask` threw
   */
  evaluate<A, R>(ask: (asked: A) => R | Promise<R>, asked: A): Promise<R>;
  /** Presses and lets go of the main button of the mouse there. */
  click(point: Point): Promise<void>;
  /** Presses and lets go of a key, in what has the focus: a letter, or a key by its name. */
  press(key: Key): Promise<void>;
  /** Errors and warnings of the console, and uncaught exceptions, since it was last asked. */
  complaints(): Promise<readonly string[]>;
  /** Ends what it started. */
  close(): Promise<void>;
}

/** In CSS pixels, from the corner of what is seen of the page. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What WebDriver calls the keys that write nothing. */
const NAMED_KEYS = {
  ArrowDown: '\uE015',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Enter: '\uE007',
} as const;

export type NamedKey = keyof typeof NAMED_KEYS;
/** By its name, or the letter that it writes. */
export type Key = NamedKey | { readonly letter: string };

/** Milliseconds that a driven browser may take to answer a command. */
export const ANSWER_LIMIT = 60_000;

/** Of the reader, as playwright.config.ts has it. */
export const TIME_ZONE = 'America/Mexico_City';

/** Of the page, in CSS pixels. */
export const VIEWPORT = { width: 1280, height: 900 } as const;

/** The expression that asks, for an engine that takes text, in the words of 2017; its value is JSON. */
export const expressionOf = <A, R>(ask: (asked: A) => R | Promise<R>, asked: A): string =>
  `(async () => JSON.stringify([await (${ask.toString()})(${JSON.stringify(asked)})])
    .slice(1, -1))()`;

/** The mouse to a place, down and up. */
export const clickActions = ({ x, y }: Point) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ],
});

/** A key down and up. */
export const keyActions = (key: Key) => {
  const value = typeof key === 'string' ? NAMED_KEYS[key] : key.letter;
  return {
    type: 'key',
    id: 'keyboard',
    actions: [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ],
  };
};
