import { childLabel, matchChildren } from "./matchChildren";

const child = (name: string, className = "Oak") => ({ upn: name, name, className });
const all = [
  child("Ada Test"),
  child("Zoë O’Brien-Hall", "Elm"),
  child("Adam <b>Nowak</b> 😀", "Elm"),
];
const names = (typed: string) => matchChildren(all, typed).map(({ name }) => name);

describe("a child is found by name", () => {
  test("by the beginning of any name, in any letter case", () => {
    expect(names("ad")).toEqual(["Ada Test", "Adam <b>Nowak</b> 😀"]);
    expect(names("TEST")).toEqual(["Ada Test"]);
    expect(names("hall")).toEqual(["Zoë O’Brien-Hall"]);
  });

  test("without typing accents, or letters that a British keyboard lacks", () => {
    expect(names("zoe")).toEqual(["Zoë O’Brien-Hall"]);
    expect(matchChildren([child("Łukasz Sørensen")], "lukasz sor")).toHaveLength(1);
  });

  test("with the class to narrow it down", () => expect(names("ad elm")).toHaveLength(1));

  test("by the label that is offered", () => {
    const [ada] = all;
    expect(ada && names(childLabel(ada))).toEqual(["Ada Test"]);
  });

  test("not when nothing fits", () => expect(names("xyz")).toEqual([]));

  test("among sixty, no more than can be read are offered", () => {
    const sixty = Array.from({ length: 60 }, (_, n) => child(`Child ${n}`));
    expect(matchChildren(sixty, "")).toHaveLength(12);
  });
});
