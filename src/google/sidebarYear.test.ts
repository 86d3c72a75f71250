import { openOak } from "../../testing/sidebar/openSidebar";
import { amira, ben } from "../../testing/workbook/tabs";

const marks = { "reading.start": "EXS", "reading.autumn": "EXS" };
const head = "head@school.example";
const teacher = "teacher@school.example";

/** Oak with a Staff tab; the head has closed the autumn point. */
async function closedByHead() {
  const sidebar = await openOak(marks, marks);
  const { session } = sidebar.workbook;
  session.run("fillTab", [
    "Staff",
    [
      ["Name", "Email", "Role", "Classes"],
      ["Mrs Marsh", head, "Head", ""],
      ["Mr Byrne", teacher, "Teacher", "Oak"],
    ],
  ]);
  session.as(head);
  sidebar.ask("apiPoint", { point: "Autumn", close: true, until: "" }, "");
  return sidebar;
}

describe("an assessment point in the Sheet", () => {
  test("closed by the head: a teacher cannot edit its columns, asks, and the head grants", async () => {
    const sidebar = await closedByHead();
    const { workbook, ask } = sidebar;
    const { session } = workbook;
    const address = sidebar.address("Oak", amira.upn, "Reading autumn");
    session.as(teacher);
    expect(() => workbook.act("Oak", address, "setValue", "GDS")).toThrow(/protected/);
    const place = {
      upn: amira.upn,
      subject: "Reading",
      about: "Autumn",
      stands: "EXS",
      wanted: "GDS",
    };
    ask("apiAskChange", { ...place, why: "Marked late." }, "");
    expect(
      sidebar.problem("apiAnswerRequest", { request: place, grant: true, note: "" }, "").message,
    ).toContain("Mrs Marsh");

    // A teacher's check goes round the closed columns.
    const spelling = sidebar.address("Oak", ben.upn, "Reading spring");
    workbook.act("Oak", spelling, "setValue", "EXXS");
    const { told } = workbook.click("Check entries");
    expect(told).not.toContain("was left as it was");
    expect(sidebar.cell("Oak", ben.upn, "To look at")).toContain("Reading spring");

    session.as(head);
    expect(ask("apiOverview")).toMatchObject({
      openRequests: 1,
      person: { name: "Mrs Marsh", role: "Head", mayDecide: true, headIsNamed: true },
    });
    ask("apiAnswerRequest", { request: place, grant: true, note: "" }, "");
    expect(sidebar.cell("Oak", amira.upn, "Reading autumn")).toBe("GDS");
    expect(workbook.column("Log", "By")).toEqual(
      expect.arrayContaining(["Mrs Marsh", "Mr Byrne", teacher]),
    );

    ask("apiPoint", { point: "Autumn", close: false, until: "18/12/2026" }, "");
    session.as(teacher);
    workbook.act("Oak", address, "setValue", "EXS");
    expect(sidebar.cell("Oak", amira.upn, "Reading autumn")).toBe("EXS");
  });
});
