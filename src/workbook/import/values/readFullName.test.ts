import fc from "fast-check";
import { readFullName } from "./readFullName";

const parts = (text: string, surnameAt?: "last" | "first") => {
  const read = readFullName(text, surnameAt);
  return read.state === "read" ? `${read.surname} | ${read.firstName}` : read.state;
};

test.each([
  ["Khan, Amira", "Khan | Amira"],
  ["Khan ,Amira Jane", "Khan | Amira Jane"],
  ["van der Berg, Jan", "van der Berg | Jan"],
  ["Smith-Jones,  Zoë", "Smith-Jones | Zoë"],
  ["O’Brien, Siân", "O’Brien | Siân"],
  ["Smith Jones, Amy", "Smith Jones | Amy"],
])("‘%s’ is sure: %s", (text, expected) => {
  expect(parts(text)).toBe(expected);
  expect(parts(text, "first")).toBe(expected);
});

test.each([
  ["Amira Khan", "Khan | Amira"],
  ["Mary  Jane Watson", "Watson | Mary Jane"],
  ["Jan van der Berg", "van der Berg | Jan"],
  ["Maria De La Cruz", "De La Cruz | Maria"],
  ["Siobhan O' Brien", "O' Brien | Siobhan"],
  ["Oliver St. John", "St. John | Oliver"],
  ["Van Nguyen", "Nguyen | Van"],
  ["Minh Do", "Do | Minh"],
  ["Amy Smith-Jones", "Smith-Jones | Amy"],
  ["José D’Souza", "D’Souza | José"],
])("‘%s’ is read by its last word once a person says so: %s", (text, expected) => {
  expect(parts(text)).toBe("either");
  expect(parts(text, "last")).toBe(expected);
});

test.each([
  ["Khan Amira", "Khan | Amira"],
  ["van der Berg Jan Piet", "van der Berg | Jan Piet"],
  ["Watson Mary Jane", "Watson | Mary Jane"],
])("or by its first: ‘%s’ is %s", (text, expected) => {
  expect(parts(text, "first")).toBe(expected);
});

test.each([
  ["Amira", "single"],
  ["", "single"],
  ["Khan,", "unclear"],
  [", Amira", "unclear"],
  ["Smith, John, Jr", "unclear"],
])("‘%s’ cannot be taken apart: %s", (text, expected) => {
  expect(parts(text, "last")).toBe(expected);
});

test("no word is lost, and none is added", () => {
  const word = fc.stringMatching(/^[A-Za-zÀ-ÿ'’-]{1,8}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 2, maxLength: 6 }),
      fc.constantFrom("last", "first"),
      (words, surnameAt) => {
        const read = readFullName(words.join(" "), surnameAt);
        if (read.state !== "read") throw new Error("Two words can always be told apart.");
        const { surname, firstName } = read;
        const again = surnameAt === "last" ? [firstName, surname] : [surname, firstName];
        expect(again.join(" ")).toBe(words.join(" "));
        expect([surname, firstName]).not.toContain("");
      },
    ),
  );
});
