/** How long a job waits for another to finish, in milliseconds. */
const patience = 10_000;

/**
 * Runs a job while no other job of the add-on writes to this workbook. Nothing is given where
 * another holds on longer than a person would wait.
 */
export function withLock<Result>(job: () => Result): Result | undefined {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) return undefined;
  try {
    const result = job();
    // What was written must stand before anybody else reads.
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
