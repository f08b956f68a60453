import type { AlertParty } from "../contracts/alert.js";
import type { AssetDirectory } from "../contracts/asset-directory.js";
import type { Policy } from "../contracts/policy.js";
import type { Party } from "../contracts/sensor-event.js";

/** What a party's zone and role are asked of. */
export interface PartyGround {
  readonly policy: Policy | undefined;
  readonly assets: AssetDirectory;
}

/** The party as records name it: with its zone, and what it is taken for. */
export function alertParty(party: Party, { policy, assets }: PartyGround): AlertParty {
  const { asset, ip, mac, port } = party;
  const zone = policy?.zoneOf(party)?.id;
  const role = assets.asset(asset)?.deviceClass;
  return {
    asset,
    ...(ip === undefined ? {} : { ip }),
    ...(mac === undefined ? {} : { mac }),
    ...(port === undefined ? {} : { port }),
    ...(zone === undefined ? {} : { zone }),
    ...(role === undefined || role === "unknown" ? {} : { role }),
  };
}
