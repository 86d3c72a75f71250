import { SharedSheet } from "../../../testing/beside/sharedSheet";
import { aUpn } from "../../../testing/core/aUpn";
import { amira, ben, classOf } from "../../../testing/workbook/tabs";
import { besidePeople } from "./besidePeople";
import { ChangedMeanwhile, untilStill } from "./changedMeanwhile";

/** Oak with Amira and Ben, read by a job that is going to write. */
function oakRead() {
  const sheet = new SharedSheet([classOf("Oak", amira, ben)]);
  const beside = besidePeople(sheet.store);
  beside.readTabs();
  const column = (header: string) => sheet.column("Oak", header) + 1;
  const write = (header: string, ...values: readonly string[]) =>
    beside.write([
      {
        kind: "values",
        tab: "Oak",
        row: 2,
        column: column(header),
        values: values.map((value) => [value]),
      },
    ]);
  const type = (upn: string, header: string, value: string) => {
    const row = sheet.values("Oak")[sheet.rowOf("Oak", upn)];
    if (row) row[column(header) - 1] = value;
  };
  const shows = (upn: string, header: string) =>
    sheet.values("Oak")[sheet.rowOf("Oak", upn)]?.[column(header) - 1];
  return { sheet, write, type, shows };
}

describe("a job that writes to a tab in which people have typed since it read", () => {
  test("finds the child's row again where the tab was sorted", () => {
    const { sheet, write, shows } = oakRead();
    sheet.values("Oak").splice(1, 2, ...sheet.values("Oak").slice(1).reverse());
    write("Comment", "For Amira");
    expect(shows(amira.upn, "Comment")).toBe("For Amira");
    expect(shows(ben.upn, "Comment")).toBe("");
  });

  test("leaves what stands between its cells as it was typed", () => {
    const { write, type, shows } = oakRead();
    type(ben.upn, "Comment", "Typed now");
    write("Comment", "For Amira", "");
    expect(shows(amira.upn, "Comment")).toBe("For Amira");
    expect(shows(ben.upn, "Comment")).toBe("Typed now");
  });

  test("is to be planned anew where the row itself was typed in, and nothing is written", () => {
    const { sheet, write, type, shows } = oakRead();
    type(amira.upn, "Reading autumn", "EXS");
    expect(() => write("Comment", "For Amira")).toThrow(ChangedMeanwhile);
    expect(shows(amira.upn, "Comment")).toBe("");
    expect(sheet.written.size).toBe(0);
  });

  test("once it has begun, leaves the cell alone and says which", () => {
    const { write, type, shows } = oakRead();
    write("Strengths", "Reads aloud");
    type(amira.upn, "Comment", "Typed now");
    expect(write("Comment", "For Amira")).toMatchObject([
      { tab: "Oak", leftAlone: [{ tab: "Oak", now: "Typed now" }] },
    ]);
    expect(shows(amira.upn, "Comment")).toBe("Typed now");
  });

  test("writes its own columns whatever was typed beside them", () => {
    const { write, type, shows } = oakRead();
    type(amira.upn, "Reading autumn", "EXS");
    write("Reading target year end", "GDS", "EXS");
    expect(shows(amira.upn, "Reading target year end")).toBe("GDS");
    expect(shows(amira.upn, "Reading autumn")).toBe("EXS");
  });

  test("puts new rows below those that somebody has added", () => {
    const { sheet, write } = oakRead();
    const width = sheet.values("Oak")[0]?.length ?? 0;
    sheet.values("Oak").push([aUpn(9), ...Array.from({ length: width - 1 }, () => "")]);
    write("UPN", amira.upn, ben.upn, aUpn(8));
    expect(sheet.values("Oak").map((row) => row[0])).toEqual([
      "UPN",
      amira.upn,
      ben.upn,
      aUpn(9),
      aUpn(8),
    ]);
  });
});

test("whoever keeps typing is waited for: after three attempts the person is told", () => {
  let attempts = 0;
  const work = () => {
    attempts += 1;
    throw new ChangedMeanwhile("Oak");
  };
  expect(() => untilStill(work)).toThrow(/Somebody is changing these rows of ‘Oak’/);
  expect(attempts).toBe(3);
});
