import type { Policy } from "../contracts/policy.js";
import type { Party } from "../contracts/sensor-event.js";

/** Where a device is, as far as frames and the policy tell. */
export interface AssetLocation {
  /** Id of the zone of its address and VLAN, whatever zone the device itself is declared for. */
  readonly zone: string | undefined;
  /** VLANs from the outermost in, with dots; empty where frames are not tagged. */
  readonly vlan: string;
}

/** The place of the party's address and VLAN. */
export function locationOf({ station, ip }: Party, policy: Policy | undefined): AssetLocation {
  const at = station?.indexOf("@") ?? -1;
  const vlan = at < 0 ? "" : (station?.slice(at + 1) ?? "");
  const place: Party = {
    asset: `a:ip:${ip ?? "none"}`,
    station: vlan === "" ? undefined : `@${vlan}`,
    mac: undefined,
    ip,
    port: undefined,
  };
  return { zone: policy?.zoneOf(place)?.id, vlan };
}

/** Another zone, or where zones are not known of both, another VLAN. */
export function isElsewhere(from: AssetLocation, to: AssetLocation): boolean {
  if (from.zone !== undefined && to.zone !== undefined && from.zone !== to.zone) return true;
  return from.vlan !== to.vlan;
}

/** `zone office, VLAN 20`. */
export function locationName({ zone, vlan }: AssetLocation): string {
  const link = vlan === "" ? "the untagged network" : `VLAN ${vlan}`;
  return zone === undefined ? link : `zone ${zone}, ${link}`;
}
