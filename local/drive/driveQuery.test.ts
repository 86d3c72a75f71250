import type { DriveFile } from "./driveFiles";
import { InvalidQuery, readQuery } from "./driveQuery";
import { chooseFields } from "./fieldMask";

const file: DriveFile = {
  id: "f1",
  name: "Ada's letter",
  mimeType: "application/vnd.google-apps.document",
  parents: ["p1"],
  appProperties: { key: "k1" },
  properties: {},
  starred: false,
  trashed: false,
  createdTime: "2026-09-01T09:00:00.000Z",
  modifiedTime: "2026-09-02T09:00:00.000Z",
  size: 5,
  path: "",
};

describe("queries of the Drive API", () => {
  test.each([
    ["name = 'Ada\\'s letter'", true],
    ["name contains 'LETTER'", true],
    ["name != 'x' and trashed = false", true],
    ["trashed = true or 'p1' in parents", true],
    ["not 'p1' in parents", false],
    ["'root' in parents", false],
    ["appProperties has { key='key' and value='k1' }", true],
    ["appProperties has { key='key' and value='k2' }", false],
    ["modifiedTime > '2026-09-01T00:00:00'", true],
    ["(name = 'x' or name contains 'Ada') and mimeType != 'text/plain'", true],
    ["name = 'x' or name = 'y' and trashed = false", false],
  ])("%p", (query, fits) => {
    expect(readQuery(query)(file)).toBe(fits);
  });

  test.each([
    "name is 'x'",
    "name = ",
    "size > 3",
    "name = 'x' trashed = false",
    "name = 'x",
    "(name = 'x'",
  ])("%p cannot be read", (query) => {
    expect(() => readQuery(query)).toThrow(InvalidQuery);
  });
});

describe("fields of a response", () => {
  const response = {
    id: "1",
    name: "n",
    files: [{ id: "2", name: "m", owner: { email: "e", x: 1 } }],
  };
  test.each([
    ["id", { id: "1" }],
    ["*", response],
    ["files(id),name", { name: "n", files: [{ id: "2" }] }],
    ["files/owner/email", { files: [{ owner: { email: "e" } }] }],
    ["files(id, owner(email))", { files: [{ id: "2", owner: { email: "e" } }] }],
    ["nothing", {}],
  ])("%p", (fields, expected) => {
    expect(chooseFields(response, fields)).toEqual(expected);
  });
});
