import type { PupilRow } from "../../src/core/school/pupilRow";
import { timeFileReading } from "../../src/files/bench/timeFileReading";
import type { FileTable } from "../../src/workbook/import/importKind";
import { planImport } from "../../src/workbook/import/planImport";
import { type ReadSchool, readSchool } from "../../src/workbook/read/readSchool";
import { makeSchool } from "../school/makeSchool";
import { sampleToday } from "../school/sampleYear";
import { fastest, type Measurement } from "./measure";

const rows = 10_000;
const runs = 3;

/** How long large files take to be read, as the page reads them, and 10,000 rows to be planned. */
export async function importSpeed(): Promise<Measurement[]> {
  const reading = await timeFileReading();
  const { tabs } = makeSchool({ seed: 1, pupils: 840, classes: 28 });
  const school = readSchool(tabs, sampleToday);
  return [
    ...reading.map(({ file, megabytes, milliseconds }) => ({
      what: "Reading a file",
      value: milliseconds,
      unit: "ms",
      over: `${file} (${megabytes.toFixed(1)} MB), once`,
    })),
    planning("Planning marks of last year", pastMarks(school.school.pupils), school),
    planning("Planning a list of children", children(), school),
  ];
}

/** The time that it takes to plan an import. A file of which nothing would come in has told nothing. */
function planning(what: string, table: FileTable, school: ReadSchool): Measurement {
  const source = { fileName: `${table.name}.csv`, tables: [table], columns: {}, answers: {} };
  const kind = planImport(source, school).kind?.title;
  const value = fastest(runs, () => {
    const { plan } = planImport(source, school);
    const read =
      plan?.rows.filter(({ outcome }) => outcome === "add" || outcome === "change") ?? [];
    if (read.length < rows / 2) throw new Error(`${what}: only ${read.length} rows would come in.`);
  });
  return {
    what,
    value,
    unit: "ms",
    over: `${rows.toLocaleString("en-GB")} rows into 840 pupils (${kind}), fastest of ${runs} runs`,
  };
}

/** Marks of the pupils in subjects and terms of several past years, until there are enough. */
function pastMarks(pupils: readonly PupilRow[]): FileTable {
  const header = ["UPN", "Subject", "Academic year", "Term", "Scale", "Mark"];
  const scale = "Teacher assessment";
  const subjects = ["Reading", "Writing", "Mathematics"];
  const terms = ["Autumn", "Spring", "Summer"];
  const marks = ["2025/26", "2024/25", "2023/24"].flatMap((year) =>
    pupils
      .filter(({ pupil }) => (pupil.yearGroup ?? 0) >= 3)
      .flatMap(({ pupil: { upn } }) =>
        subjects.flatMap((subject) =>
          terms.map((term) => [upn, subject, year, term, scale, "EXS"]),
        ),
      ),
  );
  return { name: "Marks", rows: [header, ...marks.slice(0, rows)] };
}

/** Children who are new to the school. */
function children(): FileTable {
  const header = ["Surname", "Forename", "DOB", "Sex", "Year group", "Class", "Pupil premium"];
  const list = Array.from({ length: rows }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, "0");
    return [`Child${letters(index)}`, "Sam", `${day}/10/2017`, "F", "Year 4", "New class", "N"];
  });
  return { name: "Children", rows: [header, ...list] };
}

/** A name of its own for each number. */
function letters(index: number): string {
  return [...String(index)].map((digit) => "abcdefghij"[Number(digit)]).join("");
}
