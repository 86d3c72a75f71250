import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clearSample, placesFor } from "./places";

describe("where things are", () => {
  test("by default everything is in the workspace folder", () => {
    expect(placesFor({ workbook: undefined, out: undefined })).toEqual({
      source: join("workspace", "Tracking.xlsx"),
      workbook: join("workspace", "Tracking.xlsx"),
      drive: join("workspace", "Drive"),
      sample: true,
    });
  });

  test("a person's workbook is saved in place, or in the folder asked for", () => {
    const workbook = join("school", "Marks.xlsx");
    expect(placesFor({ workbook, out: undefined }).workbook).toBe(workbook);
    expect(placesFor({ workbook, out: "results" })).toMatchObject({
      source: workbook,
      workbook: join("results", "Marks.xlsx"),
      drive: join("results", "Drive"),
    });
  });
});

describe("beginning again", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "places-"));
    mkdirSync(join(root, "Drive"));
    writeFileSync(join(root, "Tracking.xlsx"), "");
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const places = (sample: boolean) => {
    const file = join(root, "Tracking.xlsx");
    return { source: file, workbook: file, drive: join(root, "Drive"), sample };
  };

  test("takes away the sample and our own Drive", () => {
    writeFileSync(join(root, "Drive", ".drive.json"), "{}");
    clearSample(places(true));
    expect([existsSync(join(root, "Tracking.xlsx")), existsSync(join(root, "Drive"))]).toEqual([
      false,
      false,
    ]);
  });

  test("leaves a folder that is not our Drive, and a person's own workbook", () => {
    clearSample(places(true));
    expect(existsSync(join(root, "Drive"))).toBe(true);
    writeFileSync(join(root, "Tracking.xlsx"), "");
    clearSample(places(false));
    expect(existsSync(join(root, "Tracking.xlsx"))).toBe(true);
  });
});
