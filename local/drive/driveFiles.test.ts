import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSession } from "../session";
import { folderStorage, memoryStorage } from "./driveStorage";
import { freeName, safeFileName } from "./safeFileName";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const script = `
  const DOC = "application/vnd.google-apps.document";
  const docx = (last) => Utilities.newBlob([80, 75, 3, 4, last], "${word}");
  function folder(name) {
    return Drive.Files.create({ name, mimeType: "application/vnd.google-apps.folder" }).id;
  }
  function letter(name, parent, last) {
    return Drive.Files.create({ name, mimeType: DOC, parents: [parent], appProperties: { k: name } },
      docx(last), { fields: "id,webViewLink,mimeType" });
  }
  function change(id, last) { return Drive.Files.update({}, id, docx(last)).id; }
  function rename(id, name) { return Drive.Files.update({ name }, id).name; }
  function trash(id, trashed) { Drive.Files.update({ trashed }, id); }
  function content(id) { return Drive.Files.export(id, "${word}").getBytes(); }
  function find(name) {
    return Drive.Files.list({ q: "appProperties has { key='k' and value='" + name + "' }", fields: "files(id)" }).files;
  }
  function textAsDoc() {
    return Drive.Files.create({ name: "x", mimeType: DOC }, Utilities.newBlob("plain"));
  }`;

describe("the folder that stands for Drive", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "drive-"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const open = () => openSession({ script, drive: root });

  test("a converted document is a .docx file in its folder, with exactly its bytes", async () => {
    const session = await open();
    const parent = session.run("folder", ["Letters: Oak"]).value;
    const made = session.run("letter", ["Ada / Oak", parent, -1]).value;
    expect(made).toMatchObject({
      mimeType: "application/vnd.google-apps.document",
      webViewLink: expect.stringMatching(/^https:\/\/docs.google.com\/document\/d\/.+\/edit$/),
    });
    expect(readdirSync(join(root, "Letters- Oak"))).toEqual(["Ada - Oak.docx"]);
    const bytes = readFileSync(join(root, "Letters- Oak", "Ada - Oak.docx"));
    expect([...bytes]).toEqual([80, 75, 3, 4, 255]);
  });

  test("a second file of the same name gets a number", async () => {
    const session = await open();
    const parent = session.run("folder", ["Letters"]).value;
    session.run("letter", ["Ada", parent, 1]);
    session.run("letter", ["ada", parent, 2]);
    expect(readdirSync(join(root, "Letters")).sort()).toEqual(["Ada.docx", "ada (2).docx"]);
  });

  test("a document that is updated keeps its file and its id", async () => {
    const session = await open();
    const parent = session.run("folder", ["Letters"]).value;
    const { id } = session.run("letter", ["Ada", parent, 1]).value as { id: string };
    expect(session.run("change", [id, 9]).value).toBe(id);
    expect(readdirSync(join(root, "Letters"))).toEqual(["Ada.docx"]);
    expect(session.run("content", [id]).value).toEqual([80, 75, 3, 4, 9]);
  });

  test("a renamed document is renamed on the disk", async () => {
    const session = await open();
    const parent = session.run("folder", ["Letters"]).value;
    const { id } = session.run("letter", ["Ada", parent, 1]).value as { id: string };
    session.run("rename", [id, "Ada Oak"]);
    expect(readdirSync(join(root, "Letters"))).toEqual(["Ada Oak.docx"]);
    session.run("rename", [parent, "Letters of Oak"]);
    expect(readdirSync(join(root, "Letters of Oak"))).toEqual(["Ada Oak.docx"]);
    expect(session.run("content", [id]).value).toEqual([80, 75, 3, 4, 1]);
  });

  test("the bin takes a document from its folder and gives it back", async () => {
    const session = await open();
    const parent = session.run("folder", ["Letters"]).value;
    const { id } = session.run("letter", ["Ada", parent, 1]).value as { id: string };
    session.run("trash", [id, true]);
    expect(readdirSync(join(root, "Letters"))).toEqual([]);
    session.run("trash", [id, false]);
    expect(readdirSync(join(root, "Letters"))).toEqual(["Ada.docx"]);
  });

  test("ids and properties are known to the next session", async () => {
    const first = await open();
    const parent = first.run("folder", ["Letters"]).value;
    const { id } = first.run("letter", ["Ada", parent, 1]).value as { id: string };
    const second = await open();
    expect(second.run("find", ["Ada"]).value).toEqual([{ id }]);
    expect(second.run("letter", ["Bo", parent, 1]).ok).toBe(true);
  });

  test("only a Word document becomes a Google Doc here", async () => {
    const session = await open();
    expect(session.run("textAsDoc").error?.message).toMatch(/text\/plain into a Google Doc/);
  });
});

describe("storage on the disk and in memory is the same", () => {
  test.each([
    ["memory", () => memoryStorage()],
    ["disk", () => folderStorage(mkdtempSync(join(tmpdir(), "drive-")))],
  ])("%s", (_, make) => {
    const storage = make();
    storage.makeFolder("a");
    storage.write("a/b/c.txt", Uint8Array.of(1, 2));
    expect([storage.has("a"), storage.has("a/b/c.txt"), storage.has("x")]).toEqual([
      true,
      true,
      false,
    ]);
    storage.move("a", "z");
    expect([...(storage.read("z/b/c.txt") ?? [])]).toEqual([1, 2]);
    expect(storage.read("a/b/c.txt")).toBeUndefined();
    storage.remove("z");
    expect(storage.has("z")).toBe(false);
  });
});

describe("names for the disk", () => {
  test.each([
    ["Ada / Oak", "Ada - Oak"],
    ["../../etc", "-..-etc"],
    ["con", "con-"],
    ["a:b*c?", "a-b-c-"],
    ["ends in dots...", "ends in dots"],
    ["  ", "Untitled"],
    ["Zoë O’Neill", "Zoë O’Neill"],
  ])("%p is kept as %p", (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  test("the first free number is taken", () => {
    const taken = new Set(["a.docx", "a (2).docx"]);
    expect(freeName("a", ".docx", (name) => taken.has(name))).toBe("a (3).docx");
  });
});
