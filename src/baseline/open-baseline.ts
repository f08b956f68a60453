import type { BaselineContents, BaselineEntity } from "../contracts/baseline.js";
import { canonicalJson } from "../core/json.js";
import { BASELINE_SCHEMA, digestOf } from "./baseline-text.js";
import { readEntity } from "./entity-line.js";
import { LineFields } from "./line-fields.js";

const HEADER_KEYS = [
  "kind",
  "schema",
  "window",
  "packets",
  "code",
  "coverage",
  "parent",
  "approvedBy",
  "approvedAt",
  "note",
  "predicted",
  "entities",
  "sha256",
];

/**
 * Takes a baseline's text apart and checks every line. `file` is its name in messages. Throws a SensorFault with code
 * BASELINE_INVALID that says where and what is wrong.
 */
export function openBaseline(text: string, file: string): BaselineContents {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  const [first = "", ...rest] = lines;
  const header = new LineFields(file, 1, first);
  checkHeader(header, rest, file);
  const entities: BaselineEntity[] = [];
  let before = "";
  for (const [index, line] of rest.entries()) {
    const fields = new LineFields(file, index + 2, line);
    const entity = readEntity(fields);
    checkForm(fields, line);
    const place = `${entity.kind} ${entity.key}`;
    if (place <= before) fields.fail("key", `"${entity.key}" is out of order or there twice: sort by kind and key`);
    before = place;
    entities.push(entity);
  }
  return { header: header.value, entities };
}

function checkHeader(header: LineFields, rest: readonly string[], file: string): void {
  if (header.value.kind !== "header") {
    header.fail(undefined, `${file} is not a baseline: its first line must be a header with "kind":"header"`);
  }
  const schema = header.count("schema");
  if (schema !== BASELINE_SCHEMA) {
    const next = `use the version that wrote it, or learn again with \`zonewarden learn\``;
    header.fail("schema", `schema ${schema} is not known here (${BASELINE_SCHEMA} is): ${next}`);
  }
  header.allow(...HEADER_KEYS);
  if (header.texts("window").length !== 2) header.fail("window", '"window" must be the first and last packet time');
  header.count("packets");
  header.text("code");
  header.object("coverage");
  if (header.count("entities") !== rest.length) {
    header.fail(
      "entities",
      `${header.count("entities")} entities are announced, ${rest.length} follow: the file was cut`,
    );
  }
  const found = digestOf(rest);
  if (header.text("sha256") === found) return;
  header.fail(
    "sha256",
    `the entity lines do not match their sha256 (they give ${found.slice(0, 12)}..): the baseline was edited or ` +
      "damaged and is not trusted; restore the file or learn it again with `zonewarden learn`",
  );
}

/** One form for one content: what differs from it was written by hand. */
function checkForm(fields: LineFields, line: string): void {
  const canonical = canonicalJson(fields.value);
  if (canonical === line) return;
  let column = 0;
  while (canonical[column] === line[column]) column++;
  fields.failAt(column + 1, "the line is not in canonical form (keys sorted, no spaces, six significant digits)");
}
