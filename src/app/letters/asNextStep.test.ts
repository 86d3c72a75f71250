import { asNextStep } from "./asNextStep";

const say = (line: string) => asNextStep(line, "Amira", 200);

describe("a next step as the child can say it", () => {
  test.each([
    ["use full stops", "My next step is to use full stops."],
    ["Use full stops.", "My next step is to use full stops."],
    ["to use full stops", "My next step is to use full stops."],
    ["Next step: use full stops", "My next step is to use full stops."],
    ["Next step is to use full stops", "My next step is to use full stops."],
    ["Amira needs to use full stops", "My next step is to use full stops."],
    ["She should use full stops", "My next step is to use full stops."],
    ["Needs to use full stops", "My next step is to use full stops."],
    ["You could use full stops", "My next step is to use full stops."],
    ["For Amira to use full stops", "My next step is to use full stops."],
    ["always check spellings", "My next step is to always check spellings."],
    ["carefully form letters", "My next step is to carefully form letters."],
  ])("what begins with a verb follows ‘My next step is to’: ‘%s’", (line, said) => {
    expect(say(line)).toBe(said);
  });

  test.each([
    ["I can use full stops", "I can use full stops."],
    ["I will read every day!", "I will read every day!"],
    ["I’m going to learn my tables", "I’m going to learn my tables."],
    ["i need to check my work", "I need to check my work."],
    ["My next step is to use full stops.", "My next step is to use full stops."],
    ["my next step is using commas", "My next step is using commas."],
  ])("what the child could say already stays: ‘%s’", (line, said) => {
    expect(say(line)).toBe(said);
  });

  test.each([
    ["Reading longer books", "My next step is reading longer books."],
    ["handwriting", "My next step is handwriting."],
    ["bring a book home", "My next step is to bring a book home."],
    ["Times tables", "My next step: Times tables."],
    ["Needs more practice with clocks", "My next step: more practice with clocks."],
    ["Roald Dahl books", "My next step: Roald Dahl books."],
  ])("what does not begin with a verb is not forced behind ‘to’: ‘%s’", (line, said) => {
    expect(say(line)).toBe(said);
  });

  test.each([
    ["use full stops in her writing", "My next step is to use full stops in my writing."],
    ["check Amira’s spelling", "My next step is to check my spelling."],
    ["check your work", "My next step is to check my work."],
    [
      "explain how characters feel and their reasons",
      "My next step is to explain how characters feel and their reasons.",
    ],
  ])("it is said in the first person: ‘%s’", (line, said) => {
    expect(say(line)).toBe(said);
  });

  test("a name with signs of its own does no harm", () => {
    expect(asNextStep("(A+) needs to read", "(A+)", 200)).toBe("My next step is to read.");
  });
});
