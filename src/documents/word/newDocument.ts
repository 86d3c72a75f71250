import { cleanText } from "../text/cleanText";
import { Document, type Footer, type Paragraph, type Table } from "./docx";
import { page, twips } from "./look";
import { documentStyles } from "./styles";
import { bulletNumbering } from "./text";

/** What a document is made of. */
export interface DocumentParts {
  /** In the file's properties, with the school as its author: no child's name belongs here. */
  readonly title: string;
  readonly schoolName: string;
  /** Point size of plain text. */
  readonly bodySize: number;
  /** In points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly footer?: Footer;
  readonly children: readonly (Paragraph | Table)[];
}

/** A document on upright A4 pages, in British English. */
export function newDocument(parts: DocumentParts): Document {
  const { margins, footer, children } = parts;
  return new Document({
    title: cleanText(parts.title),
    creator: cleanText(parts.schoolName),
    lastModifiedBy: cleanText(parts.schoolName),
    styles: documentStyles(parts.bodySize),
    numbering: bulletNumbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              top: twips(margins.top),
              bottom: twips(margins.bottom),
              left: twips(margins.left),
              right: twips(margins.right),
              header: twips(28),
              footer: twips(28),
            },
          },
        },
        ...(footer && { footers: { default: footer } }),
        children,
      },
    ],
  });
}
