import type { AssetSeen } from "../../contracts/sensor-event.js";
import { partyFields } from "./party-fields.js";
import { flagField, type RecordType, textField } from "./record-type.js";
import { generalFields } from "./time-fields.js";

const { "asset.port": _, ...withoutPort } = partyFields<AssetSeen>("asset", "the asset", ({ asset }) => asset);

/** An asset, or a further address of it, that is seen for the first time in this run. */
export const assetRecord: RecordType<AssetSeen> = {
  name: "asset",
  help: "An asset, or a further address of one, is seen for the first time in this run.",
  hears: "asset-seen",
  fields: {
    "asset.isNew": flagField("The asset itself is seen for the first time, not only an address.", ({ isNew }) => isNew),
    "asset.address": textField("The address that is new.", ({ address }) => address),
    ...withoutPort,
    ...generalFields<AssetSeen>(),
  },
  by: ["asset.asset"],
  endsOf: ({ asset }) => ({ actor: asset, target: undefined, session: undefined }),
};
