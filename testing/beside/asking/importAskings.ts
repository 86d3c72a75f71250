import type { ImportRequest } from "../../../src/app/api";
import { previewImport } from "../../../src/app/sidebar/import/previewImport";
import { runImport } from "../../../src/app/sidebar/import/runImport";
import { standing } from "../standing";
import type { Asked } from "./asked";
import type { Askings, Outcome } from "./askings";
import type { AtAddOn } from "./atAddOn";

/** Looking at what a file of autumn marks would change, and importing it. */
export const importAskings: Askings<"preview an import" | "import"> = {
  "preview an import": preview,
  import: run,
};

function preview(at: AtAddOn, { codes }: Asked<"preview an import">): Outcome {
  let request = fileOfMarks(at, codes);
  let { plan, questions } = previewImport(at.changing(), request);
  // Where the class tab holds another mark, the file's is to count.
  if (questions.length > 0) {
    const answers = Object.fromEntries(questions.map(({ id }) => [id, "replace"]));
    request = { ...request, answers };
    ({ plan, questions } = previewImport(at.changing(), request));
  }
  if (questions.some(({ answer }) => answer === undefined)) plan = "";
  at.import = { request, plan, codes, shown: standing(at.sheet) };
  return {};
}

function fileOfMarks({ places }: AtAddOn, codes: readonly string[]): ImportRequest {
  const header = ["UPN", "Subject", "Mark", "Term", "Academic year"];
  const rows = codes.map((code, child) => [
    places.upnOf(child),
    "Reading",
    code,
    "Autumn",
    "2026/27",
  ]);
  const source = {
    from: "file" as const,
    fileName: "marks.csv",
    tables: [{ name: "marks", rows: [header, ...rows] }],
  };
  return { source, kind: "plainResults", columns: {}, answers: {} };
}

function run(at: AtAddOn): Outcome {
  if (!at.import || at.import.plan === "") return {};
  const { request, plan, codes, shown } = at.import;
  const wants = new Map(
    codes.map((code, child) => [at.places.cell(at.places.upnOf(child), "Reading autumn"), code]),
  );
  return at.claimed({ wants, shown }, runImport(at.changing(), { ...request, plan }));
}
