import { aSchool } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { exitMarkWithoutEntry } from "./exitMarkWithoutEntry";

describe("exitMarkWithoutEntry", () => {
  const scale = "Standardised score";

  test("both marks, the entry mark alone or neither are in order", () => {
    const interventions = [{ scale, entry: 85, exit: 92 }, { scale, entry: 85 }, { scale }];
    expect(exitMarkWithoutEntry(aSchool({ interventions }))).toEqual([]);
  });

  test("an exit mark by itself is reported at the entry mark; one that cannot be read is not", () => {
    const interventions = [
      { scale, exit: 92 },
      { scale, exit: "EXS" },
    ];
    const found = exitMarkWithoutEntry(aSchool({ interventions }));
    expect(places(found)).toEqual(["Interventions!G2"]);
    expect(found[0]?.severity).toBe("reminder");
  });
});
