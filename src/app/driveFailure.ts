/** What Drive's refusal means for a run of documents. */
export type DriveFailure =
  /** Too many calls in a short time: worth another try, by fewer at once. */
  | { readonly kind: "throttled" }
  /** A fault on Drive's side: worth another try. */
  | { readonly kind: "passing" }
  /** The document, or the folder it is to be in, is not there. */
  | { readonly kind: "gone" }
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
      "Google's limit of new documents for today has been reached. Go on tomorrow: what is made stays, and only the rest is made then.";
    return { kind: "forToday", reason };
  }
  if (/storage quota|storageQuotaExceeded/i.test(message)) {
    return { kind: "forToday", reason: "Your Drive is full. Make room in it, then go on." };
  }
  if (throttles.test(message)) return { kind: "throttled" };
  if (passes.test(message)) return { kind: "passing" };
  if (/file not found|\b404\b/i.test(message)) return { kind: "gone" };
  if (/permission|authori[sz]/i.test(message)) {
    const reason = "Drive did not allow it. Choose the menu item again and accept the permissions.";
    return { kind: "lasting", reason };
  }
  const reason = "Drive did not accept it. Run this again, and tell your IT lead if it stays so.";
  return { kind: "lasting", reason };
}

const throttles = /rate limit|too many requests|quota exceeded for quota|\b429\b/i;

const passes =
  /backend error|internal error|empty response|\b(500|502|503|504)\b|timed? ?out|service unavailable/i;
