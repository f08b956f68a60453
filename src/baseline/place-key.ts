import type { Party, Session } from "../contracts/sensor-event.js";

interface Keyed {
  readonly client: Party;
  readonly server: Party;
  /** By unit. */
  readonly channels: string[];
}

/** Made once per party and session: a text that is made anew costs more to look up than all that is learned by it. */
const places = new WeakMap<Party, string>();
const channels = new WeakMap<Session, Keyed>();

/** Names the place of a party as the traffic shows it: station and address, but no port. */
export function placeKey(party: Party): string {
  const known = places.get(party);
  if (known !== undefined) return known;
  const key = `${party.station ?? ""}|${party.ip}`;
  places.set(party, key);
  return key;
}

/** Names the places of a client and its server, and the unit. */
export function channelKey(session: Session, unit: number): string {
  const { client, server } = session;
  let keyed = channels.get(session);
  if (keyed === undefined || keyed.client !== client || keyed.server !== server) {
    keyed = { client, server, channels: [] };
    channels.set(session, keyed);
  }
  const known = keyed.channels[unit];
  if (known !== undefined) return known;
  const key = `${placeKey(client)}>${placeKey(server)}/${unit}`;
  keyed.channels[unit] = key;
  return key;
}
