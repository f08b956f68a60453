import assert from "node:assert";

export interface LeefMessage {
  /** Vendor, product, version, event id. */
  readonly header: readonly string[];
  readonly delimiter: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** By IBM's description of version 2.0, which has no escapes. */
export function parseLeef(text: string): LeefMessage {
  assert(!/[\r\n]/.test(text), "one line");
  const parts = text.split("|");
  assert(parts[0] === "LEEF:2.0", "LEEF:2.0");
  const header = parts.slice(1, 5);
  const delimiter = delimiterOf(parts[5] ?? "");
  const attributes: Record<string, string> = {};
  for (const pair of parts.slice(6).join("|").split(delimiter)) {
    const equals = pair.indexOf("=");
    const key = pair.slice(0, equals);
    assert(/^[A-Za-z0-9]+$/.test(key), `key ${JSON.stringify(key)}`);
    assert(!(key in attributes), `${key} twice`);
    attributes[key] = pair.slice(equals + 1);
  }
  return { header, delimiter, attributes };
}

function delimiterOf(part: string): string {
  if (part === "") return "\t";
  const code = /^(?:0x|x)([0-9A-Fa-f]{1,4})$/.exec(part);
  if (code !== null) return String.fromCharCode(Number.parseInt(code[1] ?? "", 16));
  assert(part.length === 1, "one character as delimiter");
  return part;
}
