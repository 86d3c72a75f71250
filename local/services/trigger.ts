import { enumeration } from "../runtime/enumeration";
import { AppsScriptError } from "../runtime/errors";
import { appsScriptClass } from "../runtime/serviceObject";
import type { ClockTrigger, Schedule } from "../triggers/clockTriggers";
import type { Running } from "../workspace";

type EventType = GoogleAppsScript.Script.EventType;
type TriggerSource = GoogleAppsScript.Script.TriggerSource;

const file = "google-apps-script.script.d.ts";

/** What a trigger may be for. Only the clock is here. */
export const eventTypes = enumeration("EventType", [
  ...(["CLOCK", "ON_OPEN", "ON_EDIT", "ON_FORM_SUBMIT", "ON_CHANGE"] as const),
  "ON_EVENT_UPDATED",
]);

/** What may fire a trigger. Only the clock is here. */
export const triggerSources = enumeration("TriggerSource", [
  ...(["SPREADSHEETS", "CLOCK", "FORMS", "DOCUMENTS", "CALENDAR"] as const),
]);

/** A trigger that stands. */
export class LocalTrigger extends appsScriptClass<GoogleAppsScript.Script.Trigger>({
  name: "Trigger",
  declaration: [file, "Trigger"],
}) {
  constructor(private readonly trigger: ClockTrigger) {
    super();
  }
  override getUniqueId(): string {
    return this.trigger.id;
  }
  override getHandlerFunction(): string {
    return this.trigger.functionName;
  }
  override getEventType(): EventType {
    return eventTypes.CLOCK as unknown as EventType;
  }
  override getTriggerSource(): TriggerSource {
    return triggerSources.CLOCK as unknown as TriggerSource;
  }
}

/** What `everyMinutes` takes. Documented (class ClockTriggerBuilder). */
const minutesAllowed: readonly number[] = [1, 5, 10, 15, 30];

/** Builds a trigger that fires by the clock. Days, weeks and times of day are not here. */
export class LocalClockTriggerBuilder extends appsScriptClass<GoogleAppsScript.Script.ClockTriggerBuilder>(
  { name: "ClockTriggerBuilder", declaration: [file, "ClockTriggerBuilder"] },
) {
  private schedule: Schedule | undefined;

  constructor(
    private readonly running: Running,
    private readonly functionName: string,
  ) {
    super();
  }
  override everyMinutes(n: number): this {
    if (!minutesAllowed.includes(n)) {
      throw new AppsScriptError(
        "The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.",
      );
    }
    this.schedule = { every: n * 60_000 };
    return this;
  }
  override everyHours(n: number): this {
    if (n < 1) throw new AppsScriptError("The value you passed to everyHours was invalid.");
    this.schedule = { every: n * 3_600_000 };
    return this;
  }
  override after(durationMilliseconds: number): this {
    this.schedule = { after: durationMilliseconds };
    return this;
  }
  override create(): LocalTrigger {
    const { running, functionName, schedule } = this;
    const { triggers, clock, user } = running.workspace;
    if (schedule === undefined) throw new AppsScriptError("The trigger has no time to fire at.");
    const given = { functionName, user, schedule };
    return new LocalTrigger(triggers.create(given, clock.elapsed(), running.byTrigger));
  }
}

/** Begins a trigger. */
export class LocalTriggerBuilder extends appsScriptClass<GoogleAppsScript.Script.TriggerBuilder>({
  name: "TriggerBuilder",
  declaration: [file, "TriggerBuilder"],
}) {
  constructor(
    private readonly running: Running,
    private readonly functionName: string,
  ) {
    super();
  }
  override timeBased(): LocalClockTriggerBuilder {
    return new LocalClockTriggerBuilder(this.running, this.functionName);
  }
}
