import type { CountCell, CountRelations, WithheldReason } from "./countCell";
import type { CountConstraint, CountSystem } from "./countSystem";
import { type Bounds, otherAnswer } from "./otherAnswer";

/** A report with the reasons for which some of its figures are withheld. */
export class ReportWithGaps {
  /** Numbers that follow from what readers hold already: nothing that could be withheld hides them. */
  private readonly beyondHelp = new Set<number>();
  /** For numbers that were shown to be safe, those that differ in another answer. */
  private readonly proofs = new Map<number, readonly number[]>();

  constructor(
    private readonly system: CountSystem,
    private readonly cells: readonly CountCell[],
    private readonly onRoll: CountRelations["onRoll"],
    /** Figures that readers hold already, so that nothing is gained by withholding them. */
    private readonly known: readonly boolean[],
    readonly reasons: (WithheldReason | undefined)[],
  ) {}

  sizeOf(place: number): number {
    return this.cells[place]?.n ?? 0;
  }

  /**
   * A withheld number that a reader can work out; nothing where there is none. How many children are
   * counted has to be hidden only where they are few.
   */
  exposed(): number | undefined {
    const place = this.system.variables.findIndex(({ cells, counts }, variable) => {
      const isSecret = cells.some((cell) =>
        counts === "reached"
          ? this.reasons[cell] !== undefined
          : this.reasons[cell] === "fewChildren",
      );
      return (
        isSecret &&
        !this.beyondHelp.has(variable) &&
        this.isHidden(variable) &&
        !this.hasOther(variable)
      );
    });
    return place < 0 ? undefined : place;
  }

  /** Who asks how many reached a standard may know from elsewhere how many children there are. */
  private hasOther(variable: number): boolean {
    if (this.proofs.get(variable)?.every((each) => this.isHidden(each))) return true;
    const { variables } = this.system;
    const sizesKnown = variables[variable]?.counts === "reached";
    const proof = otherAnswer(this.system, variable, (each) =>
      sizesKnown && variables[each]?.counts === "children" ? undefined : this.boundsOf(each),
    );
    if (proof) this.proofs.set(variable, proof);
    return proof !== undefined;
  }

  /** The figures that print a number and are withheld. */
  withheldBy(variable: number | undefined): number[] {
    const cells = variable === undefined ? [] : (this.system.variables[variable]?.cells ?? []);
    return cells.filter((cell) => this.reasons[cell] !== undefined);
  }

  /**
   * The figures to withhold next so that a number is less exposed: those of the smallest group beside
   * it in a sum, in every measure in which the exposed group is withheld, since the measures hang
   * together; or where all of those are hidden, what prints anything else that readers know. Where there is
   * nothing left to withhold, the number is passed over from then on.
   */
  nextToHide(exposed: number): number[] {
    const inSums = this.smallestBeside(exposed, (relation) => relation === "zero");
    const next = inSums.length > 0 ? inSums : this.smallestBeside(exposed, () => true);
    if (next.length === 0) this.beyondHelp.add(exposed);
    const group = this.groupOf(next[0]);
    const alike = this.cells.flatMap((cell, place) =>
      cell.group === group && this.canBeHidden(place) && this.isWithheldIn(exposed, cell)
        ? [place]
        : [],
    );
    return [...new Set([...next, ...alike])];
  }

  private groupOf(place: number | undefined): string | undefined {
    return place === undefined ? undefined : this.cells[place]?.group;
  }

  private canBeHidden(place: number): boolean {
    return (
      this.cells[place]?.printed === true &&
      this.reasons[place] === undefined &&
      this.sizeOf(place) > 0 &&
      !this.known[place]
    );
  }

  /** Whether the group of a number is withheld in the measure and standard of a figure. */
  private isWithheldIn(variable: number, { measure, standard }: CountCell): boolean {
    const group = this.groupOf(this.system.variables[variable]?.cells[0]);
    return this.cells.some(
      (cell, place) =>
        cell.group === group &&
        cell.measure === measure &&
        cell.standard === standard &&
        this.reasons[place] !== undefined,
    );
  }

  /** Looks further where everything next to the number is hidden already. */
  private smallestBeside(
    exposed: number,
    counts: (relation: CountConstraint["relation"]) => boolean,
  ): number[] {
    const reached = new Set([exposed]);
    for (const variable of reached) {
      const beside = this.neighbours(variable, counts);
      const printed = beside
        .filter((each) => !this.isHidden(each))
        .map((each) => this.printing(each))
        .filter((cells) => cells.length > 0 && !cells.some((cell) => this.known[cell]))
        .sort((one, other) => this.sizeOf(one[0] ?? 0) - this.sizeOf(other[0] ?? 0));
      if (printed[0]) return printed[0];
      for (const each of beside) reached.add(each);
    }
    return [];
  }

  /** Not printed by any figure that is given. Nobody counted is said to be nobody. */
  private isHidden(variable: number): boolean {
    return this.printing(variable).length === 0 && !this.isNobody(variable);
  }

  private isNobody(variable: number): boolean {
    return (this.system.variables[variable]?.cells ?? []).every((cell) => this.sizeOf(cell) === 0);
  }

  private printing(variable: number): number[] {
    return (this.system.variables[variable]?.cells ?? []).filter(
      (cell) =>
        this.cells[cell]?.printed === true &&
        this.reasons[cell] === undefined &&
        this.sizeOf(cell) > 0,
    );
  }

  private neighbours(
    variable: number,
    counts: (relation: CountConstraint["relation"]) => boolean,
  ): number[] {
    const { variables, constraints } = this.system;
    const beside = (variables[variable]?.constraints ?? []).flatMap((place) => {
      const constraint = constraints[place];
      return constraint && counts(constraint.relation) ? constraint.terms : [];
    });
    return [...new Set(beside.map((term) => term.variable))].filter((each) => each !== variable);
  }

  /** A withheld group has at least one child. Of a group that is not printed, not even that is known. */
  private boundsOf(variable: number): Bounds | undefined {
    if (!this.isHidden(variable)) return undefined;
    const found = this.system.variables[variable];
    const cell = this.cells[found?.cells[0] ?? -1];
    const isSize = found?.counts === "children";
    return {
      least: isSize && cell?.printed ? 1 : 0,
      most: (isSize && this.onRoll[cell?.group ?? ""]) || Number.POSITIVE_INFINITY,
    };
  }
}
