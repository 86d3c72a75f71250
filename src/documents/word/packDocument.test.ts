import { readDocx } from "../testing/readDocx";
import { newDocument } from "./newDocument";
import { packDocument } from "./packDocument";
import { paragraph } from "./text";

function pack(text: string): Uint8Array {
  const margins = { top: 40, bottom: 40, left: 40, right: 40 };
  const children = [paragraph(text)];
  return packDocument(
    newDocument({ title: "A letter", schoolName: "Hazelbury", bodySize: 11, margins, children }),
  );
}

describe("packDocument", () => {
  test("gives a zip file with the parts that a word processor looks for", () => {
    const bytes = pack("Dear parents");
    expect([...bytes.slice(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
    expect(Object.keys(readDocx(bytes).parts)).toEqual(
      expect.arrayContaining(["[Content_Types].xml", "_rels/.rels", "word/document.xml"]),
    );
  });

  test("the same document gives the same bytes whenever it is made", () => {
    const first = pack("Dear parents");
    jest.useFakeTimers({ now: new Date("2031-07-01T12:00:00Z") });
    const later = pack("Dear parents");
    jest.useRealTimers();
    expect(Buffer.from(later).equals(Buffer.from(first))).toBe(true);
    expect(Buffer.from(pack("Dear carers")).equals(Buffer.from(first))).toBe(false);
  });

  test("names the school as the author, and British English as the language", () => {
    const { parts } = readDocx(pack("Dear parents"));
    expect(parts["docProps/core.xml"]).toContain("<dc:creator>Hazelbury</dc:creator>");
    expect(parts["docProps/core.xml"]).toContain("2020-01-01T00:00:00Z");
    expect(parts["word/styles.xml"]).toContain('<w:lang w:val="en-GB"');
  });

  test("writes an emoji as UTF-8", () => {
    expect(readDocx(pack("Well done 😀")).text).toContain("Well done 😀");
  });
});
