import { hashKey } from "../../core/text/fnv1a";
import { base64Text } from "../../documents/runtime/base64Text";
import { checkTemplate } from "../../documents/template/checkTemplate";
import { letterTemplateRows } from "../../workbook/write/letterTemplateRows";
import { replaceRows } from "../../workbook/write/replaceRows";
import type { UsedLetter } from "../api";
import { logJob, moment } from "../log";
import { refusals } from "../refusals";
import { SidebarProblem } from "../sidebar/sidebarProblem";
import type { WorkbookStore } from "../workbookStore";
import { exportTemplate } from "./exportTemplate";
import { openDesigns } from "./openDesigns";
import { templateKind, templateKinds } from "./templateKind";
import type { TemplateStore } from "./templateStore";

const job = "Use the school’s own letter";

/**
 * Use this letter: takes the document as it stands now, and, if nothing stops it, keeps it packed in
 * the workbook. From there every runner has it, and what is edited later does not reach a family
 * before it is put in use too. `by` is whom colleagues ask to edit it.
 */
export function useDesign(
  store: WorkbookStore,
  drive: TemplateStore,
  asked: { readonly kind: string; readonly by: string },
  now: Date,
): UsedLetter {
  const kind = templateKind(asked.kind);
  if (!kind) throw new SidebarProblem(`There is no letter ‘${asked.kind}’.`);
  const { title, use, usedFor } = templateKinds[kind];
  const { tab, kept } = openDesigns(store, now);
  if (!tab) {
    throw new SidebarProblem(
      "There is no Letter templates tab yet: choose Set up this workbook first.",
    );
  }
  const own = drive.templates().filter((document) => document.kind === kind);
  const document = own.find(({ id }) => id === kept.get(kind)?.documentId) ?? own[0];
  if (!document) {
    throw new SidebarProblem(
      `Your Drive holds no document for ${title}. Choose Edit the letter: you get a document of your own to begin with.`,
    );
  }
  const bytes = exportTemplate(drive, document.id);
  const { findings } = checkTemplate(bytes, use);
  const stopped = findings.filter(({ stops }) => stops).length;
  const view = findings.map(({ stops, sentence }) => ({ stops, sentence }));
  if (stopped > 0) {
    return {
      used: false,
      sentence: `${title} was not put in use: ${stopped === 1 ? "one thing has" : `${stopped} things have`} to be put right in the document first. Letters stay as they are.`,
      findings: view,
    };
  }
  const text = base64Text(bytes);
  const rows = letterTemplateRows({
    kind,
    by: asked.by.trim(),
    since: moment(now),
    edited: document.edited,
    documentId: document.id,
    link: document.link,
    hash: hashKey(text),
    text,
  });
  const others = [...kept.values()].filter((each) => each.kind !== kind);
  const whole = others.flatMap((each) =>
    each.text === undefined ? [] : letterTemplateRows({ ...each, text: each.text }),
  );
  const refused = refusals(store.write(replaceRows(tab, [...whole, ...rows])));
  const sentence = `${title} is in use for ${usedFor}. Letters that stand read differently now, and are made again by the next run.`;
  if (refused.length > 0) return { used: false, sentence: refused.join(" "), findings: view };
  logJob(store, { job, sentences: [`${title} was put in use.`], cells: rows.length }, now);
  return { used: true, sentence, findings: view };
}
