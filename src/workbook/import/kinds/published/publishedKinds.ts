import type { ImportKind } from "../../importKind";
import { exploreLongKind } from "./exploreLong";
import { exploreSchoolsKind } from "./exploreSchools";
import { exploreWideKind } from "./exploreWide";
import { oneSchoolKind } from "./oneSchool";
import { performanceTablesKind } from "./performanceTables";
import { toolAcrossKind } from "./toolAcross";
import { toolLongKind } from "./toolLong";
import { transitionMatrixKind } from "./transitionMatrix";
import { valueAddedLookupKind } from "./valueAddedLookup";

/** What DfE publishes: a kind for each layout. */
export const publishedKinds: readonly ImportKind[] = [
  exploreLongKind,
  exploreWideKind,
  toolLongKind,
  toolAcrossKind,
  performanceTablesKind,
  oneSchoolKind,
  exploreSchoolsKind,
  valueAddedLookupKind,
  transitionMatrixKind,
];
