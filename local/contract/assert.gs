// biome-ignore-all lint/correctness/noUnusedVariables: files of a script share one scope

/** A value as JSON, with the keys of objects in the order of the alphabet. */
function inOrder(value) {
  return JSON.stringify(value, (_key, item) => {
    if (item === null || typeof item !== "object" || Array.isArray(item)) return item;
    var sorted = {};
    Object.keys(item)
      .sort()
      .forEach((name) => {
        sorted[name] = item[name];
      });
    return sorted;
  });
}

/** Refuses values that are not the same when written as JSON. */
function assertEqual(actual, expected) {
  var got = inOrder(actual);
  var wanted = inOrder(expected);
  if (got !== wanted) throw new Error(`expected ${wanted}, got ${got}`);
}

/** Refuses a condition that does not hold. */
function assertTrue(condition, what) {
  if (condition !== true) throw new Error(`expected ${what}`);
}

/** Refuses a function that does not raise an error whose message fits. */
function assertThrows(action, pattern) {
  try {
    action();
  } catch (error) {
    if (pattern.test(String(error.message))) return;
    throw new Error(`expected an error like ${pattern}, got: ${error.message}`);
  }
  throw new Error(`expected an error like ${pattern}, got none`);
}
