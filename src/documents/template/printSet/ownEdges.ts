import { type DocxFile, partText } from "../docxFile";

const contentTypes = "[Content_Types].xml";
const links = "word/_rels/document.xml.rels";

/** Headers and footers of a joined document: a letter's own where they say something of its own. */
export interface Edges {
  /** The section's or body's references, as they are to stand for a letter. */
  readonly refer: (xml: string, letter: DocxFile) => string;
  /** The parts that are added, with the lists that name them. */
  readonly parts: () => Readonly<Record<string, string>>;
}

/**
 * Gives each letter its own headers and footers. Letters whose header reads alike share one; a header
 * with a child's name is a part of its own, so that no letter carries another's.
 */
export function ownEdges(first: DocxFile): Edges {
  const texts = { types: partText(first, contentTypes), links: partText(first, links) };
  const added: Record<string, string> = {};
  const known = new Map<string, string>();
  const edges = [...texts.links.matchAll(/<Relationship [^>]*>/g)].flatMap(([link]) =>
    edgeOf(link),
  );
  const own = (edge: Edge, letter: DocxFile): string => {
    const text = partText(letter, edge.path);
    if (text === partText(first, edge.path)) return edge.id;
    const key = `${edge.path} ${text}`;
    const standing = known.get(key);
    if (standing !== undefined) return standing;
    const id = `ownEdge${known.size + 1}`;
    known.set(key, id);
    const path = edge.path.replace(/\.xml$/, `own${known.size}.xml`);
    added[path] = text;
    const relations = relationsOf(edge.path);
    if (first[relations]) added[relationsOf(path)] = partText(first, relations);
    const name = path.slice("word/".length);
    texts.links = texts.links.replace(
      "</Relationships>",
      `<Relationship Id="${id}" Type="${edge.type}" Target="${name}"/></Relationships>`,
    );
    texts.types = texts.types.replace(
      "</Types>",
      `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${edge.kind}+xml"/></Types>`,
    );
    return id;
  };
  return {
    refer: (xml, letter) =>
      xml.replace(/<w:(?:header|footer)Reference [^>]*>/g, (reference) => {
        const id = /r:id="([^"]*)"/.exec(reference)?.[1];
        const edge = edges.find((each) => each.id === id);
        return edge ? reference.replace(/r:id="[^"]*"/, `r:id="${own(edge, letter)}"`) : reference;
      }),
    parts: () => ({ ...added, [contentTypes]: texts.types, [links]: texts.links }),
  };
}

interface Edge {
  readonly id: string;
  readonly type: string;
  readonly kind: "header" | "footer";
  readonly path: string;
}

function edgeOf(link: string): Edge[] {
  const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(link)?.[1] ?? "";
  const type = attribute("Type");
  const kind = (["header", "footer"] as const).find((each) => type.endsWith(`/${each}`));
  if (!kind) return [];
  const path = `word/${attribute("Target").replace(/^(\/word\/|\.\/)/, "")}`;
  return [{ id: attribute("Id"), type, kind, path }];
}

function relationsOf(path: string): string {
  return path.replace(/^word\//, "word/_rels/").concat(".rels");
}
