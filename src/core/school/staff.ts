/** What somebody is at the school, as far as it decides what they may do here. */
export const roles = ["head", "teacher", "senco", "office"] as const;

/** One of the roles. */
export type Role = (typeof roles)[number];

/** How each role is written in the Staff tab. */
export const roleNames: Readonly<Record<Role, string>> = {
  head: "Head",
  teacher: "Teacher",
  senco: "SENCO",
  office: "Office",
};

/** A row of the Staff tab. */
export interface StaffMember {
  readonly name: string;
  /** In small letters; empty where none is typed. */
  readonly email: string;
  /** Nothing where the cell names no role that is known. */
  readonly role?: Role;
  /** The classes the person teaches, as typed; nothing where none is given. */
  readonly classes?: readonly string[];
}

/**
 * The names of those who teach a class, each once and in the order of the Staff tab: several where they
 * share it, none where the tab names nobody for it. Case does not matter.
 */
export function teachersOf(staff: readonly StaffMember[], className: string): string[] {
  const plain = (name: string) => name.trim().toLowerCase();
  const names = staff
    .filter(
      ({ classes = [], name }) =>
        name !== "" && classes.some((each) => plain(each) === plain(className)),
    )
    .map(({ name }) => name);
  return [...new Set(names)];
}

/** Who makes a change, as far as Google, the Staff tab and the person tell. */
export interface Person {
  /** For the records: the name in Staff, else the name as typed, else the address. May be empty. */
  readonly name: string;
  /** For the Log: the name in Staff, else the address, else the name with `(as typed)`. */
  readonly signature: string;
  readonly role?: Role;
  /** Whether Google told who it is. */
  readonly told: boolean;
}

/** Tells who is here from the address that Google gives and the name that was typed, either of which may be empty. */
export function personHere(staff: readonly StaffMember[], address: string, typed = ""): Person {
  const email = address.trim().toLowerCase();
  const name = typed.trim();
  if (email === "") {
    return { name, signature: name === "" ? "" : `${name} (as typed)`, told: false };
  }
  const member = staff.find((each) => each.email === email);
  const known = member?.name ?? "";
  return {
    name: known || name || email,
    signature: known || email,
    ...(member?.role ? { role: member.role } : {}),
    told: true,
  };
}

/**
 * Whether somebody may decide what is the head's to decide. Nobody is held back where the Staff tab
 * names no head by an address, nor where Google does not tell who is here: the name is then taken as
 * typed, and the Log says so.
 */
export function mayDecide(person: Person, staff: readonly StaffMember[]): boolean {
  const named = staff.some(({ role, email }) => role === "head" && email !== "");
  return !named || !person.told || person.role === "head";
}
