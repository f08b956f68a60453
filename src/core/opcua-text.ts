const VALUE = 13;
/** Longer ones are cut where they are learned and where they are asked for. */
const CHARACTERS_MAX = 512;

interface Item {
  readonly name: string;
  readonly object: string | undefined;
  readonly attribute: number | undefined;
  readonly value: string | undefined;
}

/** `Basic256Sha256/Sign`; `?` for what is not known. */
export function securityText({
  policy = "?",
  mode = "?",
}: {
  readonly policy: string | undefined;
  readonly mode: string | undefined;
}): string {
  return `${policy}/${mode}`;
}

/** `anonymous`, `userName/clear`; undefined when it was not seen. */
export function tokenText({
  tokenKind,
  isPasswordClear,
}: {
  readonly tokenKind: string | undefined;
  readonly isPasswordClear: boolean;
}): string | undefined {
  return tokenKind === undefined ? undefined : isPasswordClear ? `${tokenKind}/clear` : tokenKind;
}

/** The node, with the attribute where that is not the value. [OPC 10000-6 §A.1] */
export function writeText({ name, attribute }: Item): string {
  const node = name.slice(0, CHARACTERS_MAX);
  return attribute === undefined || attribute === VALUE ? node : `${node} attribute ${attribute}`;
}

/** The method and the object on which it is called. */
export function callText({ name, object }: Item): string {
  return object === undefined ? name : `${name} on ${object}`;
}

/** What was refused, by service. */
export function refusedText(service: string, item: Item): string {
  if (service === "Write") return `Write ${writeText(item)}`;
  if (service === "Call") return `Call ${callText(item)}`;
  return service === "HistoryUpdate" ? `HistoryUpdate ${item.value}` : `${service} ${item.name}`;
}
