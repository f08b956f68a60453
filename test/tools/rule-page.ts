import type { Detector } from "../../src/contracts/detector.js";
import type { FieldTable, RecordType } from "../../src/rulebook/records/record-type.js";
import { recordTypes } from "../../src/rulebook/records/record-types.js";
import { detectorSections, detectorTable } from "./detector-page.js";
import { table } from "./markdown.js";

/** Groups that are the same in every record that has them, and what they are about. */
const SHARED = [
  ["src", "the client"],
  ["session", "the conversation"],
  ["time", "the packet"],
  ["baseline", "what was learned"],
] as const;

/** `docs/generated/rules.md`: every field that a rule may name, and the rules that are shipped. */
export function rulePage(rules: readonly Detector[]): string {
  return [
    "# Fields of rules, and shipped rules",
    "How to write one: [rules](../rules.md).",
    "## Records",
    table(
      ["`on:`", "what it is", "counted by"],
      recordTypes.map(({ name, help, by }) => [`\`${name}\``, help, by.map((path) => `\`${path}\``).join(", ")]),
    ),
    ...SHARED.map(([group, about]) => sharedSection(group, about)),
    ...recordTypes.map(ownSection),
    "## Shipped rules",
    detectorTable(rules, ""),
    ...detectorSections(rules),
  ].join("\n\n");
}

function sharedSection(group: string, about: string): string {
  const records = recordTypes.filter(({ fields }) => Object.keys(fields).some((path) => path.startsWith(`${group}.`)));
  const common = Object.entries(records[0]?.fields ?? {}).filter(
    ([path]) => path.startsWith(`${group}.`) && records.every(({ fields }) => Object.hasOwn(fields, path)),
  );
  const names = group === "src" ? "`src`, the client, and `dst`, the server" : `\`${group}\`, ${about}`;
  const also = group === "src" ? ". The record `asset` has the same but the port as `asset`" : "";
  return [`## ${names}`, `In ${records.map(({ name }) => `\`${name}\``).join(", ")}${also}.`, fieldTable(common)].join(
    "\n\n",
  );
}

function ownSection({ name, fields }: RecordType): string {
  const isShared = (path: string) =>
    /^(src|dst|time|baseline)\./.test(path) || (path.startsWith("session.") && isInAll(path));
  return [`## Record \`${name}\``, fieldTable(Object.entries(fields).filter(([path]) => !isShared(path)))].join("\n\n");
}

function isInAll(path: string): boolean {
  return recordTypes.every(({ name, fields }) => name === "asset" || Object.hasOwn(fields, path));
}

function fieldTable(fields: readonly (readonly [string, FieldTable[string]])[]): string {
  return table(
    ["field", "kind", "what it says", "needs"],
    fields.map(([path, { type, help, needs = "" }]) => [`\`${path}\``, type, help, needs]),
  );
}
