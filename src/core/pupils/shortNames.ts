import type { ChildName } from "./pupil";

/**
 * What each child of a class is called on a page for the class, in the order given: the first name; with as many letters of
 * the surname as tell two children apart; where their names are the same altogether, both names in full.
 */
export function shortNames(children: readonly ChildName[]): string[] {
  const plain = children.map(({ firstName, surname }) => ({
    firstName: tidy(firstName),
    surname: tidy(surname),
  }));
  return plain.map((child, place) => {
    const { firstName, surname } = child;
    const namesakes = plain.filter(
      (other, at) => at !== place && other.firstName.toLowerCase() === firstName.toLowerCase(),
    );
    if (firstName === "") return surname;
    if (namesakes.length === 0) return firstName;
    const letters = [...surname];
    for (let n = 1; n < letters.length; n += 1) {
      const part = letters.slice(0, n).join("");
      const isShared = namesakes.some((other) =>
        other.surname.toLowerCase().startsWith(part.toLowerCase()),
      );
      if (!isShared) return `${firstName} ${part}`;
    }
    return `${firstName} ${surname}`.trim();
  });
}

function tidy(name: string): string {
  return name.replace(/\s+/g, " ").trim();
}
