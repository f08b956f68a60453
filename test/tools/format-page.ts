import { severities } from "../../src/catalog/severity.js";
import type { Format } from "../../src/sinks/formats/format.js";
import { formats } from "../../src/sinks/formats/index.js";
import { severityNumbers } from "../../src/sinks/formats/severity-numbers.js";
import { replaceSection, table } from "./markdown.js";

/** The page with the tables of all formats in their places. */
export function fillFormatPage(page: string): string {
  const tables = formats.map((format) => [format.doc.id, formatTable(format)] as const);
  return [["severities", severityTable()] as const, ...tables].reduce(
    (text, [name, content]) => replaceSection(text, name, content),
    page,
  );
}

function severityTable(): string {
  const columns = Object.entries(severityNumbers);
  return table(
    ["severity", ...columns.map(([name]) => `\`${name}\``)],
    severities.toReversed().map((severity) => [severity, ...columns.map(([, numbers]) => String(numbers[severity]))]),
  );
}

/** What a format says, in the order in which it says it, and in which order that is cut. */
function formatTable({ fields }: Format): string {
  return table(
    ["field", "what it holds", "cut"],
    fields.map(({ name, label, help, rank, charactersMax }) => {
      const length = charactersMax === undefined ? "" : `; at most ${charactersMax} characters`;
      return [
        `\`${name}\`${label === undefined ? "" : ` (\`${label}\`)`}`,
        `${help}${length}`,
        rank === 0 ? "never" : String(rank),
      ];
    }),
  );
}
