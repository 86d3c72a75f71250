// biome-ignore-all lint/correctness/noUnusedVariables: files of a script share one scope

/** How properties behave. What is set is deleted again. */
function propertiesContract() {
  function withStore(action) {
    return () => {
      var store = PropertiesService.getDocumentProperties();
      try {
        action(store);
      } finally {
        store.deleteProperty("contract.a");
        store.deleteProperty("contract.b");
      }
    };
  }
  return {
    "a property that is not set is null": withStore((store) => {
      assertEqual(store.getProperty("contract.a"), null);
    }),
    "properties are texts": withStore((store) => {
      store.setProperty("contract.a", "one");
      assertEqual(store.getProperty("contract.a"), "one");
      assertTrue(store.getKeys().indexOf("contract.a") >= 0, "the key among the keys");
    }),
    "several are set at once and the others stay": withStore((store) => {
      store.setProperty("contract.a", "one");
      store.setProperties({ "contract.b": "two" });
      var all = store.getProperties();
      assertEqual([all["contract.a"], all["contract.b"]], ["one", "two"]);
    }),
    "a deleted property is null": withStore((store) => {
      store.setProperty("contract.a", "one").deleteProperty("contract.a");
      assertEqual(store.getProperty("contract.a"), null);
    }),
    "a value of more than 9 KB is refused": withStore((store) => {
      assertThrows(() => {
        store.setProperty("contract.a", new Array(9 * 1024 + 10).join("x"));
      }, /Argument too large: value/);
    }),
    "the stores are apart": withStore((store) => {
      store.setProperty("contract.a", "document");
      assertEqual(PropertiesService.getUserProperties().getProperty("contract.a"), null);
    }),
  };
}
