import { platformThreats } from "../../src/catalog/iso-24392.js";
import type { Detector } from "../../src/contracts/detector.js";
import { table } from "./markdown.js";
import { standardsTrace } from "./standards/sources.js";
import type { TraceRow } from "./standards/trace.js";

type AnyDetector = Pick<Detector, "doc">;

/** `docs/generated/standards.md`: each statement, who serves it, how that is shown, and what cannot be seen. */
export function standardsPage(detectors: readonly AnyDetector[]): string {
  return [
    "# What standards ask, and what the sensor has for it",
    "A row is a statement in our words. Behind it: who serves it, what nobody can see of it who " +
      "only listens, and tests that show it: `npx vitest run FILE`. All detectors are measured in the " +
      "[evaluation](../evaluation.md).",
    ...standardsTrace.flatMap(({ title, note, rows }) => [`## ${title}`, note, traceTable(rows)]),
    "## By threat of ISO/IEC 24392",
    table(
      ["threat", "", "detectors"],
      Object.entries(platformThreats).map(([threat, title]) => {
        const found = detectors.filter(({ doc }) => doc.iso24392.some((one) => one === threat));
        return [threat, title, found.map(({ doc }) => link(doc.id)).join(", ") || "none: it cannot be heard"];
      }),
    ),
  ].join("\n\n");
}

function traceTable(rows: readonly TraceRow[]): string {
  const cells = rows.map(({ clause, says, by = [], also, unseen = "", tests = [] }) => {
    const served = [by.map(link).join(", "), also ?? ""].filter((part) => part !== "").join("; ");
    const shown = [...by.slice(0, 2).map((id) => `test/detectors/${id}.test.ts`), ...tests];
    return [clause, says, served || "nothing", unseen, shown.map(fileLink).join(", ")];
  });
  return table(["clause", "it says", "served by", "cannot be seen", "shown by"], cells);
}

function link(id: string): string {
  return `[\`${id}\`](detectors.md#${id.replace("/", "")})`;
}

function fileLink(path: string): string {
  return `[${path.replace(/^.*\//, "").replace(".test.ts", "")}](../../${path})`;
}
