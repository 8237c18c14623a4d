/** A picture of a figure as an engine makes it: taken by its button, and read in the page, which may keep no file. */
import type { Engine } from './engine';

interface Taken {
  /** In pixels of the file. */
  readonly width: number;
  readonly height: number;
}

export interface TakenSvg extends Taken {
  /** Empty where it is XML. */
  readonly error: string;
  /** All its text without blanks: where lines break is each engine's own. */
  readonly text: string;
  /** Shapes of its drawings, and parts of their texts that stand about their middle. */
  readonly marks: number;
  readonly centred: number;
  readonly unresolved: readonly string[];
}

export interface TakenPng extends Taken {
  /** Of all its points, those that are nearly black, and those that are not nearly white. */
  readonly black: number;
  readonly inked: number;
  /** Of the points of its first sixth, where its finding is in as many lines as it takes, those that are nearly black. */
  readonly written: number;
}

export const takeSvg = async (engine: Engine, anchor: string): Promise<TakenSvg> =>
  engine.evaluate(readSvg, await take(engine, anchor, 'svg'));

export const takePng = async (engine: Engine, anchor: string): Promise<TakenPng> =>
  engine.evaluate(readPng, await take(engine, anchor, 'png'));

/** @returns the picture as a `data:` address */
const take = (engine: Engine, anchor: string, kind: 'svg' | 'png'): Promise<string> =>
  engine.evaluate(press, { anchor, kind, limit: 30_000 });

/** Runs in the page. Its content policy lets it read no file that it made, so the file is caught as it is made. */
async function press({
  anchor,
  kind,
  limit,
}: {
  anchor: string;
  kind: string;
  limit: number;
}): Promise<string> {
  const figure = document.getElementById(anchor);
  const opener = [...(figure?.querySelectorAll('button') ?? [])].find((button) =>
    button.textContent?.trim().startsWith('Descargar'),
  );
  if (opener?.getAttribute('aria-expanded') === 'false') opener.click();
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const end = performance.now() + limit;
  try {
    const files: Blob[] = [];
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) files.push(file);
      return createObjectURL.call(URL, file);
    };
    let saved = false;
    HTMLAnchorElement.prototype.click = function () {
      saved ||= this.download !== '';
    };
    let pressed = false;
    while (!saved) {
      const button = figure?.querySelector<HTMLElement>(`[data-take="${kind}"]`);
      if (!pressed && button) {
        button.click();
        pressed = true;
      }
      if (performance.now() > end) {
        const said = figure?.querySelector('.takes [role="status"]')?.textContent;
        throw new Error(`${location.href}#${anchor} no da su imagen (${kind}): «${said}».`);
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    const file = files.at(-1);
    if (file === undefined) throw new Error(`${anchor}: sin archivo.`);
    return await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsDataURL(file);
    });
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

/** Runs in the page. */
function readSvg(address: string): TakenSvg {
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (each) =>
    each.charCodeAt(0),
  );
  const parsed = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'image/svg+xml');
  const all = [...parsed.querySelectorAll('*')];
  const ids = new Set(all.map(({ id }) => id));
  return {
    error: parsed.querySelector('parsererror')?.textContent ?? '',
    width: Number(parsed.documentElement.getAttribute('width')),
    height: Number(parsed.documentElement.getAttribute('height')),
    text: [...parsed.querySelectorAll('text')]
      .map(({ textContent }) => textContent)
      .join('')
      .replace(/\s+/g, ''),
    marks: parsed.querySelectorAll('svg svg :is(path, circle, line, rect)').length,
    centred: parsed.querySelectorAll('[dominant-baseline="central"]').length,
    unresolved: all
      .flatMap(({ attributes }) => [...attributes])
      .flatMap(({ value }) => [...value.matchAll(/url\(#([^)]+)\)/g)])
      .map(([, id = '']) => id)
      .filter((id) => !ids.has(id)),
  };
}

/** Runs in the page. */
async function readPng(address: string): Promise<TakenPng> {
  const image = new Image();
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (each) =>
    each.charCodeAt(0),
  );
  image.src = URL.createObjectURL(new Blob([bytes], { type: 'image/png' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  const { naturalWidth: width, naturalHeight: height } = image;
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const head = 4 * width * Math.round(height / 6);
  let [black, inked, written] = [0, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const levels = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    const isBlack = Math.max(...levels) < 64;
    if (isBlack) black++;
    if (isBlack && at < head) written++;
    if (Math.min(...levels) < 240) inked++;
  }
  const whole = width * height;
  return {
    width,
    height,
    black: black / whole,
    inked: inked / whole,
    written: written / (head / 4),
  };
}
