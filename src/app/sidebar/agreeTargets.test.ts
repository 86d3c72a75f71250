import {
  decidingSchool,
  headAddress,
  teacherAddress,
} from "../../../testing/workbook/decidingSchool";
import { amira, ben } from "../../../testing/workbook/tabs";
import type { TargetDecision } from "../api";
import { proposeTargets } from "../proposeTargets";
import { agreeTargets } from "./agreeTargets";
import { discussTargets } from "./discussTargets";
import { targetsView } from "./targetsView";

const reading = { upn: amira.upn, subject: "Reading", horizon: "Year end" };
const exs: TargetDecision = { ...reading, before: "", agreed: "EXS", reason: "" };
const gds: TargetDecision = { ...reading, before: "EXS", agreed: "GDS", reason: "Moved on fast." };

type School = ReturnType<typeof decidingSchool>;

function ledger(school: School) {
  return school
    .rows("Targets")
    .filter(
      (row) => row.UPN === amira.upn && row.Subject === "Reading" && row.Horizon === "Year end",
    );
}

function view(school: School) {
  return targetsView(school.store, "Oak", school.now).find(
    (each) => each.upn === amira.upn && each.subject === "Reading" && each.horizon === "Year end",
  );
}

describe("a target on its way from proposed to agreed", () => {
  test("is discussed by a teacher, then agreed by the head, each with name and day", () => {
    const school = decidingSchool();
    expect(ledger(school)).toMatchObject([{ State: "Proposed" }]);
    school.sit(teacherAddress);
    discussTargets(school, [reading], "");
    expect(ledger(school)).toMatchObject([
      { State: "Discussed", "Discussed by": "Mr Byrne", "Discussed on": new Date(2026, 10, 23) },
    ]);
    expect(view(school)).toMatchObject({ state: "Discussed", discussed: "Mr Byrne, 23/11/2026" });
    school.sit(headAddress);
    agreeTargets(school, [exs], "");
    expect(ledger(school)).toMatchObject([
      { State: "Agreed", Agreed: "EXS", "Agreed by": "Mrs Marsh", "Discussed by": "Mr Byrne" },
    ]);
    expect(school.rows("Log").slice(-2)).toMatchObject([
      { What: "Discuss targets", By: "Mr Byrne" },
      { What: "Agree targets", By: "Mrs Marsh" },
    ]);
  });

  test("is not agreed by a teacher, where Staff names the head and Google tells who is here", () => {
    const school = decidingSchool();
    school.sit(teacherAddress);
    expect(() => agreeTargets(school, [exs], "Mrs Marsh")).toThrow(/is for Mrs Marsh/);
    expect(ledger(school)).toMatchObject([{ State: "Proposed", Agreed: "" }]);
  });

  test("is agreed as typed where Google does not tell, and the Log says so", () => {
    const school = decidingSchool();
    agreeTargets(school, [exs], "Mrs Marsh");
    expect(ledger(school)).toMatchObject([{ "Agreed by": "Mrs Marsh" }]);
    expect(school.rows("Log").slice(-1)).toMatchObject([{ By: "Mrs Marsh (as typed)" }]);
  });

  test("is agreed by anybody where the Staff tab is empty", () => {
    const school = decidingSchool({ staff: false });
    school.sit(teacherAddress);
    agreeTargets(school, [exs], "Mr Byrne");
    expect(ledger(school)).toMatchObject([{ "Agreed by": "Mr Byrne" }]);
    expect(school.rows("Log").slice(-1)).toMatchObject([{ By: teacherAddress }]);
  });

  test("is not discussed once it is agreed", () => {
    const school = decidingSchool({ staff: false });
    agreeTargets(school, [exs], "Head");
    expect(discussTargets(school, [reading], "Head").leftAlone).toMatchObject([{ now: "EXS" }]);
  });
});

describe("an agreed target changes only by a new decision", () => {
  const changed = () => {
    const school = decidingSchool();
    agreeTargets(school, [exs], "Mrs Marsh");
    agreeTargets(school, [gds], "Mrs Marsh");
    return school;
  };

  test("the old row stays, marked as replaced, and the new one stands beside it", () => {
    const school = changed();
    expect(ledger(school)).toMatchObject([
      {
        State: "Replaced",
        Agreed: "EXS",
        "Agreed by": "Mrs Marsh",
        "Replaced by": "Mrs Marsh",
        "Replaced on": new Date(2026, 10, 23),
        "Why replaced": "Moved on fast.",
      },
      { State: "Agreed", Agreed: "GDS", "Agreed by": "Mrs Marsh", Reason: "Moved on fast." },
    ]);
    expect(view(school)).toMatchObject({
      agreed: "GDS",
      earlier: [{ agreed: "EXS", decided: "Mrs Marsh, 23/11/2026", why: "Moved on fast." }],
    });
  });

  test("the class tab shows the new one", () => {
    const [row] = changed().rows("Oak");
    expect(row?.["Reading target year end"]).toBe("GDS");
  });

  test("Propose targets writes into the row that stands and adds none", () => {
    const school = changed();
    const before = school.rows("Targets");
    proposeTargets(school.store, school.now);
    expect(school.rows("Targets")).toEqual(before);
  });

  test("without a reason nothing is changed", () => {
    const school = decidingSchool();
    agreeTargets(school, [exs], "Mrs Marsh");
    const silent = { ...gds, reason: " " };
    expect(() => agreeTargets(school, [silent], "Mrs Marsh")).toThrow(/reason for changing it/);
    expect(ledger(school)).toHaveLength(1);
  });

  test("taken back, it is proposed again, and what was agreed stays on record", () => {
    const school = changed();
    const back = { ...gds, before: "GDS", agreed: "", reason: "Agreed too early." };
    agreeTargets(school, [back], "Mrs Marsh");
    expect(ledger(school)).toMatchObject([
      { State: "Replaced", Agreed: "EXS" },
      { State: "Replaced", Agreed: "GDS", "Why replaced": "Agreed too early." },
      { State: "Proposed", Agreed: "", "Agreed by": "" },
    ]);
    expect(school.rows("Oak")[0]?.["Reading target year end"]).toBe("EXS");
  });

  test("of two heads at once, the second is told what the first agreed", () => {
    const school = changed();
    const second = { ...gds, agreed: "WTS", reason: "Seen another way." };
    expect(agreeTargets(school, [second], "Mr Deputy").leftAlone).toMatchObject([{ now: "GDS" }]);
    expect(ledger(school)).toHaveLength(2);
  });

  test("an older Targets tab without State is set up first, so that nothing is lost", () => {
    const school = decidingSchool();
    agreeTargets(school, [exs], "Mrs Marsh");
    const [headers = []] = school.store.readTab("Targets")?.values ?? [];
    const column = headers.indexOf("State") + 1;
    const values = [["The school's own"]];
    school.store.write([{ kind: "values", tab: "Targets", row: 1, column, values }]);
    expect(() => agreeTargets(school, [gds], "Mrs Marsh")).toThrow(/Set up this workbook/);
  });
});

describe("a target of a child who has left", () => {
  test("is not agreed, and the message says so without a name", () => {
    const school = decidingSchool();
    school.type("Pupils", ben.upn, "Left", "20/11/2026");
    const decision = { ...exs, upn: ben.upn };
    expect(() => agreeTargets(school, [exs, decision], "Mrs Marsh")).toThrow(
      /one of these children left on 20\/11\/2026/,
    );
    expect(ledger(school)).toMatchObject([{ Agreed: "" }]);
  });
});
