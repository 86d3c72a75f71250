import { aSchool } from "../../../testing/core/aSchool";
import { places } from "../../../testing/core/places";
import { unreadableTerm } from "./unreadableTerm";

describe("unreadableTerm", () => {
  test("terms are read in any case", () => {
    const history = ["Autumn", "SPRING", "summer"].map((term) => ({ term }));
    expect(unreadableTerm(aSchool({ history }))).toEqual([]);
  });

  test("another word, or none, is an error", () => {
    const found = unreadableTerm(aSchool({ history: [{ term: "Lent" }, { term: "" }] }));
    expect(places(found)).toEqual(["History!D2", "History!D3"]);
  });
});
