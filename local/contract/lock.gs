// biome-ignore-all lint/correctness/noUnusedVariables: files of a script share one scope

/** How locks behave where nobody else wants them. */
function lockContract() {
  return {
    "a free lock is taken and let go": () => {
      var lock = LockService.getDocumentLock();
      assertEqual(lock.hasLock(), false);
      assertEqual(lock.tryLock(1000), true);
      assertEqual(lock.hasLock(), true);
      lock.releaseLock();
      assertEqual(lock.hasLock(), false);
    },
    "waiting for a free lock raises nothing": () => {
      var lock = LockService.getScriptLock();
      lock.waitLock(1000);
      assertEqual(lock.hasLock(), true);
      lock.releaseLock();
    },
    "the lock of a person is a lock of its own, and its holder may take it again": () => {
      var mine = LockService.getUserLock();
      assertEqual(mine.tryLock(1000), true);
      assertEqual(mine.tryLock(0), true);
      assertEqual(LockService.getScriptLock().hasLock(), false);
      mine.releaseLock();
      assertEqual(mine.hasLock(), false);
    },
  };
}
