import { subjects } from "../../src/core/subject";
import type { ValueAddedTable } from "../../src/core/valueAdded/valueAddedTable";

/** A made-up table of three groups for a year. It is not DfE's and means nothing. */
export function aTable(year = 2025): ValueAddedTable {
  return subjects.flatMap((subject) => [
    { year, subject, group: "1", from: 0, below: 6, meanKeyStage2: 90, sdNational: 6.2 },
    {
      ...{ year, subject, group: "2", from: 6, below: 8, meanKeyStage2: 100, sdNational: 6.2 },
      minimumProgress: -20,
    },
    { year, subject, group: "3", from: 8, meanKeyStage2: 108, sdNational: 6.2 },
  ]);
}
