/** What is taken along of the page of help: a file, a sheet, a ticket, a sentence to send. Nothing of it is asked for. */
import { part } from './borrowed';
import { saveSheet } from './sheet';
import { printHelp, type HelpView } from './view';

declare global {
  interface Window {
    /** Of codigo.js, where it is known what address the site has. */
    readonly atlasCode?: (text: string) => SVGElement | null;
  }
}

/** The address of what is chosen, for paper: as a picture that a telephone reads, and in letters. */
export function showCode(view: HelpView): void {
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const place = part('codigo');
  place.textContent = '';
  if (page === undefined || window.atlasCode === undefined) return;
  if (view.ask === null && view.colonia === null) return;
  const address = page + printHelp(view);
  const picture = window.atlasCode(address);
  if (picture !== null) place.append(picture, address.replace(/^https?:\/\//, ''));
}

/** What is printed is one ticket; without it, what is chosen. */
const TICKET = 'boleto';

export function offerPaper(): void {
  const page = document.documentElement;
  part('hoja').addEventListener('click', saveSheet);
  part('imprimir').addEventListener('click', () => print());
  part(TICKET).addEventListener('click', () => {
    page.dataset[TICKET] = '';
    print();
  });
  addEventListener('afterprint', () => delete page.dataset[TICKET]);
}

/** @param copied what is said once it is */
export function offerCopy(copied: string): void {
  const button = part('copiar');
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  button.hidden = clipboard === undefined;
  button.addEventListener('click', () => {
    void clipboard?.writeText(part('frase').textContent ?? '').then(() => {
      const said = button.nextElementSibling;
      if (said !== null) said.textContent = copied;
    });
  });
}
