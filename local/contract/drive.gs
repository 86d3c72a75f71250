// biome-ignore-all lint/correctness/noUnusedVariables: files of a script share one scope

/** How the advanced Drive service (version 3) behaves. What is made is removed again. */
function driveContract() {
  function folder() {
    return Drive.Files.create({
      name: `Contract ${Utilities.getUuid()}`,
      mimeType: "application/vnd.google-apps.folder",
    });
  }
  function text(name, parent, content, properties) {
    return Drive.Files.create(
      { name: name, parents: [parent], appProperties: properties || {} },
      Utilities.newBlob(content, "text/plain", name),
      { fields: "id,name,mimeType,parents,appProperties" },
    );
  }
  function inFolder(action) {
    return () => {
      var made = folder();
      try {
        action(made.id);
      } finally {
        Drive.Files.remove(made.id);
      }
    };
  }
  return {
    "a created file gives the fields that were asked for": inFolder((parent) => {
      var file = text("note.txt", parent, "hello", { key: "a1" });
      assertEqual(file.name, "note.txt");
      assertEqual(file.mimeType, "text/plain");
      assertEqual(file.parents, [parent]);
      assertEqual(file.appProperties, { key: "a1" });
      assertEqual(file.webViewLink, undefined);
    }),
    "without fields a file gives kind, id, name and mimeType": inFolder((parent) => {
      var file = Drive.Files.get(text("note.txt", parent, "hello").id);
      assertEqual(Object.keys(file).sort(), ["id", "kind", "mimeType", "name"]);
    }),
    "a folder that does not exist is refused": () => {
      assertThrows(() => {
        text("note.txt", "noSuchFolder", "hello");
      }, /API call to drive.files.create failed with error: File not found: noSuchFolder\./);
    },
    "a file that does not exist is refused": () => {
      assertThrows(() => {
        Drive.Files.get("noSuchFile");
      }, /API call to drive.files.get failed with error: File not found: noSuchFile\./);
    },
    "files are found by their folder, name and kind": inFolder((parent) => {
      text("one.txt", parent, "1");
      text("two's.txt", parent, "2");
      var all = Drive.Files.list({ q: `'${parent}' in parents and trashed = false` });
      assertEqual(all.files.length, 2);
      var named = Drive.Files.list({
        q: `'${parent}' in parents and name = 'two\\'s.txt'`,
        fields: "files(name)",
      });
      assertEqual(named.files, [{ name: "two's.txt" }]);
      var folders = Drive.Files.list({
        q: `'${parent}' in parents and mimeType = 'application/vnd.google-apps.folder'`,
      });
      assertEqual(folders.files.length, 0);
    }),
    "files are found by a property of the app": inFolder((parent) => {
      text("one.txt", parent, "1", { pupil: "k1", kind: "letter" });
      text("two.txt", parent, "2", { pupil: "k2", kind: "letter" });
      var found = Drive.Files.list({
        q:
          "'" +
          parent +
          "' in parents and appProperties has { key='pupil' and value='k2' } and trashed=false",
        fields: "files(name,appProperties)",
        pageSize: 1000,
      });
      assertEqual(found.files, [
        { name: "two.txt", appProperties: { kind: "letter", pupil: "k2" } },
      ]);
    }),
    "long lists come in pages": inFolder((parent) => {
      text("a.txt", parent, "1");
      text("b.txt", parent, "2");
      text("c.txt", parent, "3");
      var q = `'${parent}' in parents`;
      var first = Drive.Files.list({ q: q, pageSize: 2, fields: "nextPageToken,files(name)" });
      assertEqual(first.files.length, 2);
      var rest = Drive.Files.list({ q: q, pageSize: 2, pageToken: first.nextPageToken });
      assertEqual(rest.files.length, 1);
      assertEqual(rest.nextPageToken, undefined);
    }),
    "a query that cannot be read is refused": () => {
      assertThrows(() => {
        Drive.Files.list({ q: "name is x" });
      }, /API call to drive.files.list failed with error: Invalid Value/);
    },
    "content and name are updated and the id stays": inFolder((parent) => {
      var file = text("one.txt", parent, "before");
      var updated = Drive.Files.update(
        { name: "new.txt" },
        file.id,
        Utilities.newBlob("after", "text/plain"),
        { fields: "id,name" },
      );
      assertEqual(updated, { id: file.id, name: "new.txt" });
    }),
    "a file in the bin is not among those that are not trashed": inFolder((parent) => {
      var file = text("one.txt", parent, "1");
      Drive.Files.update({ trashed: true }, file.id);
      var q = `'${parent}' in parents and trashed = `;
      assertEqual(Drive.Files.list({ q: `${q}false` }).files.length, 0);
      assertEqual(Drive.Files.list({ q: `${q}true` }).files.length, 1);
    }),
    "a copy has an id of its own and the same properties": inFolder((parent) => {
      var file = text("one.txt", parent, "1", { key: "a" });
      var copy = Drive.Files.copy({ name: "copy.txt" }, file.id, {
        fields: "id,name,appProperties,parents",
      });
      assertTrue(copy.id !== file.id, "another id");
      assertEqual(
        [copy.name, copy.appProperties, copy.parents],
        ["copy.txt", { key: "a" }, [parent]],
      );
    }),
    "a removed file is not found again": inFolder((parent) => {
      var file = text("one.txt", parent, "1");
      Drive.Files.remove(file.id);
      assertThrows(() => {
        Drive.Files.get(file.id);
      }, /File not found/);
    }),
    "a property of more than 124 bytes is refused": inFolder((parent) => {
      assertThrows(() => {
        text("one.txt", parent, "1", { key: new Array(130).join("x") });
      }, /API call to drive.files.create failed/);
    }),
    "the content of a file that is not a document is given back": inFolder((parent) => {
      var blob = Utilities.newBlob('{"a":"é"}', "application/json", "a.json");
      var file = Drive.Files.create({ name: "a.json", parents: [parent] }, blob);
      var content = Drive.Files.get(file.id, { alt: "media" });
      var text = typeof content === "string" ? content : content.getDataAsString();
      assertEqual(JSON.parse(text), { a: "é" });
    }),
    "a folder is its maker's and shared with nobody": inFolder((parent) => {
      var fields = "ownedByMe,shared,permissions(type,role)";
      assertEqual(Drive.Files.get(parent, { fields: fields }), {
        ownedByMe: true,
        permissions: [{ role: "owner", type: "user" }],
        shared: false,
      });
    }),
    "sharing on can be taken from those who may write": inFolder((parent) => {
      Drive.Files.update({ writersCanShare: false }, parent);
      assertEqual(Drive.Files.get(parent, { fields: "writersCanShare" }), {
        writersCanShare: false,
      });
    }),
    "two files may have the same name": inFolder((parent) => {
      text("same.txt", parent, "1");
      text("same.txt", parent, "2");
      var found = Drive.Files.list({ q: `'${parent}' in parents`, fields: "files(name)" });
      assertEqual(found.files, [{ name: "same.txt" }, { name: "same.txt" }]);
    }),
  };
}
