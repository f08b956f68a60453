import type { AssetDirectory } from "../contracts/asset-directory.js";
import type { ConduitEvent } from "../contracts/sensor-event.js";

/** Whoever knows what there is in the plant, as far as this run has seen it. */
export interface PlantSource {
  readonly assets: AssetDirectory;
  /** The end of each session that is open, as it would be told now; nothing ends by it. */
  ending(): Iterable<ConduitEvent>;
  /** Id of the asset at a station, by all that is known now. */
  assetId(station: string | undefined, ip: string | undefined): string;
}
