import type { AssetDirectory, KnownAsset } from "../contracts/asset-directory.js";

/** What is known of each asset of this run. */
export class AssetBook implements AssetDirectory {
  asset(_id: string): KnownAsset | undefined {
    return undefined;
  }

  assets(): Iterable<KnownAsset> {
    return [];
  }

  withMac(_mac: string): readonly KnownAsset[] {
    return [];
  }
}
