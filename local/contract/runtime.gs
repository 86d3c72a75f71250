// biome-ignore-all lint/correctness/noUnusedVariables: files of a script share one scope

/** What the runtime has and has not. */
function runtimeContract() {
  return {
    "timers and the tools of browsers and Node are not there": () => {
      assertEqual(
        [
          typeof setTimeout,
          typeof TextEncoder,
          typeof fetch,
          typeof URL,
          typeof atob,
          typeof Buffer,
          typeof process,
          typeof require,
          typeof window,
          typeof structuredClone,
        ].filter((type) => type !== "undefined"),
        [],
      );
    },
    "the script is in the time zone of its manifest": () => {
      assertEqual(
        Utilities.formatDate(
          new Date(2026, 6, 1, 12),
          Session.getScriptTimeZone(),
          "yyyy-MM-dd HH",
        ),
        "2026-07-01 12",
      );
    },
    "errors of services are errors": (sheet) => {
      try {
        sheet.getRange(0, 0);
      } catch (error) {
        assertTrue(error instanceof Error, "an Error");
        assertEqual(error.name, "Exception");
        return;
      }
      throw new Error("expected an error");
    },
    "menu items run in the full mode": () => {
      assertEqual(String(ScriptApp.AuthMode.FULL), "FULL");
    },
    "the log takes formats": () => {
      assertEqual(console.log("%s of %s", 1, 2), undefined);
    },
  };
}
