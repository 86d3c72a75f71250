import { createContext, runInContext } from "node:vm";
import { buildSync } from "esbuild";

/** The documents layer as Apps Script gets it: one script, no modules. */
const bundle = buildSync({
  stdin: {
    contents: `
      export { letterToDocx } from "./letter/letterToDocx";
      export { checkTemplate } from "./template/checkTemplate";
      export { compileTemplate } from "./template/compileTemplate";
      export { starterTemplate } from "./template/starterTemplate";
      export { reportToDocx } from "./report/reportToDocx";`,
    resolveDir: `${__dirname}/..`,
  },
  bundle: true,
  minify: true,
  write: false,
  target: "es2020",
  format: "iife",
  globalName: "documents",
}).outputFiles[0]?.text as string;

/** A context with nothing but the language itself. */
function bareContext() {
  const context = createContext(Object.create(null));
  runInContext("delete globalThis.WebAssembly; delete globalThis.console;", context);
  return context;
}

const LETTER = `documents.letterToDocx({
  schoolName: "Hazelbury 😀", letterDate: "14 November 2026", addressee: "To the family of Amira",
  childName: "Amira Khan", childFirstName: "Amira", className: "Oak", yearGroup: "Year 4",
  season: "autumn", opening: ["Hello 😀"], strengths: [], nextSteps: [], helpAtHome: [],
  subjects: [], replySlip: true, signOff: { name: "Mrs Lee", role: "Teacher" },
})`;

const OWN_LETTER = `(() => {
  const starter = documents.starterTemplate({ use: "letter", schoolName: "Hazelbury", keyStageTargets: false });
  const { file } = documents.checkTemplate(starter, "letter");
  return documents.compileTemplate(file, "letter").fill({
    texts: { "full name": "Łucja محمد 😀", class: "Oak" },
    lines: { strengths: ["Reads 😀"] },
    rows: { subjects: [{ subject: "Reading", now: "good", target: "" }] },
  });
})()`;

const REPORT = `documents.reportToDocx({
  title: "Report", subtitle: "Year 6", schoolName: "Hazelbury", dateText: "today",
  confidentiality: "", footerText: "", sections: [],
  summary: [{ kind: "chart", caption: "Figure 1", altText: "Bars", chart: {
    kind: "groupedBars", series: [{ name: "Now", values: [3, null] }],
    categories: [{ label: "Reading" }, { label: "Écriture" }] } }],
})`;

describe("in a context without TextEncoder, Buffer, timers, atob or crypto", () => {
  test("loads and writes a letter, the same bytes as here", () => {
    const context = bareContext();
    runInContext(bundle, context);
    expect(runInContext("typeof setTimeout + typeof Buffer + typeof crypto", context)).toBe(
      "undefinedundefinedundefined",
    );
    const there = runInContext(LETTER, context) as Uint8Array;
    const here = new Function(`${bundle}; return ${LETTER}`)() as Uint8Array;
    expect(Buffer.from(there).equals(Buffer.from(here))).toBe(true);
  });

  test("fills a school's own letter, the same bytes as here", () => {
    const context = bareContext();
    runInContext(bundle, context);
    const there = runInContext(OWN_LETTER, context) as Uint8Array;
    const here = new Function(`${bundle}; return ${OWN_LETTER}`)() as Uint8Array;
    expect(Buffer.from(there).equals(Buffer.from(here))).toBe(true);
  });

  test("draws a chart into a report", () => {
    const context = bareContext();
    runInContext(bundle, context);
    const bytes = runInContext(REPORT, context) as Uint8Array;
    expect(Buffer.from(bytes).includes(Buffer.from("word/media/"))).toBe(true);
  });
});
