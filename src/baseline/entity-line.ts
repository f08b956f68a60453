import type { BaselineEntity } from "../contracts/baseline.js";
import type { JsonObject } from "../core/json.js";
import type { LearnedFields } from "./entities/entity-kind.js";
import { entityKinds } from "./entities/index.js";
import type { LineFields } from "./line-fields.js";

const KINDS = entityKinds.map(({ kind }) => kind);
const SOURCES = ["learned", "declared", "approved", "relearned"] as const;
const STATES = ["ok", "rare", "quarantined", "stale", "finding"] as const;
const DECISION_KEYS = ["by", "ticket", "note"] as const;
const LEARNED_KEYS = ["kind", "key", "src", "state", "n", "hours", "days", "first", "last", ...DECISION_KEYS, "until"];
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;

/** One entity from its line; what is wrong with it is a fault with file, line and column. */
export function readEntity(fields: LineFields): BaselineEntity {
  const kind = fields.oneOf("kind", KINDS);
  const reader = entityKinds.find((known) => known.kind === kind);
  if (reader === undefined) return fields.fail("kind", `no line is of kind "${kind}"`);
  fields.allow(...LEARNED_KEYS, ...reader.keys);
  return reader.read(fields, readLearned(fields));
}

/** The line of an entity, before it is brought into canonical form. */
export function entityLine(entity: BaselineEntity): JsonObject {
  const { kind, key, src, state, n, hours, days, first, last, by, ticket, note, until } = entity;
  const own = entityKinds.find((known) => known.kind === kind)?.line(entity);
  return { kind, key, src, state, n, hours, days, first, last, by, ticket, note, until, ...own };
}

function readLearned(fields: LineFields): LearnedFields {
  const decision: Partial<Record<(typeof DECISION_KEYS)[number], string>> = {};
  for (const name of DECISION_KEYS) if (fields.has(name)) decision[name] = fields.text(name);
  return {
    key: fields.text("key"),
    src: fields.oneOf("src", SOURCES),
    state: fields.oneOf("state", STATES),
    n: fields.count("n"),
    hours: fields.count("hours"),
    days: fields.count("days"),
    first: readTime(fields, "first"),
    last: readTime(fields, "last"),
    ...decision,
    ...(fields.has("until") ? { until: readTime(fields, "until") } : {}),
  };
}

function readTime(fields: LineFields, name: string): string {
  const text = fields.text(name);
  if (!TIME.test(text)) fields.fail(name, `"${name}" must be a time such as 2015-02-24T17:18:20.633292Z`);
  return text;
}
