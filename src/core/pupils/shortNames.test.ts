import { shortNames } from "./shortNames";

const named = (...names: readonly string[]) =>
  names.map((name) => {
    const [firstName = "", ...rest] = name.split(" ");
    return { firstName, surname: rest.join(" ") };
  });

describe("names for a page of the class", () => {
  test("first names, with as much of the surname as tells namesakes apart", () => {
    expect(shortNames(named("Ada Byron", "Ben Ash", "ada Brown", "Ada Okoro"))).toEqual([
      "Ada By",
      "Ben",
      "ada Br",
      "Ada O",
    ]);
  });

  test("a surname that is the beginning of another, or the same, stands in full", () => {
    expect(shortNames(named("Ada Brown", "Ada Browning", "Cem Kaya", "Cem Kaya"))).toEqual([
      "Ada Brown",
      "Ada Browni",
      "Cem Kaya",
      "Cem Kaya",
    ]);
  });

  test("a child without a first name has the surname", () => {
    expect(shortNames([{ firstName: "", surname: "Ash" }])).toEqual(["Ash"]);
  });
});
