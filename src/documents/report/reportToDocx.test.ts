import fc from "fast-check";
import { readDocx } from "../testing/readDocx";
import { cleanText } from "../text/cleanText";
import type { Block, ReportModel, TableBlock, TableColumn } from "./reportModel";
import { reportToDocx } from "./reportToDocx";

const report: ReportModel = {
  title: "Cohort summary",
  subtitle: "Year 6",
  schoolName: "Hazelbury Primary School",
  dateText: "14 November 2026",
  confidentiality: "For the headteacher.",
  summary: [{ kind: "paragraph", text: "Writing is the priority." }],
  sections: [],
  footerText: "Draft",
};

const withBlocks = (...blocks: Block[]) => ({ ...report, sections: [{ title: "One", blocks }] });
const read = (model: ReportModel) => readDocx(reportToDocx(model));
const body = (model: ReportModel) => read(model).parts["word/document.xml"] ?? "";

const table: TableBlock = {
  kind: "table",
  caption: "Table 1. By group",
  columns: [
    { header: "Group", align: "left" },
    { header: "Reading", align: "right" },
  ],
  rows: [
    ["Girls", "11 of 15 (73%)"],
    ["Boys", "8 of 13 (62%)"],
  ],
  note: "One pupil is not yet assessed.",
};

const chart: Block = {
  kind: "chart",
  caption: "Figure 1. Now & then",
  altText: 'Reading "now": 3 of 4',
  chart: {
    kind: "stackedBars",
    series: [{ name: "A" }, { name: "B" }],
    rows: [{ label: "R", values: [1, 3] }],
  },
};

describe("a report", () => {
  test("begins with whose it is, what it is about and who may read it", () => {
    const { text, parts } = read(report);
    const order = [
      "Hazelbury",
      "Cohort summary",
      "Year 6 · 14 November",
      "For the headteacher.",
      "At a glance",
      "priority",
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    expect(parts["docProps/core.xml"]).toContain("Cohort summary – Year 6");
  });

  test("has real headings, numbered by section, so that an outline appears", () => {
    const xml = body(
      withBlocks(
        { kind: "heading", level: 2, text: "Two" },
        { kind: "heading", level: 3, text: "Three" },
      ),
    );
    for (const style of ["Title", "Heading1", "Heading2", "Heading3"]) {
      expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
    }
    expect(xml).toContain("1. One");
  });

  test("has the school and the number of the page in its footer", () => {
    const footer = read(report).parts["word/footer1.xml"] ?? "";
    expect(footer).toContain("Hazelbury Primary School · Draft");
    expect(footer).toMatch(/Page .*PAGE.* of .*NUMPAGES/);
  });

  test("is on A4", () => {
    expect(body(report)).toMatch(/<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"/);
  });

  test("gives the same bytes for the same model, charts included", () => {
    const first = Buffer.from(reportToDocx(withBlocks(chart, chart, table)));
    expect(first.equals(Buffer.from(reportToDocx(withBlocks(chart, chart, table))))).toBe(true);
  });

  test("shows paragraphs, notes, bullets and boxes", () => {
    const { text, problems } = read(
      withBlocks(
        { kind: "paragraph", text: "Plain." },
        { kind: "paragraph", text: "Source: History tab.", tone: "note" },
        { kind: "bullets", items: ["Up: 4", "Down: 1"] },
        { kind: "callout", title: "To decide", text: "Whether it carries on." },
        { kind: "pageBreak" },
      ),
    );
    for (const part of [
      "Plain.",
      "Source: History tab.",
      "Up: 4",
      "Down: 1",
      "To decide",
      "carries on.",
    ]) {
      expect(text).toContain(part);
    }
    expect(problems).toEqual([]);
  });
});

test("a paragraph that belongs to what follows stays on its page", () => {
  const { parts } = read(
    withBlocks({ kind: "paragraph", text: "Present:", withNext: true }, table),
  );
  const [present] = /<w:p>(?:(?!<\/w:p>).)*Present:/.exec(parts["word/document.xml"] ?? "") ?? [];
  expect(present).toContain("<w:keepNext/>");
});

describe("a table in a report", () => {
  test("has its caption above, its note below and its header row on every page", () => {
    const { text, parts } = read(withBlocks(table));
    const places = ["Table 1. By group", "Girls", "8 of 13 (62%)", "not yet assessed"].map((part) =>
      text.indexOf(part),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(parts["word/document.xml"]?.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(parts["word/document.xml"]?.match(/<w:cantSplit\/>/g)).toHaveLength(3);
  });

  test("has numbers on the right", () => {
    expect(body(withBlocks(table)).match(/<w:jc w:val="right"\/>/g)).toHaveLength(3);
  });

  test("is as wide as the text, however many columns it has", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.string({ maxLength: 80 }),
        (count, header) => {
          const columns = Array.from({ length: count }, () => ({
            header,
            align: "centre" as const,
          }));
          const xml = body(
            withBlocks({ ...table, columns, rows: [columns.map(() => "12 (43%)")] }),
          );
          const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
            Number(width),
          );
          expect(widths).toHaveLength(count);
          const total = widths.reduce((sum, width) => sum + width, 0);
          expect(Math.abs(total - 9646)).toBeLessThanOrEqual(count);
        },
      ),
      { numRuns: 20 },
    );
  });

  test("follows the shares that the model gives", () => {
    const [first, second] = table.columns;
    const columns = [
      { ...first, width: 3 },
      { ...second, width: 1 },
    ] as TableBlock["columns"];
    const widths = [...body(withBlocks({ ...table, columns })).matchAll(/<w:gridCol w:w="(\d+)"/g)];
    expect(Number(widths[0]?.[1]) / Number(widths[1]?.[1])).toBeCloseTo(3, 1);
  });

  test("a row taller than a page may be split", () => {
    const rows = [["x".repeat(20), "Long comment. ".repeat(400)]];
    expect(body(withBlocks({ ...table, rows })).match(/<w:cantSplit\/>/g)).toHaveLength(1);
  });

  describe("stands below its heading", () => {
    const [first, second] = table.columns as [TableColumn, TableColumn];
    /** Of each row from the header on, whether it stays with what follows. */
    const keeps = (rows: readonly (readonly string[])[], note = "A note.") =>
      [
        ...body(withBlocks({ ...table, columns: [first, second], rows, note })).matchAll(
          /<w:tr>.*?<\/w:tr>/gs,
        ),
      ].map(([row]) => row.includes("<w:keepNext/>"));
    const rowsOf = (count: number, words = "12 (43%)") =>
      Array.from({ length: count }, (_, place) => [`Row ${place}`, words]);

    test("whole, with its note, if it is short", () => {
      expect(keeps(rowsOf(4))).toEqual([true, true, true, true, true]);
      expect(keeps(rowsOf(2), "")).toEqual([true, true, false]);
    });

    test("with two rows if it is long, and its last two rows stay with the note", () => {
      expect(keeps(rowsOf(14))).toEqual([true, true, ...Array(11).fill(false), true, true]);
    });

    test("with two rows if its few rows are so tall that no page would hold them", () => {
      expect(keeps(rowsOf(9, "Some words. ".repeat(50))).slice(2, 7)).toEqual(Array(5).fill(false));
      expect(keeps(rowsOf(3, "Some words. ".repeat(300)))).toEqual([true, false, false, false]);
    });
  });

  test("without rows says so", () => {
    expect(read(withBlocks({ ...table, rows: [] })).text).toContain(
      "There is nothing to show here.",
    );
  });

  test("with a row of another length is refused", () => {
    expect(() => reportToDocx(withBlocks({ ...table, rows: [["Girls"]] }))).toThrow(RangeError);
  });

  test("cells may hold anything", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "=1+1",
        "<script>alert(1)</script>",
        "]]>",
        "שלום 😀",
        "&amp;",
        "z".repeat(2000),
      ),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const docx = read(withBlocks({ ...table, rows: [["Girls", text]] }));
        expect(docx.problems).toEqual([]);
        expect(docx.text).toContain(cleanText(text));
      }),
      { numRuns: 40 },
    );
  });
});

