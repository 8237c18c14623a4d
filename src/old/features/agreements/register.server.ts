/** The agreements of the release with their progress, as every page that tells of them reads them. */
import { agreementsOf, type Agreement } from './answers/agreement';
import { progressCourse } from './answers/progressSteps';
import { lastKnownDay } from './answers/standing';
import { drawProgress } from './figures/drawProgress';
import type { Drawing } from '$old/lib/figures/ahead/drawAhead';
import { agreementProgress } from './queries/agreementProgress';
import { agreements } from './queries/agreements';
import { progress } from './queries/progress';
import { sessions, type Session } from './queries/sessions';
import { loadEdition, loadFacts } from '$old/lib/page/edition.server';
import type { ColoniaName } from '$old/lib/page/facts';
import { release } from '$old/lib/page/release.server';

/** How one agreement went, drawn. */
export interface ProgressFigure {
  readonly acuerdo: string;
  readonly drawing: Drawing;
  /** Whether the day of some amount is not known. */
  readonly loose: boolean;
  readonly sql: string;
}

export interface Register {
  readonly publicacion: string;
  /** Day that the pages were written for: `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly agreements: readonly Agreement[];
  /** Newest first. */
  readonly sessions: readonly Session[];
  /** Those of the alcaldía. */
  readonly colonias: readonly ColoniaName[];
  readonly sql: string;
}

/** The same on every page. */
let register: Promise<Register> | undefined;

export function loadRegister(): Promise<Register> {
  register ??= askRegister();
  return register;
}

async function askRegister(): Promise<Register> {
  const [facts, { cabinet }, manifest, rows, steps, held] = await Promise.all([
    loadFacts(),
    loadEdition(),
    release.manifest(),
    release.run(agreements()),
    release.run(progress()),
    release.run(sessions()),
  ]);
  // Those of the release are of one cabinet, and that may be another alcaldía's.
  const all = cabinet === null ? [] : agreementsOf(rows, steps);
  return {
    publicacion: manifest.publicacion,
    asOf: lastKnownDay(manifest.construida, all),
    agreements: all,
    sessions: cabinet === null ? [] : held,
    colonias: facts.colonias,
    sql: agreements().sql,
  };
}

/** Figures of the agreements with two known amounts or more: one alone is no course. */
export async function drawCourses(all: readonly Agreement[]): Promise<readonly ProgressFigure[]> {
  const figures = await Promise.all(
    all.map(async ({ id }): Promise<readonly ProgressFigure[]> => {
      const query = agreementProgress({ acuerdo: id });
      const course = progressCourse(await release.run(query));
      if (course === null || course.steps.length < 2) return [];
      return [
        {
          acuerdo: id,
          drawing: drawProgress(course),
          loose: course.steps.some(({ from, day }) => from !== day),
          sql: query.sql,
        },
      ];
    }),
  );
  return figures.flat();
}
