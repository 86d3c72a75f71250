import type { FindingGroup, FindingView } from "../../src/app/api";
import { findingKey, groupsWithMended } from "./findingKey";

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
const addresses = ({ findings }: FindingGroup) => findings.map(({ place }) => place.address);

describe("a mended finding stays where it was, for undo", () => {
  const codes = group("Codes to mend", finding("H7"), finding("H10"));

  test("between those still to mend, in the order of rows", () => {
    const readAgain = group("Codes to mend", finding("H10"));
    const [shown] = groupsWithMended([readAgain], [{ group: codes, finding: finding("H7") }]);
    expect(shown && addresses(shown)).toEqual(["H7", "H10"]);
  });

  test("also when its group has nothing else left", () => {
    const both = [finding("H10"), finding("H7")].map((each) => ({ group: codes, finding: each }));
    const shown = groupsWithMended([], both);
    expect(shown.map(addresses)).toEqual([["H7", "H10"]]);
    expect(shown[0]?.title).toBe("Codes to mend");
  });

  test("it does not stand twice when the class still has it", () => {
    const shown = groupsWithMended([codes], [{ group: codes, finding: finding("H7") }]);
    expect(shown.map(addresses)).toEqual([["H7", "H10"]]);
  });
});

test("two findings of one cell are told apart", () => {
  expect(findingKey(finding("H7", "a"))).not.toBe(findingKey(finding("H7", "b")));
});
