import { diffBaselines } from "../../baseline/diff-baselines.js";
import { entityLine } from "../../baseline/entity-line.js";
import type { BaselineContents, BaselineEntity } from "../../contracts/baseline.js";
import type { ApprovalView } from "../../contracts/baseline-desk.js";
import { canonicalJson, type JsonObject } from "../../core/json.js";
import type { BaselinePlan } from "../baseline-plan.js";

/** A line that a plan changes. */
export type LineChange = ApprovalView["changes"][number];

/** Stands for the fields of the first line that say who approved the whole. */
export const HEADER = { kind: "header", key: "baseline" } as const;

const NOUNS: Readonly<Record<BaselineEntity["kind"], string>> = {
  asset: "Device",
  conduit: "Conduit",
  refused: "Refused attempts",
  "mb.ops": "Modbus operations",
  "mb.cycle": "Modbus polling cycle",
  "mb.reply": "Modbus replies",
  point: "Modbus point",
  "ua.client": "OPC UA client",
  "ua.server": "OPC UA server",
  "ua.point": "OPC UA value",
  "mqtt.broker": "MQTT broker",
  "mqtt.client": "MQTT client",
  "mqtt.pub": "MQTT publisher",
  "mqtt.sub": "MQTT subscriber",
  "mqtt.value": "MQTT value",
  "spb.edge": "Sparkplug edge node",
  "spb.host": "Sparkplug host",
  loop: "Control loop",
  link: "Load of link",
  opening: "Connections to",
};

/** What the plan changes, line by line, in the order of the file. */
export function baselineChanges(before: BaselineContents, { entities, header }: BaselinePlan): LineChange[] {
  const olds = byPlace(before.entities);
  const news = byPlace(entities);
  const places = [...new Set([...olds.keys(), ...news.keys()])].filter((place) => olds.get(place) !== news.get(place));
  const changes = places.sort().flatMap((place) => changeOf(olds.get(place), news.get(place)) ?? []);
  return header === undefined ? changes : [headerChange(before.header, header), ...changes];
}

/** Who approved the whole, as a line of its own; what is undefined is left out. */
export function approvalLine({ approvedBy = null, approvedAt, note }: JsonObject): string {
  return canonicalJson({ approvedBy, approvedAt, note });
}

/** The line of an entity as it stands in the file. */
export function lineOf(entity: BaselineEntity): string {
  return canonicalJson(entityLine(entity));
}

/** Entities by `kind key`, which names them. */
export function byPlace(entities: readonly BaselineEntity[]): Map<string, BaselineEntity> {
  return new Map(entities.map((entity) => [`${entity.kind} ${entity.key}`, entity]));
}

function changeOf(old: BaselineEntity | undefined, now: BaselineEntity | undefined): LineChange | undefined {
  const entity = now ?? old;
  if (entity === undefined) return undefined;
  const [before, after] = [old && lineOf(old), now && lineOf(now)];
  if (before === after) return undefined;
  const { kind, key } = entity;
  const [difference] = diffBaselines(old === undefined ? [] : [old], now === undefined ? [] : [now]);
  const words = difference?.changes.join("; ") ?? "";
  const name = `${NOUNS[kind]} ${key}`;
  if (before === undefined) {
    return {
      kind,
      key,
      what: "added",
      before,
      after,
      text: `${name} becomes known${words === "" ? "" : `: ${words}`}`,
    };
  }
  if (after === undefined) return { kind, key, what: "removed", before, after, text: `${name} is not known any more` };
  return { kind, key, what: "changed", before, after, text: `${name}: ${words === "" ? "decided anew" : words}` };
}

function headerChange(old: JsonObject, changes: JsonObject): LineChange {
  const now = { ...old, ...changes };
  const text =
    typeof now.approvedBy === "string"
      ? `The whole baseline is approved by ${now.approvedBy}: its alerts are real`
      : "The whole baseline is not approved any more: its alerts are marked as of phase shadow";
  return { ...HEADER, what: "changed", before: approvalLine(old), after: approvalLine(now), text };
}