describe("a chart in a report", () => {
  test("is a picture with its caption and with words for those who do not see it", () => {
    const { parts, pictures, text } = read(withBlocks(chart));
    expect(text).toContain("Figure 1. Now & then");
    expect(parts["word/document.xml"]).toContain('descr="Reading &quot;now&quot;: 3 of 4"');
    expect(pictures).toHaveLength(1);
    expect([...(pictures[0] ?? [])].slice(1, 4)).toEqual([0x50, 0x4e, 0x47]);
  });

  test("keeps its note on the same page", () => {
    const xml = body(withBlocks({ ...chart, note: "Source: History tab." }));
    const picture = /<w:p><w:pPr>((?:(?!<w:p>).)*)<w:drawing>/.exec(xml)?.[1];
    expect(picture).toContain("<w:keepNext/>");
    expect(xml).toContain("Source: History tab.");
  });

  test("is printed at half its pixels: 16.9 centimetres wide", () => {
    const width = /<wp:extent cx="(\d+)"/.exec(body(withBlocks(chart)))?.[1];
    expect(Number(width) / 360000).toBeCloseTo(16.93, 1);
  });

  test("with very many rows still fits on a page", () => {
    const rows = Array.from({ length: 60 }, (_, i) => ({ label: `Row ${i}`, values: [i, 1] }));
    const tall: Block = {
      ...chart,
      chart: { kind: "stackedBars", series: [{ name: "A" }, { name: "B" }], rows },
    };
    const height = /<wp:extent [^>]*cy="(\d+)"/.exec(body(withBlocks(tall)))?.[1];
    expect(Number(height) / 360000).toBeLessThan(24);
  });
});
