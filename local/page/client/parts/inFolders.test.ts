import { inFolders } from "./inFolders";

const entry = (id: string, name: string, parent?: string, folder = false) => ({
  id,
  name,
  folder,
  parent,
  modified: "2026-11-23T10:00:00Z",
  bytes: 1,
});

const drive = [
  entry("f", "Letters", undefined, true),
  entry("g", "Oak", "f", true),
  entry("2", "Letter 10", "g"),
  entry("1", "Letter 9", "g"),
  entry("3", "Summary"),
];

describe("documents in Drive", () => {
  test("stand in their folders, by name and number", () => {
    const folders = inFolders(drive, "");
    expect(
      folders.map(({ name, documents }) => [name, documents.map((each) => each.name)]),
    ).toEqual([
      ["Letters / Oak", ["Letter 9", "Letter 10"]],
      ["My Drive", ["Summary"]],
    ]);
  });

  test("are found by part of their name, whatever the case", () => {
    expect(inFolders(drive, " SUMM ").map(({ name }) => name)).toEqual(["My Drive"]);
  });
});
