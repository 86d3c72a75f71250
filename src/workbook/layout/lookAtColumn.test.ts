import { lookAtFormula, lookAtText, lookedAtHeaders } from "./lookAtColumn";

const cell = (header: string) => ({ tab: "Oak", row: 2, column: 7, header });

test("a row's entries to look at are listed in words, each once", () => {
  const text = lookAtText([
    { cell: cell("Reading autumn"), severity: "error" },
    { cell: cell("Writing autumn"), severity: "query" },
    { cell: cell("Reading autumn"), severity: "error" },
  ]);
  expect(text).toBe("Reading autumn (mend); Writing autumn (check)");
});

test("the list can be read back", () => {
  expect(lookedAtHeaders("Reading autumn (mend); E07 (to do)")).toEqual(["Reading autumn", "E07"]);
});

test("what a person typed there instead names no entries", () => {
  expect(lookedAtHeaders("see Mrs Hill")).toEqual([]);
});

test("cells are coloured by a formula over the list, so colours follow their row", () => {
  const place = { firstColumn: "A", lookAt: "AN", headerRow: 1 };
  expect(lookAtFormula("error", place)).toBe(
    '=AND(TRIM(A$1)<>"",ISNUMBER(SEARCH("; "&TRIM(A$1)&" (mend)","; "&$AN2)))',
  );
});
