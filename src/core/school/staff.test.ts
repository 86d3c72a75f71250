import { mayDecide, personHere, type StaffMember, teachersOf } from "./staff";

const head: StaffMember = { name: "Mrs Marsh", email: "head@example.sch.uk", role: "head" };
const teacher: StaffMember = { name: "Mr Byrne", email: "byrne@example.sch.uk", role: "teacher" };
const staff = [head, teacher];

describe("who is here", () => {
  test("an address of the Staff tab gives the name and the role, whatever was typed", () => {
    expect(personHere(staff, "Head@Example.sch.uk", "Somebody")).toEqual({
      name: "Mrs Marsh",
      signature: "Mrs Marsh",
      role: "head",
      told: true,
    });
  });

  test("an address that Staff does not know signs for itself, and the typed name is kept", () => {
    const person = personHere(staff, "new@example.sch.uk", "Ms New");
    expect(person).toEqual({ name: "Ms New", signature: "new@example.sch.uk", told: true });
    expect(personHere(staff, "new@example.sch.uk").name).toBe("new@example.sch.uk");
  });

  test("without an address the name is taken as typed, and says so", () => {
    const person = personHere(staff, "", " Mrs Marsh ");
    expect(person).toEqual({ name: "Mrs Marsh", signature: "Mrs Marsh (as typed)", told: false });
    expect(personHere(staff, "").signature).toBe("");
  });
});

describe("who may decide", () => {
  test("the head, where Staff says who that is and Google tells who is here", () => {
    expect(mayDecide(personHere(staff, head.email), staff)).toBe(true);
    expect(mayDecide(personHere(staff, teacher.email), staff)).toBe(false);
    expect(mayDecide(personHere(staff, "other@example.sch.uk"), staff)).toBe(false);
  });

  test("anybody, where Staff names no head by an address", () => {
    const unnamed = [{ ...head, email: "" }, teacher];
    expect(mayDecide(personHere(unnamed, teacher.email), unnamed)).toBe(true);
    expect(mayDecide(personHere([], teacher.email), [])).toBe(true);
  });

  test("whoever types a name, where Google does not tell", () => {
    expect(mayDecide(personHere(staff, "", "Mr Byrne"), staff)).toBe(true);
  });
});

describe("who teaches a class", () => {
  const staff: StaffMember[] = [
    { ...teacher, classes: ["Oak", "Elm"] },
    { ...head, classes: ["oak"] },
    { name: "", email: "", classes: ["Ash"] },
  ];

  test("everybody whose classes name it, whatever the case", () => {
    expect(teachersOf(staff, "OAK")).toEqual(["Mr Byrne", "Mrs Marsh"]);
    expect(teachersOf(staff, "Elm")).toEqual(["Mr Byrne"]);
  });

  test("once, who has two rows", () => {
    expect(teachersOf([...staff, { ...teacher, classes: ["Elm"] }], "Elm")).toEqual(["Mr Byrne"]);
  });

  test("nobody where nobody with a name teaches it", () => {
    expect(teachersOf(staff, "Ash")).toEqual([]);
    expect(teachersOf([], "Oak")).toEqual([]);
  });
});
