import type { DetectContext } from "../contracts/detector.js";
import type { Party } from "../contracts/sensor-event.js";

/** Addresses of VRRP [RFC 9568 §7.3], CARP, which uses the same, and HSRP: they move between routers on purpose. */
const VIRTUAL_MAC = /^(00:00:5e:00:0[12]|00:00:0c:07:ac|00:00:0c:9f:f)/;

/** A virtual router, or declared to be of a group whose addresses move between stations. */
export function isRedundant(party: Party, { policy }: Pick<DetectContext, "policy">): boolean {
  if (party.mac !== undefined && VIRTUAL_MAC.test(party.mac)) return true;
  return policy?.isRedundant(party) === true;
}
