import { fillPlaceholders, unknownPlaceholders } from "./placeholders";

const values = {
  child: "Zoë",
  year: "Year 4",
  school: "our school",
  headteacher: "the headteacher",
};

describe("placeholders in phrases", () => {
  test("all are filled in, as often as they stand", () => {
    expect(
      fillPlaceholders("{child} is in {year}. Well done, {child}, says {headteacher}.", values),
    ).toBe("Zoë is in Year 4. Well done, Zoë, says the headteacher.");
  });

  test("a placeholder that begins a sentence gets a capital letter", () => {
    expect(fillPlaceholders("{school} is proud.", values)).toBe("Our school is proud.");
  });

  test("a text that begins with a small letter keeps it", () => {
    expect(fillPlaceholders("working at {year}", values)).toBe("working at Year 4");
  });

  test("a name that looks like a placeholder is not filled in again", () => {
    expect(fillPlaceholders("{child} in {year}", { ...values, child: "{year}" })).toBe(
      "{year} in Year 4",
    );
  });

  test("braces around anything else are reported and left", () => {
    expect(unknownPlaceholders("{child} and {name}, {Child}, {}")).toEqual([
      "{name}",
      "{Child}",
      "{}",
    ]);
    expect(fillPlaceholders("{name}", values)).toBe("{name}");
  });
});
