import fc from "fast-check";
import { isEitherWay, orderOfDays, readImportDay } from "./importDate";

describe("the order of a column's days", () => {
  test.each([
    ["day first where a first number is over 12", ["03/04/2016", "14/09/2016"], "dayFirst"],
    ["month first where a second number is over 12", ["03/04/2016", "09/14/2016"], "monthFirst"],
  ])("is %s", (_, texts, order) => {
    expect(orderOfDays(texts)).toEqual({ state: "known", order });
  });

  test("is both where the column has both", () => {
    expect(orderOfDays(["14/09/2016", "09/14/2016"])).toEqual({ state: "both" });
  });

  test("cannot be told where every day could be read both ways", () => {
    expect(orderOfDays(["03/04/2016", "5.6.16"])).toEqual({ state: "either" });
  });

  test("does not matter where no day is in figures with its year last", () => {
    expect(orderOfDays(["2016-09-14", "14-Sep-16", "42627", ""])).toEqual({ state: "noMatter" });
  });
});

describe("a day is read", () => {
  test.each([
    ["2016-09-14"],
    ["14/09/2016"],
    ["14.9.16"],
    ["14-Sep-16"],
    ["14 September 2016"],
    ["14th Sept 2016"],
    ["Sep 14, 2016"],
    ["September 14th 2016"],
    ["42627"],
    ["2016-09-14T00:00:00"],
    ["14/09/2016 00:00"],
    ["9/14/2016 12:00 AM"],
  ])("from %s", (text) => {
    expect(readImportDay(text, "dayFirst")).toBe("2016-09-14");
  });

  test("in the order given, and in the other where only that is a day", () => {
    expect(readImportDay("03/04/2016", "dayFirst")).toBe("2016-04-03");
    expect(readImportDay("03/04/2016", "monthFirst")).toBe("2016-03-04");
    expect(readImportDay("14/09/2016", "monthFirst")).toBe("2016-09-14");
  });

  test.each([
    ["31/02/2016"],
    ["14/13/2016"],
    ["2016-02-30"],
    ["soon"],
    ["14 Foo 2016"],
    ["7"],
    [""],
  ])("not from %j", (text) => {
    expect(readImportDay(text, "dayFirst")).toBeUndefined();
  });

  test("with a year of two figures in this century, but no birth in the future", () => {
    expect(readImportDay("14/09/16", "dayFirst", "2026-11-23")).toBe("2016-09-14");
    expect(readImportDay("14/09/68", "dayFirst", "2026-11-23")).toBe("1968-09-14");
    expect(readImportDay("14/09/27", "dayFirst")).toBe("2027-09-14");
  });

  test("the same from every way of writing it", () => {
    const day = fc.date({
      min: new Date("1950-01-01"),
      max: new Date("2080-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = "", month = "", dayOfMonth = ""] = iso.split("-");
        const serial = Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000);
        expect(readImportDay(iso, "monthFirst")).toBe(iso);
        expect(readImportDay(`${dayOfMonth}/${month}/${year}`, "dayFirst")).toBe(iso);
        expect(readImportDay(`${Number(month)}/${Number(dayOfMonth)}/${year}`, "monthFirst")).toBe(
          iso,
        );
        expect(readImportDay(String(serial), "dayFirst")).toBe(iso);
      }),
    );
  });
});

test("a day can be read either way where both numbers are months, and differ", () => {
  expect(["03/04/2016", "04/4/2016", "14/09/2016", "2016-09-14"].map(isEitherWay)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
