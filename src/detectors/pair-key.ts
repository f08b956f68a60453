import type { Session } from "../contracts/sensor-event.js";

interface Keyed {
  readonly client: string;
  readonly server: string;
  readonly key: string;
}

/** Made once per session: a text that is made anew costs more to look up than what is kept by it. */
const keys = new WeakMap<Session, Keyed>();

/** `client>server` of asset ids. */
export function pairKey(session: Session): string {
  const client = session.client.asset;
  const server = session.server.asset;
  const known = keys.get(session);
  if (known?.client === client && known.server === server) return known.key;
  const key = `${client}>${server}`;
  keys.set(session, { client, server, key });
  return key;
}
