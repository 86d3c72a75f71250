import { type DocxFile, partText, withParts } from "./docxFile";

const coreProperties = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Letter to parents and carers</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">2020-01-01T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2020-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>`;

/** Parts of a file that tell of the one who wrote it, or show an earlier state of it. */
const traces =
  /^(docProps\/(custom\.xml|thumbnail\..*)|customXml\/.*|word\/(comments.*|people)\.xml)$/;

/**
 * A file without what hangs on to a document that was once another letter: its author and title, its
 * small picture, names of reviewers. Otherwise every family would get them.
 */
export function withoutTraces(file: DocxFile): DocxFile {
  const kept = Object.fromEntries(Object.entries(file).filter(([path]) => !traces.test(path)));
  const gone = Object.keys(file).filter((path) => traces.test(path));
  const parts: Record<string, string> = {};
  if (file["docProps/core.xml"]) parts["docProps/core.xml"] = coreProperties;
  if (file["docProps/app.xml"]) {
    parts["docProps/app.xml"] = partText(file, "docProps/app.xml").replace(
      /<(Company|Manager|Template|TitlesOfParts|HeadingPairs)>[\s\S]*?<\/\1>/g,
      "",
    );
  }
  if (gone.length > 0) {
    for (const path of Object.keys(kept).filter((each) => each.endsWith(".rels"))) {
      parts[path] = partText(file, path).replace(/<Relationship [^>]*>/g, (link) => {
        const target = /Target="\/?([^"]*)"/.exec(link)?.[1] ?? "";
        const name = target.replace(/^\.\.\//, "");
        return gone.some((each) => each === name || each === `word/${name}`) ? "" : link;
      });
    }
    const types = "[Content_Types].xml";
    parts[types] = partText(file, types).replace(/<Override [^>]*>/g, (type) =>
      gone.includes(/PartName="\/([^"]*)"/.exec(type)?.[1] ?? "") ? "" : type,
    );
  }
  return withParts(kept, parts);
}
