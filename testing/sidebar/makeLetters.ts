import type { LettersReply, LettersRequest } from "../../src/app/api";
import type { SidebarCalls } from "./callSidebar";

/** Makes letters as the page does, one call after another, until the run is finished or cannot go on. */
export function makeLetters(ask: SidebarCalls["ask"], request: LettersRequest): LettersReply {
  const { run, folder, request: goOn } = ask("apiLettersBegin", request);
  for (let calls = 0; calls < 100; calls += 1) {
    const reply = ask("apiLettersBatch", { run, folder, request: goOn, atMost: 50 });
    if (reply.finished || reply.stopped !== undefined) return reply;
  }
  throw new Error("The run of letters does not come to its end.");
}
