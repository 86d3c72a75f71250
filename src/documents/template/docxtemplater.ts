/**
 * The library that fills templates (docxtemplater, MIT), loaded after the `TextEncoder` that zips
 * need. It looks for no other service of the context, and works synchronously.
 */
import "../runtime/textEncoder";
import Docxtemplater from "docxtemplater";

export { Docxtemplater };
