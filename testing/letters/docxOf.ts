import { strToU8, zipSync } from "fflate";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Parts of a file that a test adds: bytes, or text. */
export type ExtraParts = Readonly<Record<string, string | Uint8Array>>;

/** A small `.docx` file of this body, with a header and footer where they are given. */
export function docxOf(
  body: string,
  { header, footer, extra = {} }: { header?: string; footer?: string; extra?: ExtraParts } = {},
): Uint8Array {
  const edges = [
    { kind: "header", root: "hdr", xml: header },
    { kind: "footer", root: "ftr", xml: footer },
  ].filter((edge) => edge.xml !== undefined);
  const references = edges.map(
    ({ kind }) => `<w:${kind}Reference w:type="default" r:id="${kind}1"/>`,
  );
  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>${edges.map(({ kind }) => `<Override PartName="/word/${kind}1.xml" ContentType="${types}.${kind}+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${edges.map(({ kind }) => `<Relationship Id="${kind}1" Type="${office}/${kind}" Target="${kind}1.xml"/>`).join("")}</Relationships>`,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${body}<w:sectPr>${references.join("")}</w:sectPr></w:body></w:document>`,
    ...Object.fromEntries(
      edges.map(({ kind, root, xml }) => [
        `word/${kind}1.xml`,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="${word}" xmlns:r="${office}">${xml}</w:${root}>`,
      ]),
    ),
    ...extra,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, data]) => [
        path,
        // Pictures are packed already.
        typeof data === "string" ? strToU8(data) : ([data, { level: 0 }] as const),
      ]),
    ),
  );
}

/** A paragraph whose text is split into these runs, each with a look of its own. */
export function paragraphOf(...runs: readonly string[]): string {
  return `<w:p>${runs.map((text, index) => run(text, index % 2 === 1 ? "<w:rPr><w:b/></w:rPr>" : "")).join("")}</w:p>`;
}

/** The same as Google Docs writes it: every run with its marks of revision and `w:rtl` turned off. */
export function googleParagraph(...runs: readonly string[]): string {
  const look = '<w:rPr><w:rtl w:val="0"/></w:rPr>';
  const marks = 'w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"';
  const text = runs.map((each) => run(each, look).replace("<w:r>", `<w:r ${marks}>`)).join("");
  return `<w:p w:rsidR="00000000" w:rsidDel="00000000" w:rsidP="00000000" w:rsidRDefault="00000000" w:rsidRPr="00000000"><w:pPr><w:rPr/></w:pPr>${text}</w:p>`;
}

/** A table, row by row, of cells each with one paragraph. */
export function tableOf(...rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc><w:tcPr/>${paragraphOf(text)}</w:tc>`;
  return `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

function run(text: string, look: string): string {
  const safe = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<w:r>${look}<w:t xml:space="preserve">${safe}</w:t></w:r>`;
}
