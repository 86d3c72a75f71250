/**
 * The classes of docx that the documents are made of, loaded after the `TextEncoder` that docx
 * looks for. Only what is named here goes into the bundle.
 */
import "../runtime/textEncoder";

export {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  HeightRule,
  ImageRun,
  type ITableBordersOptions,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
