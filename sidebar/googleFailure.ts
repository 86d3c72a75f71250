import type { Problem } from "../src/app/api";

/**
 * What to tell when Google itself refused a call or lost its answer. Its own words are not shown:
 * they are in the language of machines, and help nobody.
 */
export function googleFailure(error: unknown): Problem {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return known.find(({ says }) => says.test(said))?.problem ?? unknown;
}

const unknown: Problem = {
  message:
    "Google stopped this before it was done. If it was to change the Sheet, part of that may have been written: look there, and under Undo. Then try again. If it happens again and two Google accounts are open in this browser, sign out of the other one; otherwise tell your IT lead which button you pressed.",
  retriable: true,
};

const known: readonly { readonly says: RegExp; readonly problem: Problem }[] = [
  {
    says: /permission[_ ]denied|not have permission|authori[sz]ation|access denied/i,
    problem: {
      message:
        "Google did not let the add-on in. This often happens when two Google accounts are open in one browser. Sign out of the other account, or open the Sheet in a private window, and try again.",
      retriable: true,
    },
  },
  {
    says: /maximum execution time|timed? ?out|deadline/i,
    problem: {
      message:
        "This took longer than Google allows. What was done so far is kept. Try again to carry on.",
      retriable: true,
    },
  },
  {
    says: /network|connection|http 0\b|offline/i,
    problem: {
      message:
        "The connection to Google was lost, so nobody can say here whether this was done. Check that you are online, then try again.",
      retriable: true,
    },
  },
  {
    says: /too many times for one day/i,
    problem: {
      message: "Google's limit for today has been reached. Please run this again tomorrow.",
      retriable: false,
    },
  },
  {
    says: /too many|rate limit|quota|simultaneous/i,
    problem: {
      message: "Google is very busy with this Sheet. Wait a minute, then try again.",
      retriable: true,
    },
  },
  {
    says: /google is not defined|script function not found/i,
    problem: {
      message:
        "This page cannot reach the add-on. Close it and open it again from the Sheet: Extensions, Pupil Targets, Open the sidebar.",
      retriable: false,
    },
  },
];
