import { alike, reportFor } from "../../../../testing/cohort/reportFor";
import { tableCalled, textsOf } from "../../../../testing/cohort/reportTexts";
import { earlier, fftRow } from "../../../../testing/targets/schoolBuilder";

const ten = alike(10, { typed: { lastYear: "EXS" } });
const history = earlier("EXS", 3, { EXS: 12, WTS: 8 });
const likely = "What is likely, and what the targets ask for";

describe("what is likely beside what the targets ask for", () => {
  const { report } = reportFor(ten, { school: { history } });
  const { columns, rows, note } = tableCalled(report, likely);

  test("gives the likeliest number, its range, and the chance that the targets are all met", () => {
    expect(rows[0]).toEqual([
      "Reading, expected or higher",
      "6 of 10 (4 to 8)",
      "10 of 10",
      "1 in 100",
    ]);
    expect(columns).toHaveLength(4);
  });

  test("says where no chance is known, and gives none for all three combined", () => {
    expect(note).toContain("No chance is known in writing for 10 children and mathematics for 10");
    expect(note).toContain("For all three combined no chance is given");
    expect(rows.map(([name]) => name)).toEqual([
      "Reading, expected or higher",
      "Reading, greater depth",
    ]);
  });

  test("FFT's estimates stand beside similar children where they are imported", () => {
    const fft = ten.map(({ upn = "" }) => fftRow(upn, [0, 0.2, 0.6, 0.2]));
    const both = tableCalled(reportFor(ten, { school: { history, fft } }).report, likely);
    expect(both.rows[0]?.slice(1, 3)).toEqual(["6 of 10 (4 to 8)", "8 of 10 (6 to 10)"]);
  });

  test("where the targets together ask for what hardly happens, that is said", () => {
    const many = reportFor(alike(30, { typed: { lastYear: "EXS" } }), { school: { history } });
    expect(tableCalled(many.report, likely).rows[0]?.[3]).toBe("less than 1 in 100");
    expect(textsOf(many.report).join(" ")).toContain(
      "together they ask for what hardly happens: reading, expected or higher, most likely 18 of 30 (15 to 21)",
    );
  });

  test("with neither history nor FFT no chance is known", () => {
    expect(textsOf(reportFor(ten).report)).toContain(
      "No chance is known, because the school's history is too short and no FFT estimates are imported.",
    );
  });
});
