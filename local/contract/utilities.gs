// biome-ignore-all lint/correctness/noUnusedVariables: files of a script share one scope

/** How the small tools behave. */
function utilitiesContract() {
  function hex(bytes) {
    return bytes.map((byte) => `0${(byte & 255).toString(16)}`.slice(-2)).join("");
  }
  return {
    "a blob keeps bytes from -128 to 127": () => {
      var blob = Utilities.newBlob([80, 75, -1, -128], "application/zip", "a.zip");
      assertEqual(blob.getBytes(), [80, 75, -1, -128]);
      assertEqual([blob.getContentType(), blob.getName()], ["application/zip", "a.zip"]);
    },
    "a blob of text gives its text": () => {
      var blob = Utilities.newBlob("Zoë");
      assertEqual(blob.getDataAsString(), "Zoë");
      assertEqual(blob.getContentType(), "text/plain");
      assertEqual(blob.getBytes().length, 4);
    },
    "a blob is renamed": () => {
      assertEqual(Utilities.newBlob("x").setName("b.txt").getName(), "b.txt");
    },
    "digests are the published ones": () => {
      // The test vectors of RFC 1321 and FIPS 180 for "abc".
      assertEqual(
        hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "abc")),
        "900150983cd24fb0d6963f7d28e17f72",
      );
      assertEqual(
        hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_1, "abc")),
        "a9993e364706816aba3e25717850c26c9cd0d89d",
      );
      assertEqual(
        hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "abc")),
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      );
    },
    "base64 goes there and back": () => {
      assertEqual(Utilities.base64Encode("Zoë?>"), "Wm/Dqz8+");
      assertEqual(Utilities.base64EncodeWebSafe("Zoë?>"), "Wm_Dqz8-");
      assertEqual(Utilities.base64Decode("Wm/Dqz8+"), [90, 111, -61, -85, 63, 62]);
    },
    "dates are written in a zone": () => {
      var summer = new Date(Date.UTC(2026, 6, 1, 23, 30, 5));
      assertEqual(
        Utilities.formatDate(summer, "Europe/London", "yyyy-MM-dd HH:mm:ss"),
        "2026-07-02 00:30:05",
      );
      assertEqual(
        Utilities.formatDate(summer, "Europe/London", "EEEE d MMMM yyyy 'at' h:mm a"),
        "Thursday 2 July 2026 at 12:30 AM",
      );
      assertEqual(Utilities.formatDate(summer, "UTC", "d MMM yy"), "1 Jul 26");
      assertEqual(Utilities.formatDate(summer, "Europe/London", "Z"), "+0100");
    },
    "every uuid is another": () => {
      var one = Utilities.getUuid();
      assertTrue(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(one), "a uuid");
      assertTrue(one !== Utilities.getUuid(), "another uuid");
    },
    "sleeping takes that long": () => {
      var before = Date.now();
      Utilities.sleep(1200);
      assertTrue(Date.now() - before >= 1200, "at least 1200 ms");
    },
  };
}
