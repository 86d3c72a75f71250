import { jobButton, plainButton } from "./button";
import { choice } from "./choice";
import { h } from "./element";
import { type EndWithoutProblem, type LetterRunEnd, runUntilNoneWait } from "./letterRun";
import { letterRunSentences } from "./letterRunSentences";
import { letterTally } from "./letterTally";
import {
  noticePlace,
  type Outcome,
  showAtWork,
  showOutcome,
  showProblem,
  showState,
} from "./notice";
import { type Section, sectionFrame, type Tools } from "./section";
import { shareText } from "./words";

/** The parent letters of a class: made round by round until none waits, or the person stops it. */
export function lettersSection({ server, jobs }: Tools): Section {
  const className = choice(jobs, "class", "Which class?", "Choose a class");
  const place = noticePlace();
  const tally = letterTally();
  let stopWanted = false;

  const work = async (name: string) => {
    stopWanted = false;
    tally.hide();
    showAtWork(place, `Making the letters of ${name}. Please keep this page open.`);
    stop.setAttribute("aria-disabled", "false");
    stop.hidden = false;
    const end = await runUntilNoneWait({
      round: () => server.apiLetters(name),
      stopWanted: () => stopWanted,
      onRound: (counts) => {
        const done = shareText(counts.asked - counts.waiting, counts.asked);
        tally.show(counts);
        showState(place, `${done} letters dealt with. Making the rest.`);
      },
    });
    // Focus would be lost with the button that goes away.
    if (document.activeElement === stop) button.focus();
    stop.hidden = true;
    showEnd(end);
  };

  const showEnd = (end: LetterRunEnd) => {
    if (end.counts && end.counts.asked > 0) tally.show(end.counts);
    if (end.kind === "problem") {
      showProblem(place, end.problem, again);
      return;
    }
    const { link } = end.last;
    const outcome = {
      kind: outcomeKind(end),
      sentences: letterRunSentences(end),
      ...(link && { link }),
    };
    showOutcome(place, outcome, "Open the letters", again);
  };

  const start = () => {
    const name = className.chosen();
    if (name === undefined) className.ask();
    else void jobs.run(() => work(name));
  };
  const again = () => {
    button.focus();
    start();
  };
  const button = jobButton(jobs, "Generate parent letters", start);
  const stop = plainButton(
    "Stop",
    () => {
      stopWanted = true;
      stop.setAttribute("aria-disabled", "true");
      showState(place, "Stopping when the letters now being made are done.");
    },
    "job",
  );
  stop.hidden = true;

  const advice = "A child never gets two letters: run this again whenever marks have changed.";
  return {
    element: sectionFrame(
      "Parent letters",
      h("p", {}, advice),
      className.element,
      button,
      place,
      tally.element,
      stop,
    ),
    update: ({ classes }) => className.offer(classes.map(({ name }) => name)),
  };
}

/** A letter that failed is worth another try, like one that waits. */
function outcomeKind({ kind, counts, last }: EndWithoutProblem): Outcome["kind"] {
  if (kind !== "done" || last.unfinished || counts.failed > 0) return "unfinished";
  return counts.asked === 0 ? "nothing" : "done";
}
