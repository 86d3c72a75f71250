import { aSchool } from "../../../testing/core/aSchool";
import { aUpn } from "../../../testing/core/aUpn";
import { messages, places } from "../../../testing/core/places";
import { anotherChildNamed } from "./anotherChildNamed";

describe("anotherChildNamed", () => {
  const ada = { firstName: "Ada", surname: "Fenwick" };
  const bram = { firstName: "Bram", surname: "Lockyer" };
  const adasRow = { upn: aUpn(0), ...ada };
  const bramsRow = { upn: aUpn(1), ...bram };
  const check = (texts: object, others: object[] = [bramsRow], pupils: object[] = [ada, bram]) =>
    anotherChildNamed(aSchool({ pupils, classRows: [{ ...adasRow, ...texts }, ...others] }));

  test("a child's own name, and no name, are not reported", () => {
    expect(check({ comment: "Ada Fenwick reads well.", nextSteps: "Check each answer." })).toEqual(
      [],
    );
  });

  test("a classmate's name in any of the texts for parents is a query", () => {
    const text = "Works well with Bram.";
    const found = check({
      strengths: text,
      nextSteps: text,
      helpAtHome: text,
      comment: text,
      childsWords: text,
    });
    expect(places(found)).toEqual(["Oak!F2", "Oak!G2", "Oak!AK2", "Oak!H2", "Oak!I2"]);
    expect(found.every(({ severity }) => severity === "query")).toBe(true);
    expect(messages(found).join(" ")).not.toMatch(/bram|lockyer/i);
  });

  test("a child of another class is not looked for, since the name may be anybody's", () => {
    expect(check({ comment: "Likes Bram." }, [{ ...bramsRow, className: "Elm" }])).toEqual([]);
  });

  test("a second row of the same child does not make the name another's", () => {
    expect(check({ comment: "Ada reads well." }, [adasRow])).toEqual([]);
  });

  test("where the class tab and Pupils have two names for a child, both are the child's", () => {
    const adelaide = { ...adasRow, firstName: "Adelaide" };
    const inTab = (firstName: string, comment: string) =>
      aSchool({
        pupils: [ada, bram],
        classRows: [
          { ...adelaide, comment },
          { ...bramsRow, firstName },
        ],
      });
    expect(anotherChildNamed(inTab("Bram", "Ada, or Adelaide, reads well."))).toEqual([]);
    expect(anotherChildNamed(inTab("Abraham", "Sits by Bram."))).toHaveLength(1);
    expect(anotherChildNamed(inTab("Abraham", "Sits by Abraham."))).toHaveLength(1);
  });

  test("the class tab alone is enough", () => {
    expect(places(check({ comment: "Sits by Bram." }, [bramsRow], []))).toEqual(["Oak!H2"]);
  });

  test("nothing is said of a child who has left", () => {
    const left = { ...ada, left: "01/11/2026" };
    expect(check({ comment: "Sits by Bram." }, [bramsRow], [left, bram])).toEqual([]);
  });
});
