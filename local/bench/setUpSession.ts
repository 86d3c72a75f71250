import type { Session } from "../session";
import { sessionOf } from "./serviceCalls";

const jobs = ["Set up this workbook", "Check entries", "Propose targets"] as const;

/** A made-up school of a size that has been set up and checked, with targets proposed. */
export async function setUpSession(pupils: number, script?: string): Promise<Session> {
  const session = await sessionOf(pupils, script);
  for (const job of jobs) {
    const { ok, error } = session.runMenuItem(job);
    if (!ok) throw new Error(`${job} failed: ${error?.message}`);
  }
  return session;
}
