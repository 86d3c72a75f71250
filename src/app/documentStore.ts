/** A document that stands in Drive. */
export interface StoredDocument {
  readonly id: string;
  /** Where a person opens it. */
  readonly link: string;
  readonly key: string;
  readonly content: string;
  /** Its name in Drive, where that was asked for. */
  readonly name?: string;
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
  /** The documents it is listed with, such as the letters of a season; it holds nothing personal. */
  readonly group?: string;
}

/** With whom a folder is shared: nobody or named people, everybody of the school's domain, or anybody. */
export type Sharing = "people" | "domain" | "anyone";

/** The person's Drive, as far as the add-on may see it: the files it made itself. */
export interface DocumentStore {
  /** The id of a folder of the add-on's, by its name, made if there is none. */
  readonly folder: (name: string) => string;
  /**
   * The documents of a group that stand, wherever a person has moved them: a call for each
   * thousand. One made a moment ago may be lacking.
   */
  readonly list: (group: string) => StoredDocument[];
  /** Makes a document: one call. */
  readonly create: (document: NewDocument) => StoredDocument;
  /** Puts new content in a document that stands, which keeps its link: one call. */
  readonly replace: (id: string, document: NewDocument) => StoredDocument;
  /** A document by its id; nothing where this person's Drive does not show it: one call. */
  readonly find: (id: string) => StoredDocument | undefined;
  /** Puts a document in the bin, from where a person can take it back: one call. */
  readonly trash: (id: string) => void;
  /** With whom a folder is shared: one call. */
  readonly sharing: (folder: string) => Sharing;
}
