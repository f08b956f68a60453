import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";

/** A zone or a conduit of a policy as people read it; empty texts say nothing. */
export interface OutlineEntry {
  readonly name: string;
  /** What it is, in a few words. */
  readonly text: string;
  /** What else is said of it. */
  readonly more: string;
  /** First line, from 1. */
  readonly line: number;
}

/** What a policy declares. */
export interface PolicyOutline {
  readonly zones: readonly OutlineEntry[];
  readonly conduits: readonly OutlineEntry[];
}

const MORE_CHARACTERS_MAX = 300;

/** Reads the zones and conduits out of a policy; what is no policy has none. */
export function policyOutline(text: string): PolicyOutline {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: "silent" });
  const entries = (key: string, entryOf: (fields: Fields, index: number) => Omit<OutlineEntry, "line">) => {
    const list = document.get(key, true);
    if (!isSeq<Node>(list)) return [];
    return list.items.flatMap((item, index) => {
      if (!isMap(item)) return [];
      return [{ ...entryOf(fieldsOf(item), index), line: lines.linePos(item.range?.[0] ?? 0).line }];
    });
  };
  return { zones: entries("zones", zoneOf), conduits: entries("conduits", conduitOf) };
}

type Fields = Readonly<Record<string, string>>;

function zoneOf(fields: Fields): Omit<OutlineEntry, "line"> {
  const { id = "?", type = "", level, slt, subnets, vlans, macs, assets, identities, note } = fields;
  const members = [subnets, vlans === undefined ? undefined : `VLAN ${vlans}`, macs, assets, identities];
  const levels = [level === undefined ? undefined : `level ${level}`, slt === undefined ? undefined : `SL-T ${slt}`];
  return {
    name: id,
    text: joined([type, ...levels], ", "),
    more: joined([...members, fields.strict === "true" ? "only declared assets" : undefined, note], " · "),
  };
}

function conduitOf(fields: Fields, index: number): Omit<OutlineEntry, "line"> {
  const { id = `conduits[${index}]`, from = "?", to = "?", services, operations, owner, until, reason } = fields;
  const flags = ["only", "skip", "oneway", "strict", "reverse"].filter((flag) => fields[flag] === "true");
  const untilText = until === undefined ? undefined : `until ${until}`;
  return {
    name: id,
    text: `${from} → ${to}`,
    more: joined([services, operations, ...flags, owner, reason, untilText], " · "),
  };
}

/** Everything that is said, as text on one line. */
function fieldsOf(map: { readonly items: readonly { readonly key: unknown; readonly value: unknown }[] }): Fields {
  const fields: [string, string][] = map.items.map(({ key, value }) => [textOf(key), textOf(value)]);
  return Object.fromEntries(fields);
}

function textOf(node: unknown): string {
  if (isScalar(node)) return String(node.value ?? "");
  if (isSeq(node)) return node.items.map(textOf).join(", ");
  if (isMap(node)) return node.items.map(({ key, value }) => `${textOf(key)}: ${textOf(value)}`).join("; ");
  return "";
}

function joined(parts: readonly (string | undefined)[], between: string): string {
  const text = parts.filter((part) => part !== undefined && part !== "").join(between);
  return text.length > MORE_CHARACTERS_MAX ? `${text.slice(0, MORE_CHARACTERS_MAX)}…` : text;
}
