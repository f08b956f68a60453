import type { Decoder } from "../../src/contracts/decoder.js";
import { cell, table } from "./markdown.js";

/** `docs/generated/protocols.md`: every decoder with the fields and anomalies that it declares. */
export function protocolPage(decoders: readonly Decoder[]): string {
  const sections = decoders.map(({ doc, carriedBy, pduBytesMax }) => {
    const fields = Object.entries(doc.fields).map(([name, { type, unit, help }]) => [
      `\`${name}\``,
      unit === undefined ? type : `${type} (${unit})`,
      help,
    ]);
    const ports = carriedBy.map(({ over, port }) => `${over}/${port}`);
    const anomalies = Object.entries(doc.anomalies).map(([code, { help, spec }]) => [`\`${code}\``, help, spec]);
    return [
      `## ${doc.title} (\`${doc.id}\`)`,
      doc.summary,
      `Follows ${doc.spec.join(", ")}. Expected on ${ports.join(", ")}, recognised on any port. ` +
        `Of a message at most ${pduBytesMax} bytes are held.`,
      "### Fields of `body`",
      table(["field", "type", "meaning"], fields),
      "### Anomalies",
      table(["code", "meaning", "clause"], anomalies),
    ].join("\n\n");
  });
  return ["# Protocols", ...sections].join("\n\n");
}

/** One row per decoder, for the README. */
export function protocolTable(decoders: readonly Decoder[]): string {
  const rows = decoders.map(({ doc }) => [
    cell(doc.title),
    `\`${doc.id}\``,
    `${Object.keys(doc.fields).length}`,
    `${Object.keys(doc.anomalies).length}`,
    doc.spec.join(", "),
  ]);
  return table(["protocol", "id", "fields", "anomalies", "follows"], rows);
}
