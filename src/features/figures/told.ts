/** What a figure on the screen says of itself, as the page that is open has it. */
import { titleAt } from './titleAt';

export interface Told {
  /** What it shows, whatever it finds. */
  readonly title: string;
  readonly finding: string;
  /** Its finding in few words, where it has such a one. */
  readonly short: string | undefined;
  readonly subtitle: string;
  readonly source: string;
  /** Whether what it draws is about as tall as wide, so that its headline stands beside it. */
  readonly tall: boolean;
}

export const NOTHING_TOLD: Told = {
  title: '',
  finding: '',
  short: undefined,
  subtitle: '',
  source: '',
  tall: false,
};

/** @param page within the site: `/colonias/centro/` */
export function toldBy(figure: HTMLElement, page: string): Told {
  const text = (selector: string) =>
    figure.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const drawn = [...figure.querySelectorAll('.chart svg')].map((svg) =>
    (svg.getAttribute('viewBox') ?? '').split(' ').map(Number),
  );
  return {
    title: titleAt(page, figure.id),
    finding: text('figcaption h2'),
    short: figure.querySelector('.chart')?.getAttribute('data-headline') ?? undefined,
    subtitle: text('figcaption .subtitle'),
    source: text('.source'),
    // Signs of a key are drawn too.
    tall: drawn.some(([, , across = 0, down = 0]) => down > 200 && down > across * 0.8),
  };
}
