/** The document of a school's own letter, which people edit. */
export interface TemplateDocument {
  readonly id: string;
  readonly link: string;
  /** Which letters it is for. */
  readonly kind: string;
  /** When it was last edited, as Drive tells it: the later text is the later time. */
  readonly edited: string;
}

/** The documents of the school's own letters in the person's Drive, as far as the add-on may see it. */
export interface TemplateStore {
  /** The documents that this person's Drive holds as the school's own letters: one call. */
  readonly templates: () => TemplateDocument[];
  /** Makes the document of a school's own letter from the bytes of a `.docx` file: one call. */
  readonly createTemplate: (kind: string, name: string, bytes: Uint8Array) => TemplateDocument;
  /** A document as it stands now, as the bytes of a `.docx` file: one call. */
  readonly exportDocx: (id: string) => Uint8Array;
}
