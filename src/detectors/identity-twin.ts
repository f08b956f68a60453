import type { DetectContext } from "../contracts/detector.js";
import type { Party } from "../contracts/sensor-event.js";
import type { BoundedMap } from "../core/bounded-map.js";
import { isSameSubnet } from "./address-kind.js";
import { isRedundant } from "./redundancy.js";

const MAKER_CHARACTERS = 8;
const HOST_KINDS = /^(dhcp-hostname|netbios-name|mdns-name|lldp-system) /;

/**
 * Whether there is a reason for two assets of one name other than an impostor: learned that way, a declared pair, one
 * device with two addresses, a bridge that passes names on, or two brokers.
 */
export function isExplainedTwin(
  token: string,
  parties: readonly [Party, Party],
  brokers: BoundedMap<string[]>,
  context: DetectContext,
): boolean {
  const [one, other] = parties;
  if (parties.some((party) => isRedundant(party, context))) return true;
  if (token.startsWith("mac ")) return isUsualOnVlans(parties, context);
  const { baseline } = context;
  if (parties.every(({ asset }) => baseline?.asset(asset)?.names?.includes(token) === true)) return true;
  if (one.mac !== undefined && one.mac === other.mac) return true;
  if (isOtherFamily(one, other)) return true;
  if (HOST_KINDS.test(token) && baseline === undefined) return true;
  if (token.startsWith("lldp-")) return isOneMaker(one, other);
  if (token.startsWith("opcua-") && baseline === undefined) return !isOnOneLink(one, other);
  if (token.startsWith("mqtt-") || token.startsWith("sparkplug-")) {
    return isAnyBroker(parties, context) || !haveOneBroker(parties, brokers);
  }
  return false;
}

/** A router, or a device declared to stand in several zones, has its MAC on several VLANs. */
function isUsualOnVlans(parties: readonly [Party, Party], { assets, baseline, policy }: DetectContext): boolean {
  if (parties.some((party) => policy?.isConduitDevice(party) === true)) return true;
  const isRouter = ({ asset }: Party) =>
    assets.asset(asset)?.isRouter === true || baseline?.asset(asset)?.isRouter === true;
  return parties.some(isRouter);
}

/** Behind a router the addresses of both versions of one host are two assets. */
function isOtherFamily(one: Party, other: Party): boolean {
  const areBehindRouter = one.asset.startsWith("a:ip:") || other.asset.startsWith("a:ip:");
  return areBehindRouter && one.ip?.includes(":") !== other.ip?.includes(":");
}

/** A switch speaks LLDP from the MAC of each of its ports. [IEEE 802.1AB §8.5.2] */
function isOneMaker(one: Party, other: Party): boolean {
  return one.mac?.slice(0, MAKER_CHARACTERS) === other.mac?.slice(0, MAKER_CHARACTERS);
}

/** A server with a card in each of two networks shows its one certificate in both. */
function isOnOneLink(one: Party, other: Party): boolean {
  return one.ip !== undefined && other.ip !== undefined && isSameSubnet(one.ip, other.ip);
}

/** A broker that is a client of another passes on what its own clients are called. */
function isAnyBroker(parties: readonly Party[], { assets, baseline }: DetectContext): boolean {
  return parties.some(
    ({ asset }) =>
      (assets.asset(asset)?.roles["mqtt/server"] ?? 0) > 0 || (baseline?.asset(asset)?.roles["mqtt/server"] ?? 0) > 0,
  );
}

/** Where that is not known of either, nothing speaks against it. */
function haveOneBroker([one, other]: readonly [Party, Party], brokers: BoundedMap<string[]>): boolean {
  const [of, and] = [brokers.get(one.asset), brokers.get(other.asset)];
  return of === undefined || and === undefined || of.some((broker) => and.includes(broker));
}
