// biome-ignore-all lint/correctness/noUnusedVariables: files of a script share one scope

/** How the cache behaves. */
function cacheContract() {
  return {
    "what is put is got, until it is removed": () => {
      var cache = CacheService.getDocumentCache();
      assertEqual(cache.get("contract none"), null);
      cache.put("contract a", "one", 60);
      assertEqual(cache.get("contract a"), "one");
      cache.remove("contract a");
      assertEqual(cache.get("contract a"), null);
    },
    "several are put and got at once": () => {
      var cache = CacheService.getDocumentCache();
      cache.putAll({ "contract a": "1", "contract b": "2" }, 60);
      assertEqual(cache.getAll(["contract a", "contract b", "contract none"]), {
        "contract a": "1",
        "contract b": "2",
      });
      cache.removeAll(["contract a", "contract b"]);
    },
    "a value of more than 100 KB is refused": () => {
      assertThrows(() => {
        CacheService.getDocumentCache().put("contract a", new Array(100 * 1024 + 10).join("x"));
      }, /Argument too large: value/);
    },
    "a key of more than 250 characters is refused": () => {
      assertThrows(() => {
        CacheService.getDocumentCache().put(new Array(253).join("k"), "x");
      }, /Argument too large: key/);
    },
  };
}
