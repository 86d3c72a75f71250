import { aUpn } from "../../testing/core/aUpn";
import { openOak, openSidebar } from "../../testing/sidebar/openSidebar";
import { amira, ben, classOf, pupils } from "../../testing/workbook/tabs";

describe("a class's page", () => {
  test("tells what is entered and whose mark is missing, with its cell", async () => {
    const { ask, address } = await openOak({ "reading.autumn": "EXS" });
    const [reading] = ask("apiClass", "Oak").subjects;
    expect(reading).toEqual({
      subject: "Reading",
      entered: 1,
      unreadable: 0,
      of: 2,
      missing: [
        {
          child: "Ben Ash",
          place: { tab: "Oak", address: address("Oak", ben.upn, "Reading autumn") },
        },
      ],
    });
  });

  test("counts what nobody can read apart from the marks, and not as missing", async () => {
    const { ask } = await openOak({ "reading.autumn": "Superb" });
    const [reading] = ask("apiClass", "Oak").subjects;
    expect(reading).toMatchObject({ entered: 0, unreadable: 1, of: 2 });
    expect(reading?.missing.map(({ child }) => child)).toEqual(["Ben Ash"]);
  });

  test("groups what the checks find, with the child, what is typed and the likely fix", async () => {
    const { ask, address } = await openOak({ "reading.autumn": "EXXS" });
    const [group] = ask("apiClass", "Oak").groups;
    expect(group).toMatchObject({ title: "Codes to mend", matter: "mend" });
    expect(group?.findings[0]).toMatchObject({
      place: { tab: "Oak", address: address("Oak", amira.upn, "Reading autumn") },
      header: "Reading autumn",
      child: "Amira Khan",
      typed: "EXXS",
      fix: "EXS",
    });
  });

  test("tells of its children's rows on other tabs, and of no other class's", async () => {
    const elm = { ...ben, className: "Elm" };
    const { ask } = await openSidebar([
      pupils({ ...amira, sex: "X" }, { ...elm, sex: "X" }),
      classOf("Oak", amira),
      classOf("Elm", elm),
    ]);
    const found = ask("apiClass", "Oak").groups.flatMap(({ findings }) => findings);
    const onPupils = found.filter(({ place }) => place.tab === "Pupils");
    expect(onPupils.map(({ child }) => child)).toContain("Amira Khan");
    expect(found.map(({ child }) => child)).not.toContain("Ben Ash");
  });

  test("lists who is off target, and why", async () => {
    const kept = { "reading.start": "EXS", "reading.lastYear": "EXS" };
    const { ask } = await openOak({
      ...kept,
      "reading.autumn": "EXS",
      "reading.forecastYearEnd": "WTS",
    });
    expect(ask("apiClass", "Oak").offTarget).toEqual([
      {
        upn: amira.upn,
        name: "Amira Khan",
        subject: "Reading",
        status: "Just below target",
        why: "Forecast WTS (Working towards); target EXS (Expected), proposed.",
      },
    ]);
  });

  test("writes nothing, and reads each tab once", async () => {
    const { run } = await openOak({ "reading.autumn": "EXXS" });
    const { counts, changes } = run("apiClass", "Oak");
    expect(changes).toEqual([]);
    expect(counts.sheet).toBe(Object.keys(counts.sheetByTab).length);
  });

  test("a class that is not there is told with those that are", async () => {
    const { problem } = await openOak();
    expect(problem("apiClass", "Elm").message).toBe(
      "There is no class called ‘Elm’. The classes are Oak.",
    );
  });

  test.each([0, 1, 60])("of %i children", async (size) => {
    const children = Array.from({ length: size }, (_, index) => ({
      ...amira,
      upn: aUpn(index + 1),
      firstName: `Ann${index}`,
    }));
    const { ask } = await openSidebar([pupils(...children), classOf("Oak", ...children)]);
    const view = ask("apiClass", "Oak");
    expect(view.children).toBe(size);
    expect(view.subjects.map(({ of, missing }) => [of, missing.length])).toEqual(
      Array.from({ length: 3 }, () => [size, size]),
    );
    expect(ask("apiTargets", "Oak")).toEqual([]);
  });

  test("a child in two classes is in both, is told of, and is listed once", async () => {
    const { ask } = await openSidebar([
      pupils(amira, { ...ben, className: "Elm" }),
      classOf("Oak", amira),
      classOf("Elm", { ...ben, className: "Elm" }, { ...amira, "reading.autumn": "EXS" }),
    ]);
    for (const name of ["Oak", "Elm"]) {
      const { subjects, groups } = ask("apiClass", name);
      expect(subjects[0]?.of).toBe(name === "Oak" ? 1 : 2);
      expect(groups.map(({ title }) => title)).toContain("Children and classes");
    }
    expect(ask("apiOverview").children).toHaveLength(2);
    expect(ask("apiChild", amira.upn).className).toBe("Oak");
    expect(ask("apiLetterPreview", amira.upn)).toMatchObject({ state: "held" });
  });
});

describe("fix it", () => {
  const wrong = { "reading.autumn": "EXXS" };

  test("writes the likely value and clears the marks that spoke of the old one", async () => {
    const { ask, workbook, cell, address } = await openOak(wrong);
    workbook.click("Check entries");
    const place = { tab: "Oak", address: address("Oak", amira.upn, "Reading autumn") };
    expect(cell("Oak", amira.upn, "To look at")).toContain("Reading autumn (mend)");
    const changed = ask("apiFix", { place, before: "EXXS", after: "EXS" });
    expect(changed.sentence).toBe("Mended 1 entry in Oak.");
    expect(cell("Oak", amira.upn, "Reading autumn")).toBe("EXS");
    expect(cell("Oak", amira.upn, "To look at")).not.toContain("Reading autumn");
  });

  test("reads one tab alone", async () => {
    const { run, address } = await openOak(wrong);
    const place = { tab: "Oak", address: address("Oak", amira.upn, "Reading autumn") };
    const { counts } = run("apiFix", { place, before: "EXXS", after: "EXS" });
    expect(Object.keys(counts.sheetByTab).sort()).toEqual(["Log", "Oak"]);
  });

  test("leaves what somebody else has typed in the meantime, and tells what it is", async () => {
    const { ask, workbook, cell, address } = await openOak(wrong);
    const at = address("Oak", amira.upn, "Reading autumn");
    workbook.act("Oak", at, "setValue", "GDS");
    const place = { tab: "Oak", address: at };
    const changed = ask("apiFix", { place, before: "EXXS", after: "EXS" });
    expect(changed.leftAlone).toEqual([{ ...place, now: "GDS" }]);
    expect(changed.undo).toBeUndefined();
    expect(cell("Oak", amira.upn, "Reading autumn")).toBe("GDS");
  });

  test("a day stays a day", async () => {
    const { ask, workbook, address } = await openSidebar([
      pupils({ ...amira, joined: "last week" }),
      classOf("Oak", amira),
    ]);
    const place = { tab: "Pupils", address: address("Pupils", amira.upn, "Joined") };
    ask("apiFix", { place, before: "last week", after: "2026-09-02" });
    expect(workbook.column("Pupils", "Joined")[0]).toBeInstanceOf(Date);
  });

  test("a tab that has been removed is told in a sentence", async () => {
    const { problem } = await openOak();
    const place = { tab: "Elm", address: "H2" };
    expect(problem("apiFix", { place, before: "a", after: "b" }).message).toContain(
      "renamed or removed",
    );
  });
});
