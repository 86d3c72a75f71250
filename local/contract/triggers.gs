// biome-ignore-all lint/correctness/noUnusedVariables: files of a script share one scope

/** How triggers by the clock behave in a script that is bound to its spreadsheet. */
function triggersContract() {
  function ids() {
    return ScriptApp.getProjectTriggers().map((trigger) => trigger.getUniqueId());
  }
  function created(schedule, action) {
    var trigger = schedule(ScriptApp.newTrigger("runContract").timeBased()).create();
    try {
      action(trigger);
    } finally {
      ScriptApp.deleteTrigger(trigger);
    }
  }
  return {
    "a trigger is listed with its function until it is deleted": () => {
      var id;
      created(
        (builder) => builder.everyHours(1),
        (trigger) => {
          id = trigger.getUniqueId();
          assertEqual(trigger.getHandlerFunction(), "runContract");
          assertTrue(trigger.getEventType() === ScriptApp.EventType.CLOCK, "a trigger by the clock");
          assertTrue(ids().indexOf(id) >= 0, "the trigger in the list");
        },
      );
      assertTrue(ids().indexOf(id) < 0, "the list without the trigger");
    },
    "a trigger may fire every minute, or once after a while": () => {
      created((builder) => builder.everyMinutes(1), Boolean);
      created((builder) => builder.after(600000), Boolean);
    },
    "other numbers of minutes are refused": () => {
      assertThrows(() => {
        ScriptApp.newTrigger("runContract").timeBased().everyMinutes(7).create();
      }, /1, 5, 10, 15/);
    },
    "a script that runs has been allowed to": () => {
      var status = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus();
      assertTrue(status === ScriptApp.AuthorizationStatus.NOT_REQUIRED, "nothing to allow");
    },
    "a person has a key that names nobody and stays the same": () => {
      var key = Session.getTemporaryActiveUserKey();
      assertTrue(key.length > 10 && key.indexOf("@") < 0, "a key without an address");
      assertEqual(Session.getTemporaryActiveUserKey(), key);
    },
  };
}
