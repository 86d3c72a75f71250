import { triggersPerPerson } from "../limits";
import { AppsScriptError } from "../runtime/errors";

/** How the script is installed: in the workbook itself, or as a published Editor add-on. */
export type InstalledAs = "bound" | "add-on";

/** When a trigger fires: again and again, or once. Milliseconds. */
export type Schedule = { readonly every: number } | { readonly after: number };

/** A trigger of somebody's that fires by the clock. */
export interface ClockTrigger {
  readonly id: string;
  readonly functionName: string;
  /** The address of who created it, as whom it runs. */
  readonly user: string;
  readonly schedule: Schedule;
  /** The moment on the virtual clock when it fires next; undefined: never (again). */
  next: number | undefined;
}

/** A moment at which a trigger fires. */
export interface Firing {
  readonly trigger: ClockTrigger;
  readonly moment: number;
}

const oneHour = 3_600_000;

/** The triggers of all people for this script and workbook. */
export class ClockTriggers {
  private triggers: ClockTrigger[] = [];
  private made = 0;

  constructor(private readonly installedAs: InstalledAs) {}

  of(user: string): readonly ClockTrigger[] {
    return this.triggers.filter((trigger) => trigger.user === user);
  }

  /**
   * Creates a trigger, within what Google allows: of an add-on, one for a person and document, and
   * at most once an hour; twenty for a person otherwise.
   *
   * An add-on's trigger that is created while a trigger runs is not fired: it was so at Google
   * (issue tracker 150756612), and whether it still is, is not known.
   *
   * @param now - The moment on the virtual clock.
   */
  create(
    given: Pick<ClockTrigger, "functionName" | "user" | "schedule">,
    now: number,
    byTrigger: boolean,
  ): ClockTrigger {
    const { schedule, user } = given;
    const addOn = this.installedAs === "add-on";
    if (addOn && "every" in schedule && schedule.every < oneHour) {
      throw new AppsScriptError(
        "The recurrence interval for an Add-on trigger must be at least one hour.",
      );
    }
    const standing = this.of(user).length;
    if (addOn && standing > 0) {
      throw new AppsScriptError(
        "This add-on has created too many time-based triggers in this document for this Google user account.",
      );
    }
    if (standing >= triggersPerPerson) {
      throw new AppsScriptError(
        "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
      );
    }
    this.made += 1;
    const wait = "every" in schedule ? schedule.every : schedule.after;
    const next = addOn && byTrigger ? undefined : now + wait;
    const trigger = { ...given, id: String(7_000_000_000 + this.made), next };
    this.triggers.push(trigger);
    return trigger;
  }

  delete(id: string): void {
    this.triggers = this.triggers.filter((trigger) => trigger.id !== id);
  }

  /** The next firing up to a moment, and sets the trigger to the one after. One that fired for good stays listed. */
  takeDue(until: number): Firing | undefined {
    let due: Firing | undefined;
    for (const trigger of this.triggers) {
      const { next } = trigger;
      if (next !== undefined && next <= until && (due === undefined || next < due.moment)) {
        due = { trigger, moment: next };
      }
    }
    if (due === undefined) return undefined;
    const { trigger, moment } = due;
    trigger.next = "every" in trigger.schedule ? moment + trigger.schedule.every : undefined;
    return due;
  }
}
