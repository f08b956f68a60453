import type { Session } from "../contracts/sensor-event.js";
import type { AssetOf } from "./conduit-model.js";

/** Key of the conduit of a session between the assets that its parties turned out to be. */
export function conduitKey(session: Session, assetOf: AssetOf): string {
  const { client, server, isSymmetric, transport, service } = session;
  const ends = [assetOf(client), assetOf(server)];
  const hasDirection = !isSymmetric && service !== "unattributed";
  if (!hasDirection) ends.sort();
  return `${ends.join(hasDirection ? ">" : "<>")}/${transport}/${service}`;
}
