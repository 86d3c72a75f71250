import { namesAnotherChild } from "./namesAnotherChild";

const amira = { firstName: "Amira", surname: "Khan" };
const others = [
  { firstName: "Ben", surname: "O’Hara" },
  { firstName: "Will", surname: "Stone" },
  { firstName: "Zoë", surname: "Lane" },
  { firstName: "Anne-Marie", surname: "Jones" },
];

const names = (text: string) => namesAnotherChild(text, amira, others);

describe("whether a text names another child", () => {
  test.each([
    "She works well with Ben.",
    "Ben’s idea helped.",
    "with BEN",
    "with Ben O'Hara",
    "asks Zoe for help",
    "reads with Anne Marie",
    "and Will Stone",
  ])("it does: ‘%s’", (text) => {
    expect(names(text)).toBe(true);
  });

  test.each([
    "Amira Khan works well.",
    "Will read each day.",
    "The bench was full of benefits.",
    "Mrs Jones is pleased.",
    "ben nevis is high",
    "",
  ])("it does not: ‘%s’", (text) => {
    expect(names(text)).toBe(false);
  });

  test("a child’s own name is never another’s", () => {
    const james = { firstName: "Leah", surname: "James" };
    const others = [
      { firstName: "James", surname: "Potts" },
      { firstName: "Leah", surname: "Price" },
    ];
    expect(namesAnotherChild("Leah James reads well.", james, others)).toBe(false);
    expect(namesAnotherChild("Leah sits by Leah Price.", james, others)).toBe(true);
  });
});
