/** What Drive's refusal means for a run of documents. */
export type DriveFailure =
  /** Throttling, or a fault on Drive's side: worth another try. */
  | { readonly kind: "passing" }
  /** Nothing more can be made today. */
  | { readonly kind: "forToday"; readonly reason: string }
  /** This document cannot be made; the reason is a sentence with a remedy. */
  | { readonly kind: "lasting"; readonly reason: string };

/**
 * Reads what Drive's error says. The sentences known are those of Google's documentation and of
 * reports by others; none could be provoked here.
 */
export function driveFailure(error: unknown): DriveFailure {
  const message = error instanceof Error ? error.message : String(error);
  if (/too many times for one day|daily limit/i.test(message)) {
    const reason =
      "Google's limit of new documents for today has been reached. Run this again tomorrow.";
    return { kind: "forToday", reason };
  }
  if (/storage quota|storageQuotaExceeded/i.test(message)) {
    return {
      kind: "forToday",
      reason: "Your Drive is full. Make room in it, then run this again.",
    };
  }
  if (passes.test(message)) return { kind: "passing" };
  if (/permission|authori[sz]/i.test(message)) {
    const reason = "Drive did not allow it. Choose the menu item again and accept the permissions.";
    return { kind: "lasting", reason };
  }
  const reason = "Drive did not accept it. Run this again, and tell your IT lead if it stays so.";
  return { kind: "lasting", reason };
}

const passes =
  /rate limit|too many requests|quota exceeded for quota|backend error|internal error|empty response|\b(429|500|502|503|504)\b|timed? ?out/i;
