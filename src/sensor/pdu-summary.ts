/** Members that say what the message is, in the order in which they are put in front. */
const LEADING = ["kind", "messageType", "packetType", "handshakeType", "service"] as const;
/** Members that those, the columns or the context already say. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...LEADING,
  "functionCode",
  "transactionIdentifier",
  "requestFrame",
  "typeId",
  "secureChannelId",
  "tokenId",
  "sequenceNumber",
  "requestId",
  "requestHandle",
  "timeoutHint",
]);
/** Of a longer value the beginning is shown: the whole of it is in the body. */
const VALUE_CHARACTERS_MAX = 160;

/** What a message says, in a line for a person; its texts are those of the wire. */
export function pduSummary(body: object): string {
  const members = body as Record<string, unknown>;
  const kind = LEADING.map((name) => members[name])
    .filter((value) => value !== undefined)
    .map(String)
    .join(" ");
  const code = members.functionCode === undefined ? "" : ` FC ${members.functionCode}`;
  const rest = Object.entries(members)
    .filter(([name, value]) => !LEFT_OUT.has(name) && saysSomething(name, value))
    .map(([name, value]) => `${name}=${short(typeof value === "object" ? JSON.stringify(value) : String(value))}`);
  return `${kind}${code} ${rest.join(" ")}`;
}

function short(text: string): string {
  return text.length <= VALUE_CHARACTERS_MAX ? text : `${text.slice(0, VALUE_CHARACTERS_MAX)}...`;
}

/** What is not so, not there or as always need not be read. */
function saysSomething(name: string, value: unknown): boolean {
  if (value === undefined || value === false || (name === "chunks" && value === 1)) return false;
  return !Array.isArray(value) || value.length > 0;
}
