import { attackTechniques } from "../../src/catalog/attack-ics.generated.js";
import { systemRequirements } from "../../src/catalog/iec-62443.js";
import { platformThreats } from "../../src/catalog/iso-24392.js";
import type { Detector } from "../../src/contracts/detector.js";
import { table } from "./markdown.js";

type AnyDetector = Pick<Detector, "doc" | "options">;

/** `docs/generated/detectors.md`: every detector with what it finds, what it cannot see, and what to do. */
export function detectorPage(detectors: readonly AnyDetector[]): string {
  return ["# Detectors", detectorTable(detectors, ""), ...detectorSections(detectors)].join("\n\n");
}

/** A section for each detector. */
export function detectorSections(detectors: readonly AnyDetector[]): readonly string[] {
  return detectors.map(section);
}

/** One row per detector; `page` is where the headings are. */
export function detectorTable(detectors: readonly AnyDetector[], page: string): string {
  const rows = detectors.map(({ doc }) => [
    `[\`${doc.id}\`](${page}#${anchor(doc.id)})`,
    doc.title,
    doc.severity,
    doc.classes.join(", "),
    doc.attack.join(", "),
    doc.sr.map((clause) => `SR ${clause}`).join(", "),
  ]);
  return table(["id", "finds", "severity", "class", "ATT&CK", "IEC 62443-3-3"], rows);
}

/** One row per group of detectors, with the first titles of it. */
export function detectorGroups(detectors: readonly AnyDetector[]): string {
  const titles = new Map<string, string[]>();
  for (const { doc } of detectors) {
    const group = doc.id.split("/")[0] ?? "";
    titles.set(group, [...(titles.get(group) ?? []), doc.title]);
  }
  const rows = [...titles].map(([group, all]) => [
    `\`${group}/\``,
    `${all.length}`,
    `${all.slice(0, 5).join("; ")}; ..`,
  ]);
  return table(["group", "detectors", "for instance"], rows);
}

function section({ doc, options }: AnyDetector): string {
  const settings = Object.entries(options).map(([name, option]) => [
    `\`${name}\``,
    `${option.default}`,
    `${option.min} to ${option.max}`,
    option.help,
  ]);
  return [
    `## \`${doc.id}\``,
    `**${doc.title}.** ${doc.summary}`,
    `Severity ${doc.severity}, adjusted between ${doc.floor} and ${doc.cap}. Follows ${doc.spec.join(", ")}.`,
    references(doc),
    `**Blind to:** ${doc.blindTo}`,
    `**False alarms:** ${doc.falseAlarms}`,
    ["**What to do:**", "", ...doc.triage.map((step, index) => `${index + 1}. ${step}`)].join("\n"),
    ...(settings.length === 0 ? [] : [table(["setting", "default", "range", "meaning"], settings)]),
  ].join("\n\n");
}

function references(doc: AnyDetector["doc"]): string {
  return [
    ...doc.attack.map((id) => `- ATT&CK for ICS ${id}: ${attackTechniques[id].name}`),
    ...doc.sr.map((clause) => `- IEC 62443-3-3 SR ${clause}: ${systemRequirements[clause]}`),
    ...doc.iso24392.map((clause) => `- ISO/IEC 24392 ${clause}: ${platformThreats[clause]}`),
  ].join("\n");
}

/** The anchor of a heading that is the id in code. */
function anchor(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9-]/g, "");
}
