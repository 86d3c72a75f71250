import { openOak } from "../../testing/sidebar/openSidebar";

type Sidebar = Awaited<ReturnType<typeof openOak>>;

const setting = ({ ask }: Sidebar, name: string) =>
  ask("apiSettings").find((each) => each.name === name);

describe("settings in plain words", () => {
  test("tell what they mean and what may be chosen", async () => {
    const sidebar = await openOak();
    expect(setting(sidebar, "Challenge")).toMatchObject({
      value: "High",
      choices: ["Typical", "High", "Very high"],
    });
    expect(setting(sidebar, "Year 4 scale")?.choices).toContain("Teacher assessment");
    expect(setting(sidebar, "Autumn opens")?.value).toBe("01/09/2026");
    expect(setting(sidebar, "School name")).toMatchObject({ value: "", choices: [] });
    expect(setting(sidebar, "Layout version")).toBeUndefined();
  });

  test("are read from two tabs alone", async () => {
    const { run } = await openOak();
    expect(run("apiSettings").counts.sheet).toBe(2);
  });
});

describe("changing a setting", () => {
  test("writes it as its tab keeps it", async () => {
    const sidebar = await openOak();
    const { ask } = sidebar;
    ask("apiSaveSetting", { name: "Challenge", before: "High", after: "very high" });
    ask("apiSaveSetting", { name: "Autumn closes", before: "18/12/2026", after: "11.12.26" });
    ask("apiSaveSetting", { name: "School name", before: "", after: "St Mary’s <b>&</b> 😀" });
    expect(setting(sidebar, "Challenge")?.value).toBe("Very high");
    expect(setting(sidebar, "Autumn closes")?.value).toBe("11/12/2026");
    expect(ask("apiOverview").schoolName).toBe("St Mary’s <b>&</b> 😀");
  });

  test.each([
    ["Challenge", "High", "Enormous", "Please give one of Typical, High, Very high"],
    ["Autumn closes", "18/12/2026", "soon", "Please give a day such as 18/12/2026"],
    ["Academic year", "2026/27", "2026/29", "Please give a year such as 2026/27"],
    ["Year 4 scale", "Teacher assessment", "Stars", "cannot be used"],
  ])("%s refuses what cannot be read", async (name, before, after, told) => {
    const sidebar = await openOak();
    expect(sidebar.problem("apiSaveSetting", { name, before, after }).message).toContain(told);
    expect(setting(sidebar, name)?.value).toBe(before);
  });

  test("leaves what somebody else has changed in the meantime", async () => {
    const sidebar = await openOak();
    const row = sidebar.workbook.column("Settings", "Setting").indexOf("Challenge") + 2;
    sidebar.workbook.act("Settings", `B${row}`, "setValue", "Typical");
    const change = { name: "Challenge", before: "High", after: "Very high" };
    expect(sidebar.ask("apiSaveSetting", change).leftAlone).toEqual([
      { tab: "Settings", address: `B${row}`, now: "Typical" },
    ]);
    expect(setting(sidebar, "Challenge")?.value).toBe("Typical");
  });
});
