/** The files on her desk: as they came, as they are now, and what has been handed to her. Kept nowhere else. */
import { checkCabinet, type FileProblem } from '$lib/contract/cabinet/checkCabinet';
import { agreementForm, nextId, progressForm, sessionForm } from './form';
import {
  changed,
  EDITED_FILES,
  newErrors,
  rowsOf,
  withDates,
  type Change,
  type EditedFile,
  type EditedRow,
  type EditedTexts,
} from './editing';
import { openedFile } from './opened';
import { POINT_COLUMNS } from '$lib/contract/cabinet/violetPointRow';
import { printCsv } from '$lib/contract/catalogs/csv';
import { placeAndWhat, type LineProblem } from '$lib/contract/catalogs/problem';
import {
  ownPlaces,
  placesOf,
  type OwnPlaces,
  type PlaceNames,
} from '$lib/contract/catalogs/places';
import { Draft } from './draft.svelte';

interface Step {
  readonly change: Change;
  readonly initial: Draft['initial'];
  readonly typed: Draft['cells'];
  readonly before: EditedTexts;
}

export class Desk {
  readonly places: OwnPlaces;
  /** Names of the colonias that an agreement may name. */
  readonly colonias: readonly string[];
  base: EditedTexts = $state.raw({ 'sesiones.csv': '', 'acuerdos.csv': '', 'avances.csv': '' });
  texts: EditedTexts = $state.raw(this.base);
  #handed: EditedTexts = $state.raw(this.base);
  #steps: readonly Step[] = $state.raw([]);

  readonly cabinet = $derived.by(() => this.#checked(this.texts));
  readonly warnings = $derived.by(() => {
    const before = this.#checked(this.base).warnings;
    return newErrors({ errors: before }, { errors: this.cabinet.warnings });
  });
  readonly sessions = $derived.by(() => rowsOf(this.texts['sesiones.csv']));
  readonly agreements = $derived.by(() => rowsOf(this.texts['acuerdos.csv']));
  readonly progress = $derived.by(() => rowsOf(this.texts['avances.csv']));
  readonly changedFiles = $derived.by(() =>
    EDITED_FILES.filter((file) => this.texts[file] !== this.base[file]),
  );
  /** Whether something added to the files was not downloaded or copied yet. */
  readonly unhanded = $derived.by(() =>
    EDITED_FILES.some((file) => this.texts[file] !== this.#handed[file]),
  );

  /** @param alcaldia key of the one whose cabinet it is */
  constructor(texts: EditedTexts, names: PlaceNames, alcaldia: string) {
    this.places = ownPlaces(placesOf(names), alcaldia);
    this.colonias = names.colonias
      .map(({ nombre }) => nombre)
      .filter((nombre, place, all) => all.indexOf(nombre) === place);
    this.#start(texts);
  }

  get canUndo(): boolean {
    return this.#steps.length > 0;
  }

  newSession(): Draft {
    return this.#draft('sesiones.csv', null, {});
  }

  newAgreement(): Draft {
    const ids = this.agreements.map(({ cells }) => ({ id: cells.id ?? '' }));
    const numbered = ids.filter(({ id }) => /^A\d{3}$/.test(id));
    return this.#draft('acuerdos.csv', null, { id: nextId(numbered) });
  }

  newProgress(): Draft {
    return this.#draft('avances.csv', null, {});
  }

  agreementDraft({ record, cells }: EditedRow): Draft {
    return this.#draft('acuerdos.csv', record.raw, cells);
  }

  /** What the files would have wrong with a change, that they haven't now. */
  breaks({ change }: Draft): readonly FileProblem[] {
    return newErrors(this.cabinet, this.#checked(this.#with(change)));
  }

  /** @returns whether the files are now others */
  apply({ change, initial, cells: typed }: Draft): boolean {
    const after = this.#with(change);
    if (after[change.file] === this.texts[change.file]) return false;
    this.#steps = [...this.#steps, { change, initial, typed, before: this.texts }];
    this.texts = after;
    return true;
  }

  /** The last change, as it was when it was made; null when there is none. */
  lastChange(): Draft | null {
    const last = this.#steps.at(-1);
    if (last === undefined) return null;
    const { file, raw } = last.change;
    return this.#draft(file, raw, last.initial, last.typed);
  }

  /** Takes the last change back. */
  undo(): void {
    const last = this.#steps.at(-1);
    if (last === undefined) return;
    this.#steps = this.#steps.slice(0, -1);
    this.texts = last.before;
  }

  handed(file: EditedFile): void {
    this.#handed = { ...this.#handed, [file]: this.texts[file] };
  }

  /** Starts from a copy of hers. @returns what is wrong with it, where it can't be taken */
  async open(file: File): Promise<string | null> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const opened = openedFile(file.name, bytes, this.places);
    if (opened.problem !== null) return told(file.name, opened.problem);
    this.#start({ ...this.base, [opened.file]: opened.text });
    return null;
  }

  #start(texts: EditedTexts): void {
    this.base = texts;
    this.texts = texts;
    this.#handed = texts;
  }

  #with(change: Change): EditedTexts {
    return { ...this.texts, [change.file]: changed(this.texts[change.file], change) };
  }

  #checked(texts: EditedTexts) {
    const points = { 'puntos_violeta.csv': printCsv(POINT_COLUMNS, []) };
    return checkCabinet({ ...texts, ...points }, { places: this.places, invented: false });
  }

  #draft(file: EditedFile, raw: string | null, initial: Draft['initial'], cells = initial): Draft {
    return new Draft({ file, raw, initial, cells }, (typed) => {
      const { sessions, agreements, progress } = this.cabinet;
      const cells = withDates(typed);
      if (file === 'sesiones.csv') return sessionForm(cells, sessions);
      if (file === 'avances.csv') return progressForm(cells, agreements, progress);
      const others = agreements.filter(({ id }) => raw === null || id !== initial.id);
      return agreementForm(cells, this.places, sessions, others);
    });
  }
}

/** `acuerdos.csv, línea 3, columna «estado»: … Usa …` */
export const told = (file: string, problem: LineProblem): string =>
  `${placeAndWhat(file, problem)} ${problem.remedy}.`;
