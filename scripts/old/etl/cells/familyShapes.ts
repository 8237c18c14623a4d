/** Which shapes a family of indicators has cells in, and which of its indicators in each. */
import type { CountedPeriod } from '../registry/periods';
import { TOTAL, shapeKey, type Block, type Coordinates, type Shape } from './lattice';
import { PERIOD_TYPES } from './periods';

/** One value of sex and age. */
export interface Crossing {
  readonly sexo: string;
  readonly edad: string;
}

/** Cells in one district, more or less: programs of this size take some hundredths of a second. */
const DISTRICT = 2400;

export class FamilyShapes {
  readonly all: readonly Shape[];
  private readonly byKey = new Map<string, Shape>();
  /** The indicators that have cells in a shape, by its key. */
  private readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly districts: ReadonlyMap<string, number>;
  private readonly seen = new Map<Shape, ReadonlySet<string>>();

  constructor(
    private readonly block: Block,
    private readonly family: Family,
    parentOf: (indicador: string) => string | null,
  ) {
    const seen = new Map<string, Set<string>>();
    for (const indicador of family.indicators) {
      for (const shape of block
        .publishedShapes(indicador)
        .flatMap((own) => withItsGround(own, block.takesK))) {
        const key = shapeKey(shape);
        this.byKey.set(key, shape);
        seen.set(key, (seen.get(key) ?? new Set()).add(indicador));
      }
    }
    this.all = [...this.byKey.values()];
    this.members = new Map(
      [...seen].map(([key, own]) => {
        const families = familiesOf(family.indicators, parentOf, (indicador) => own.has(indicador));
        return [key, new Set(families.flatMap(({ indicators }) => indicators))];
      }),
    );
    this.districts = this.districtsOfColonias();
  }

  has(shape: Shape): boolean {
    return this.byKey.has(shapeKey(shape));
  }

  /** Those that are seen in a shape and the parts that they are made of. */
  membersOf(shape: Shape): ReadonlySet<string> {
    return this.members.get(shapeKey(shape)) ?? new Set();
  }

  isSeen(indicador: string, shape: Shape): boolean {
    // It is asked of every cell.
    const own = this.seen.get(shape) ?? this.indicatorsIn(shapeKey(shape));
    this.seen.set(shape, own);
    return own.has(indicador);
  }

  private indicatorsIn(key: string): ReadonlySet<string> {
    const { family, block } = this;
    const isIn = (indicador: string) =>
      block.publishedShapes(indicador).some((own) => shapeKey(own) === key);
    return new Set(family.indicators.filter(isIn));
  }

  /** The longest of the shorter periods in which an indicator has the same cells. */
  nextShorter(shape: Shape, indicador: string): Shape | undefined {
    return PERIOD_TYPES.slice(0, PERIOD_TYPES.indexOf(shape.tipo))
      .reverse()
      .map((tipo) => this.byKey.get(shapeKey({ ...shape, tipo })))
      .find((found) => found !== undefined && this.membersOf(found).has(indicador));
  }

  placesOf(shape: Shape): readonly string[] {
    return shape.nivel === 'colonia' ? this.block.colonias : [this.block.alcaldia];
  }

  periodsOf(tipo: CountedPeriod): readonly string[] {
    return this.block.periods.get(tipo) ?? [];
  }

  crossingsOf(shape: Shape): readonly Crossing[] {
    const sexes = shape.bySex ? this.block.sexes : [TOTAL];
    const ages = shape.byAge ? this.block.ages : [TOTAL];
    return sexes.flatMap((sexo) => ages.map((edad) => ({ sexo, edad })));
  }

  /** Every place of a shape where one of these indicators has, or could have, a cell. */
  *cellsOf(shape: Shape, indicators = this.membersOf(shape)): Generator<Coordinates> {
    for (const indicador of indicators) {
      for (const clave of this.placesOf(shape)) {
        for (const periodo of this.periodsOf(shape.tipo)) {
          for (const crossing of this.crossingsOf(shape)) {
            yield { indicador, clave, tipo: shape.tipo, periodo, ...crossing };
          }
        }
      }
    }
  }

  /** The district of a cell: of an alcaldía, its year; of colonias, groups of like size. */
  districtOf({ clave, periodo }: Coordinates): number {
    return this.districts.get(clave) ?? yearOf(periodo);
  }

  private districtsOfColonias(): ReadonlyMap<string, number> {
    const { colonias } = this.block;
    const cells = this.all
      .filter(({ nivel }) => nivel === 'colonia')
      .map((shape) => {
        const periods = this.periodsOf(shape.tipo).length * this.crossingsOf(shape).length;
        return this.membersOf(shape).size * periods * colonias.length;
      })
      .reduce((sum, own) => sum + own, 0);
    const size = Math.ceil(colonias.length / Math.ceil(cells / DISTRICT));
    return new Map(colonias.map((clave, index) => [clave, Math.floor(index / size)]));
  }
}

export const yearOf = (periodo: string): number => Number(periodo.slice(0, 4));

/**
 * A shape and those without which its sums could not be written: three-year windows overlap, so
 * they need their years; colonias crossed with sex add up to the alcaldía crossed with sex, and so do
 * all of them where the alcaldía takes k.
 */
function withItsGround(shape: Shape, takesK: boolean): readonly Shape[] {
  const shapes: Shape[] = shape.tipo === 'trienio' ? [shape, { ...shape, tipo: 'anio' }] : [shape];
  const isHidden = shape.bySex || shape.byAge || takesK;
  if (!isHidden) return shapes;
  return shapes.flatMap((own): Shape[] => [own, { ...own, nivel: 'alcaldia' }]);
}

/** Indicators tied by sums, with the parts that each has among them. */
export interface Family {
  readonly indicators: readonly string[];
  readonly partsOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * Splits the tree of indicators into families that share no constraint.
 * A total that nobody sees and that is nobody's part is a definition, not a constraint: the tree is
 * cut there. Families of which nothing is seen are left out: all that is known of them is a total
 * with room for cases that lie in none of its parts.
 * @param isSeen whether readers see anything of an indicator, suppressed or not.
 */
export function familiesOf(
  indicators: readonly string[],
  parentOf: (indicador: string) => string | null,
  isSeen: (indicador: string) => boolean,
): readonly Family[] {
  const present = new Set<string | null>(indicators);
  const childrenOf = (indicador: string) =>
    indicators.filter((candidate) => parentOf(candidate) === indicador);
  const families: Family[] = [];
  const enter = (root: string): void => {
    if (!isSeen(root)) return childrenOf(root).forEach(enter);
    const partsOf = new Map<string, readonly string[]>();
    const gather = (indicador: string): readonly string[] => {
      const own = childrenOf(indicador);
      if (own.length > 0) partsOf.set(indicador, own);
      return [indicador, ...own.flatMap(gather)];
    };
    families.push({ indicators: gather(root), partsOf });
  };
  indicators.filter((indicador) => !present.has(parentOf(indicador))).forEach(enter);
  return families;
}
