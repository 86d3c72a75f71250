import type { School } from "../../school/school";

/**
 * Makes a value once for each school and keeps it while the school is in use, so that checks that
 * look at the same thing share the work. The value must depend on the school alone.
 */
export function oncePerSchool<Value>(make: (school: School) => Value): (school: School) => Value {
  const made = new WeakMap<School, Value>();
  return (school) => {
    const known = made.get(school);
    if (known !== undefined) return known;
    const value = make(school);
    made.set(school, value);
    return value;
  };
}
