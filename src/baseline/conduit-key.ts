import type { Session } from "../contracts/sensor-event.js";
import type { AssetOf } from "./conduit-model.js";

/** What of a session names its conduit. */
export type SessionEnds = Pick<Session, "client" | "server" | "isSymmetric" | "transport" | "service">;

/** Key of the conduit of a session between the assets that its parties turned out to be. */
export function conduitKey(session: SessionEnds, assetOf: AssetOf): string {
  const { client, server, isSymmetric, transport, service } = session;
  const ends = [assetOf(client), assetOf(server)];
  const hasDirection = !isSymmetric && service !== "unattributed";
  if (!hasDirection) ends.sort();
  return `${ends.join(hasDirection ? ">" : "<>")}/${transport}/${service}`;
}

/** A copy: the session itself ends. */
export function endsOf({ client, server, isSymmetric, transport, service }: Session): SessionEnds {
  return { client, server, isSymmetric, transport, service };
}
