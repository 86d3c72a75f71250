import type { Worksheet } from "@cj-tech-master/excelts";
import { xlsxBytes } from "../../files/bytesOf";
import type { ExportedChild } from "./importing";

/** `Adams, Ada`. */
export const inList = (child: ExportedChild) => `${child["Legal Surname"]}, ${child.Forename}`;

/** Results as a teacher keeps them: a row a child and subject, to be copied from a spreadsheet. */
export function copiedResults(rows: readonly (readonly [ExportedChild, string, string])[]): string {
  const lines = rows.map(([child, subject, grade]) =>
    [inList(child), subject, grade, "Autumn 2026"].join("\t"),
  );
  return [["Pupil", "Subject", "Grade", "Data drop"].join("\t"), ...lines].join("\n");
}

/** Estimates in reading as FFT gives them, in percent: below, working towards, expected, above. */
export function fftCsv(rows: readonly (readonly [ExportedChild, ...number[]])[]): Buffer {
  const header = [
    "UPN,Subject,Chance of below,Chance of working towards,Chance of expected,Chance of above",
  ];
  const lines = rows.map(([{ UPN }, ...chances]) => [UPN, "Reading", ...chances].join(","));
  return Buffer.from([...header, ...lines].join("\r\n"));
}

/** A sheet as a school lays it out: a title, headers of two rows, merged, and an average below. */
function classSheet(children: readonly ExportedChild[]) {
  return (sheet: Worksheet): void => {
    sheet.addRow(["Tracking 2026/27"]);
    sheet.mergeCells("A1:F1");
    sheet.addRow([]);
    sheet.addRow(["", "", "Writing", "", "Maths", ""]);
    sheet.mergeCells("C3:D3");
    sheet.mergeCells("E3:F3");
    sheet.addRow(["Name", "PP", "Aut", "Target", "Aut", "Target"]);
    for (const child of children) {
      const name = `${child.Forename} ${child["Legal Surname"]}`;
      sheet.addRow([name, child["Pupil Premium Indicator"], "EXS", "GDS", "GDS", "GDS"]);
    }
    sheet.addRow(["Class average", "", 2.4, "", 2.6]);
  };
}

/** A tracking sheet that a school has kept: how to use it, and a tab for each class. */
export async function trackingXlsx(
  classes: Readonly<Record<string, readonly ExportedChild[]>>,
): Promise<Buffer> {
  const tabs = Object.entries(classes).map(
    ([name, children]) => [`${name} tracking`, classSheet(children)] as const,
  );
  const readMe = (sheet: Worksheet): void => {
    sheet.addRow(["Fill in your class each half term."]);
  };
  return Buffer.from(await xlsxBytes({ "Read me": readMe, ...Object.fromEntries(tabs) }));
}

const exploreHeader =
  "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,version,establishment_type_group,breakdown_topic,breakdown,subject,expected_standard_pupil_percent,higher_standard_pupil_percent,average_scaled_score";

/** Made-up figures for Dorset in 2025/26, laid out as DfE's file since 2024/25: what of each row differs. */
export function exploreCsv(...rows: readonly string[]): Buffer {
  const dorset =
    "202526,Academic year,Local authority,E92000001,England,E12000009,South West,838,E06000059,Dorset,Provisional,All state funded";
  return Buffer.from(
    [`\ufeff${exploreHeader}`, ...rows.map((row) => `${dorset},${row}`)].join("\n"),
  );
}

/** The first bytes of a picture. */
export const pictureBytes = Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10", "latin1");
