import type { FingerprintSeen } from "./fingerprint-event.js";
import type { GatewayShown } from "./gateway-event.js";
import type { GroupSent } from "./group-event.js";

/** What an asset shows of itself beside its names and conversations. */
export type TraitEvent = FingerprintSeen | GatewayShown | GroupSent;
