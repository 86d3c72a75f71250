import { MARGINS } from "../letter/letterLook";
import type { LetterPart } from "../letter/letterPart";
import { letterWording } from "../letter/letterWording";
import { partToDocx } from "../letter/partToDocx";
import { signedParts } from "../letter/signedParts";
import { newDocument } from "../word/newDocument";
import { packDocument } from "../word/packDocument";
import type { TemplateUse } from "./letterTag";

/** What a school's own letter begins with. */
export interface StarterTemplate {
  readonly use: TemplateUse;
  readonly schoolName: string;
  /** Whether letters tell the target for the end of the key stage. */
  readonly keyStageTargets: boolean;
}

/**
 * The document that a school's own letter begins with: the built-in letter, with tags where a
 * child's own words stand. As the bytes of a `.docx` file.
 */
export function starterTemplate({ use, schoolName, keyStageTargets }: StarterTemplate): Uint8Array {
  const parts = use === "card" ? cardParts() : letterParts(keyStageTargets);
  const size = use === "card" ? 14 : 11;
  return packDocument(
    newDocument({
      title: use === "card" ? "Target card" : "Letter to parents and carers",
      schoolName,
      bodySize: size,
      margins: MARGINS,
      children: parts.flatMap((part) => partToDocx(part, size)),
    }),
  );
}

const words = letterWording({ childFirstName: "{first name}", season: "{season}" });

function plain(text: string, lead?: string): LetterPart {
  return { kind: "text", role: "plain", text, ...(lead === undefined ? {} : { lead }) };
}

function letterParts(keyStageTargets: boolean): LetterPart[] {
  const header = [words.subjectColumn, words.nowColumn, words.targetColumn];
  const row = ["{#subjects}{subject}", "{now}", orNotAgreed("target")];
  if (keyStageTargets) {
    header.push(words.keyStageTargetColumn);
    row.push(orNotAgreed("key stage target"));
  }
  row.push(`${row.pop()}{/subjects}`);
  return [
    { kind: "text", role: "school", text: "{school}" },
    { kind: "gap", points: 6 },
    {
      kind: "pair",
      left: ["To the parents and carers of {full name}", "{class}, {year}"],
      right: ["{date}", "{#if teacher}{teacher heading}: {teacher}{/if}"],
    },
    { kind: "text", role: "title", text: words.title },
    plain(words.salutation),
    plain("{opening}"),
    {
      kind: "table",
      header,
      rows: [row],
      shares: keyStageTargets ? [0.17, 0.29, 0.27, 0.27] : [0.19, 0.41, 0.4],
    },
    {
      kind: "columns",
      columns: [
        { title: `{#if strengths}${words.strengths}{/if}`, items: ["{strengths}"] },
        { title: `{#if next steps}${words.nextSteps}{/if}`, items: ["{next steps}"] },
      ],
    },
    { kind: "text", role: "heading", text: `{#if help at home}${words.helpAtHome}{/if}` },
    { kind: "bullets", items: ["{help at home}"] },
    plain("{#if child’s words}"),
    { kind: "quote", title: words.childsWords, text: "{child’s words}" },
    plain("{/if}"),
    plain("{attendance}{/if}", `{#if attendance}${words.attendance}: `),
    plain("{meeting}{/if}", `{#if meeting}${words.consultation}: `),
    ...signedParts("{closing}", { name: "{signed by}", role: "{#if role}, {role}{/if}" }),
    { kind: "cutLine" },
    plain("{full name}, {class}", `${words.slipTitle}: `),
    plain(`{#if meeting}☐ ${words.slipCanCome}     ☐ ${words.slipOtherTime}{/if}`),
    plain(words.slipTalkAbout),
    { kind: "ruledLines", count: 2 },
    { kind: "blanks", labels: [words.slipSigned, words.slipDate] },
  ];
}

/** A target, or the sentence for one that is still talked about. */
function orNotAgreed(target: string): string {
  return `{#if ${target}}{${target}}{/if}{#if no ${target}}${words.targetNotAgreed}{/if}`;
}

function cardParts(): LetterPart[] {
  return [
    { kind: "text", role: "school", text: "{full name}" },
    { kind: "text", role: "small", text: "{class}, {year}" },
    { kind: "text", role: "title", text: "My targets" },
    {
      kind: "table",
      header: ["Subject", "My target"],
      rows: [["{#subjects}{subject}", "{target}{/subjects}"]],
      shares: [0.3, 0.7],
    },
    { kind: "text", role: "heading", text: "{#if next steps}My next steps{/if}" },
    { kind: "bullets", items: ["{next steps}"] },
    { kind: "text", role: "heading", text: "{#if what helps me}What helps me{/if}" },
    { kind: "bullets", items: ["{what helps me}"] },
    plain("{#if my words}"),
    { kind: "quote", title: "In my own words", text: "{my words}" },
    plain("{/if}"),
  ];
}
