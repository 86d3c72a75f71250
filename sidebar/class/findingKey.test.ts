import type { FindingGroup, FindingView } from "../../src/app/api";
import { findingKey, groupsWithMended, type Mended, withMended } from "./findingKey";

const finding = (address: string, message = "Not a code."): FindingView => ({
  place: { tab: "Oak", address },
  header: "Reading autumn",
  matter: "mend",
  typed: "ex",
  message,
  fix: "EXS",
});
const group = (title: string, ...findings: FindingView[]): FindingGroup => ({
  title,
  matter: "mend",
  findings,
});
const mended = (address: string, undone = false): Mended => ({
  group: group("Codes to mend", finding("H7"), finding("H10")),
  place: 1,
  finding: finding(address),
  undone,
});
const addresses = ({ findings }: FindingGroup) => findings.map(({ place }) => place.address);

describe("a mended finding stays where it was, for undo", () => {
  const codes = group("Codes to mend", finding("H7"), finding("H10"));

  test("between those still to mend, in the order of rows", () => {
    const readAgain = group("Codes to mend", finding("H10"));
    const [shown] = groupsWithMended([readAgain], [mended("H7")]);
    expect(shown && addresses(shown)).toEqual(["H7", "H10"]);
  });

  test("also when its group has nothing else left", () => {
    const shown = groupsWithMended([], [mended("H10"), mended("H7")]);
    expect(shown.map(addresses)).toEqual([["H7", "H10"]]);
    expect(shown[0]?.title).toBe("Codes to mend");
  });

  test("and a group with nothing else left stays between the others", () => {
    const dates = group("Dates", finding("C3"));
    const names = group("Names", finding("B3"));
    const shown = groupsWithMended([dates, names], [mended("H7")]);
    expect(shown.map(({ title }) => title)).toEqual(["Dates", "Codes to mend", "Names"]);
  });

  test("it does not stand twice when the class still has it", () => {
    const shown = groupsWithMended([codes], [mended("H7")]);
    expect(shown.map(addresses)).toEqual([["H7", "H10"]]);
  });
});

describe("a finding that was mended and taken back", () => {
  test("stays where it was until the class is read again, so that this can be told there", () => {
    const readBefore = group("Codes to mend", finding("H10"));
    const shown = groupsWithMended([readBefore], [mended("H7", true)]);
    expect(shown.map(addresses)).toEqual([["H7", "H10"]]);
  });

  test("is kept once, as it stands now", () => {
    const kept = withMended([mended("H7"), mended("H10")], mended("H7", true));
    expect(kept).toEqual([mended("H10"), mended("H7", true)]);
    expect(withMended(kept, mended("H7"))).toEqual([mended("H10"), mended("H7")]);
  });
});

test("two findings of one cell are told apart", () => {
  expect(findingKey(finding("H7", "a"))).not.toBe(findingKey(finding("H7", "b")));
});
