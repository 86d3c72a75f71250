import { openSession, type Session } from "../session";
import type { SessionOptions } from "../sessionOptions";

const script = `
  function folder(name) {
    return Drive.Files.create({ name, mimeType: MimeType.FOLDER }).id;
  }
  function text(name, parent, content) {
    const parents = parent ? [parent] : [];
    return Drive.Files.create({ name, parents }, Utilities.newBlob(content || "x", "text/plain")).id;
  }
  function names() { return Drive.Files.list({ q: "trashed = false" }).files.map((file) => file.name); }
  function get(id, fields) { return Drive.Files.get(id, { fields }); }
  function rename(id) { return Drive.Files.update({ name: "b" }, id); }
  function bin(id) { return Drive.Files.update({ trashed: true }, id); }
  function copy(id) { return Drive.Files.copy({}, id); }
  function exported(id) { return Drive.Files.export(id, MimeType.MICROSOFT_WORD); }
  function job(content) {
    const blob = Utilities.newBlob(JSON.stringify(content), "application/json", "job.json");
    return Drive.Files.create({ name: "job.json", appProperties: { job: "1" } }, blob).id;
  }
  function readJob(id) {
    return JSON.parse(Drive.Files.get(id, { alt: "media" }).getDataAsString());
  }
  function many(count) {
    let made = 0;
    for (let turn = 0; turn < count; turn++) {
      try { text("t"); made++; } catch (e) { if (!/User rate limit exceeded/.test(e.message)) throw e; }
    }
    return made;
  }`;

const open = (options: SessionOptions = {}): Promise<Session> =>
  openSession({ script, clockStart: new Date("2026-11-23T10:00:00Z"), ...options });

const head = "head@school.example";

describe("the scope drive.file", () => {
  test("shows a person the files they made with the add-on, and no others'", async () => {
    const session = await open();
    session.run("text", ["mine"]);
    session.as(head).run("text", ["theirs"]);
    expect(session.run("names").value).toEqual(["theirs"]);
    expect(session.workspace.drive.all().map(({ name }) => name)).toEqual(["mine", "theirs"]);
  });

  test.each([
    ["get", "get"],
    ["rename", "update"],
    ["bin", "update"],
    ["copy", "copy"],
    ["exported", "export"],
  ])("refuses to %s another person's file, even one that is shared", async (name, method) => {
    const session = await open();
    const id = session.run("text", ["mine"]).value as string;
    session.share(id, { type: "user", role: "writer", who: head });
    expect(session.as(head).run(name, [id, "id"]).error?.message).toBe(
      `API call to drive.files.${method} failed with error: File not found: ${id}.`,
    );
  });

  test("takes nothing into another person's folder", async () => {
    const session = await open();
    const id = session.run("folder", ["Letters"]).value;
    const { error } = session.as(head).run("text", ["a", id]);
    expect(error?.message).toMatch(/drive\.files\.create failed with error: File not found/);
  });
});

describe("sharing", () => {
  const fields = "shared,ownedByMe,writersCanShare,permissions(type,role)";
  const owner = { type: "user", role: "owner" };

  test("is the owner's alone at first", async () => {
    const session = await open();
    const id = session.run("folder", ["Letters"]).value;
    expect(session.run("get", [id, fields]).value).toEqual({
      shared: false,
      ownedByMe: true,
      writersCanShare: true,
      permissions: [owner],
    });
  });

  test("of a folder is that of what lies in it", async () => {
    const session = await open();
    const folder = session.run("folder", ["Letters"]).value as string;
    const letter = session.run("text", ["a", folder]).value;
    session.share(folder, { type: "anyone", role: "reader" });
    expect(session.run("get", [letter, fields]).value).toMatchObject({
      shared: true,
      permissions: [owner, { type: "anyone", role: "reader" }],
    });
    session.share(folder);
    expect(session.run("get", [letter, fields]).value).toMatchObject({ shared: false });
  });
});

describe("files that are not documents", () => {
  test("give their content back", async () => {
    const session = await open();
    const id = session.run("job", [{ letters: ["Zoë"] }]).value;
    expect(session.run("readJob", [id]).value).toEqual({ letters: ["Zoë"] });
  });
});

describe("a new file", () => {
  test("is listed only once Drive's search knows of it, but found by its id at once", async () => {
    const session = await open({ findingDelay: 20_000 });
    const id = session.run("text", ["new"]).value;
    expect(session.run("names").value).toEqual([]);
    expect(session.run("get", [id, "name"]).value).toEqual({ name: "new" });
    session.workspace.clock.advance(20_000);
    expect(session.run("names").value).toEqual(["new"]);
  });
});

describe("writing faster than Drive allows", () => {
  /** Ten executions that start together, each writing eleven files one after another. */
  const tenAtOnce = (session: Session): number =>
    Array.from({ length: 10 }, () => session.at(0, () => session.run("many", [11])))
      .map(({ value }) => value as number)
      .reduce((sum, made) => sum + made, 0);

  test("is refused, and counted for each person apart", async () => {
    const session = await open();
    // Eleven writes of 1.5 s each: ten at once, and two in each of the fifteen seconds between.
    expect(tenAtOnce(session)).toBe(40);
    expect(tenAtOnce(session)).toBe(0);
    expect(tenAtOnce(session.as(head))).toBe(40);
  });

  test("one after another is not refused", async () => {
    const session = await open();
    expect(session.run("many", [60]).value).toBe(60);
  });

  test("can be left out", async () => {
    expect(tenAtOnce(await open({ throttleDrive: false }))).toBe(110);
  });
});
