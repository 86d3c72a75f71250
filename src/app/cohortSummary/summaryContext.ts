import type { FigureBook } from "../../core/figures/figureBook";
import type { School } from "../../core/school/school";
import type { LocalSchool } from "../../core/similarSchools/localSchool";
import type { ValueAddedTable } from "../../core/valueAdded/valueAddedTable";
import type { ReadBenchmarks } from "../../workbook/read/readBenchmarks";
import type { CohortView } from "../api";

/** What the headteacher's summary draws on beside the cohort's own figures. */
export interface SummaryContext {
  /** Where every number that is printed is written down. */
  readonly figures: FigureBook;
  readonly school: School;
  /** The published figures of the Benchmarks tab. */
  readonly published: ReadBenchmarks;
  /** DfE's national averages, as the school has copied them; nothing where it has not. */
  readonly valueAddedTable?: ValueAddedTable;
  /** The published list of local schools; nothing where it was not imported. */
  readonly localSchools?: readonly LocalSchool[];
  /** What the parents of the cohort were told; nothing where it was not counted. */
  readonly parents?: CohortView["parents"];
}
