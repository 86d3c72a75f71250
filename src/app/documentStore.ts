/** A document that stands in Drive. */
export interface StoredDocument {
  readonly id: string;
  /** Where a person opens it. */
  readonly link: string;
  readonly key: string;
  readonly content: string;
}

/** A document to be made: its .docx bytes become a Google Doc in one call. */
export interface NewDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly folder: string;
  /** Tells this document from every other; it holds nothing personal. */
  readonly key: string;
  /** Tells one content from another; it holds nothing personal. */
  readonly content: string;
}

/** The document of a school's own letter, which people edit. */
export interface TemplateDocument {
  readonly id: string;
  readonly link: string;
  /** Which letters it is for. */
  readonly kind: string;
  /** When it was last edited, as Drive tells it: the later text is the later time. */
  readonly edited: string;
}

/** The person's Drive, as far as the add-on may see it: the files it made itself. */
export interface DocumentStore {
  /** The id of a folder of the add-on's, by its name, made if there is none. */
  readonly folder: (name: string) => string;
  /** The documents that stand in a folder: a call for each thousand. */
  readonly list: (folder: string) => StoredDocument[];
  /** Makes a document: one call. */
  readonly create: (document: NewDocument) => StoredDocument;
  /** Puts new content in a document that stands, which keeps its link: one call. */
  readonly replace: (id: string, document: NewDocument) => StoredDocument;

  // The school's own letters.
  /** The documents that this person's Drive holds as the school's own letters: one call. */
  readonly templates: () => TemplateDocument[];
  /** Makes the document of a school's own letter from the bytes of a `.docx` file: one call. */
  readonly createTemplate: (kind: string, name: string, bytes: Uint8Array) => TemplateDocument;
  /** A document as it stands now, as the bytes of a `.docx` file: one call. */
  readonly exportDocx: (id: string) => Uint8Array;
}
