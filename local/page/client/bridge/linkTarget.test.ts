import { linkTarget } from "./linkTarget";

describe("a link of the workbook", () => {
  test("to a document opens it here", () => {
    const link = "https://docs.google.com/document/d/localFile00001/edit";
    expect(linkTarget(link)).toEqual({ kind: "document", id: "localFile00001" });
  });

  test("to cells selects them", () => {
    expect(linkTarget("#gid=7&range=H7:I8")).toEqual({
      kind: "cells",
      place: { tab: 7, block: { row: 7, column: 8, rows: 2, columns: 2 } },
    });
    expect(linkTarget("#gid=7")).toMatchObject({ kind: "cells", place: { tab: 7 } });
  });

  test("to anywhere else is only told", () => {
    expect(linkTarget("https://www.gov.uk/")).toEqual({
      kind: "elsewhere",
      address: "https://www.gov.uk/",
    });
  });
});
