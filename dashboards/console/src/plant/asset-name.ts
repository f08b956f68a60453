import type { AssetView } from "../../../../src/contracts/plant-view.js";
import type { NameKind } from "../../../../src/contracts/sensor-event.js";

/** What people call a machine, the best first; the other kinds are what its programs call themselves. */
const called: readonly NameKind[] = [
  ...(["lldp-system", "dhcp-hostname", "netbios-name", "smb-system", "mdns-name"] as const),
  ...(["opcua-application-name", "sparkplug-edge-node", "sparkplug-host", "mqtt-client-identifier"] as const),
  "modbus-product",
];
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const CHARACTERS_MAX = 60;

/** What an asset is called: by its own word where it has one, else its address. One line of at most 60 characters. */
export function assetName({ names, ips, mac, id }: AssetView): string {
  const own = called.flatMap((kind) => names.filter((one) => one.kind === kind))[0]?.name;
  const text = lineOf(own ?? "");
  return text === "" ? addressOf({ ips, mac, id }) : text;
}

/** By what an asset is reached: what it calls itself may be a lie. */
export function addressOf({ ips, mac, id }: Pick<AssetView, "ips" | "mac" | "id">): string {
  return ips[0] ?? mac ?? lineOf(id);
}

/** A text of strangers as one line without what turns round or hides the rest of it. */
export function lineOf(text: string): string {
  const line = text.replace(UNSEEN, " ").trim();
  return line.length > CHARACTERS_MAX ? `${line.slice(0, CHARACTERS_MAX - 1)}…` : line;
}
