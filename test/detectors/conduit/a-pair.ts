import type { Session } from "../../../src/contracts/sensor-event.js";
import { assetId, baselineOf, knownAsset, knownConduit, knownConduitBy, party, session } from "../given.js";

/** A client of a controller, that controller, and two other hosts. */
export const [HMI, PLC, DESK, OTHER] = [1, 2, 3, 4] as const;

/** What the four have with each other; `rare` is a conduit that was seen too seldom. */
export const plant = baselineOf(
  knownAsset(HMI, { "modbus/client": 40 }),
  knownAsset(PLC, { "modbus/server": 40 }),
  knownAsset(DESK),
  knownAsset(OTHER),
  knownConduit(HMI, PLC, "modbus", [502]),
  knownConduit(DESK, HMI, "3306", [3306]),
  knownConduitBy(`${assetId(HMI)}<>${assetId(DESK)}/udp/nbns`, [137]),
  knownConduitBy(`${assetId(DESK)}<>${assetId(OTHER)}/tcp/unattributed`, [1613, 7145]),
  { ...knownConduit(OTHER, PLC, "8080", [8080]), state: "rare" },
  { kind: "refused", ...learnedLike(), key: `${assetId(DESK)}>${assetId(OTHER)}/tcp/9100`, ...ends(DESK, OTHER, 9100) },
);

/** A session from the one to a port of the other whose first packet was seen. */
export function to(client: number, server: number, port: number, over: Partial<Session> = {}): Session {
  return session({ client: party(client, 40_000), server: party(server, port), ...over });
}

/** Of a session that nobody saw begin. */
export const MIDSTREAM = {
  isDirectionKnown: false,
  isMidstream: true,
  service: "unattributed",
} as const;

function ends(client: number, server: number, port: number) {
  return { client: assetId(client), server: assetId(server), port };
}

function learnedLike() {
  const { src, state, n, hours, days, first, last } = knownAsset(HMI);
  return { src, state, n, hours, days, first, last };
}
