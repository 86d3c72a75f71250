import { mayDecide, type Person, personHere, type StaffMember } from "../../core/school/staff";
import { SidebarProblem } from "./sidebarProblem";

/** What tells who makes a change: the Staff tab, the address that Google gives, the name that was typed. */
export interface WhoAsks {
  readonly staff: readonly StaffMember[];
  readonly address: string;
  readonly typed: string;
}

/** Who makes a change; a problem in words where nobody gives a name. */
export function personWith(name: string, { staff, address, typed }: WhoAsks): Person {
  const person = personHere(staff, address, typed);
  if (person.name === "") {
    throw new SidebarProblem(
      `Please say who ${name}: Google does not tell the add-on who you are, and the record keeps the name.`,
    );
  }
  return person;
}

/** Who makes a decision that is the head's; a problem in words for anybody else. */
export function deciderWith(name: string, what: string, asks: WhoAsks): Person {
  const person = personWith(name, asks);
  if (!mayDecide(person, asks.staff)) {
    const heads = asks.staff.filter(({ role }) => role === "head").map((each) => each.name);
    const who = heads.filter(Boolean).join(" or ") || "the head";
    throw new SidebarProblem(
      `Nothing was changed: ${what} is for ${who}, as the Staff tab says. You can say that it was discussed, or ask for it.`,
    );
  }
  return person;
}
