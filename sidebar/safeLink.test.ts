import { safeLink } from "./safeLink";

test("addresses of documents are kept", () => {
  for (const address of [
    "https://docs.google.com/document/d/1/edit",
    "/drive/1",
    "Letters/a.docx",
  ]) {
    expect(safeLink(address)).toBe(address);
  }
});

test.each([
  undefined,
  "",
  "javascript:alert(1)",
  "  JavaScript:alert(1)",
  "data:text/html,x",
  "//x",
])("what is no document's address is not opened: %p", (address) =>
  expect(safeLink(address)).toBeUndefined(),
);
