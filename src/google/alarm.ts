import type { Alarm } from "../app/letterRun/unattended/letterJob";

/** The entry point that the trigger runs. */
const handler = "makeLettersUnattended";

/**
 * A trigger of this person. Google lets a script of the Sheet's own be called every minute; an
 * add-on every hour at most (Apps Script guide, "Triggers for Editor add-ons").
 */
export const alarm: Alarm = {
  set: () => {
    clear();
    try {
      ScriptApp.newTrigger(handler).timeBased().everyMinutes(1).create();
      return "minute";
    } catch {
      ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
      return "hour";
    }
  },
  clear,
};

function clear(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === handler) ScriptApp.deleteTrigger(trigger);
  }
}
