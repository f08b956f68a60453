import type { Flow } from "../contracts/flow.js";
import type { Talker } from "../contracts/link-event.js";
import type { Party, Session } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";

const TALKERS_MAX = 8192;
/** Flows of which the talker is remembered; then all are looked up anew. */
const FLOWS_MAX = 65_536;

/** Who exchanges what no control protocol carries: by conduit, whatever the client's port. */
export class TalkerTable {
  readonly #byFlow = new Map<number, number>();
  readonly #byId = new Map<number, Talker>();
  readonly #byName = new BoundedMap<number>(TALKERS_MAX, (id) => this.#byId.delete(id));
  #created = 0;

  /** Talkers that were let go. */
  get evictions(): number {
    return this.#byName.evictions;
  }

  byId(id: number): Talker | undefined {
    return this.#byId.get(id);
  }

  /** Id of the talker that the flow belongs to. */
  idOf(flow: Flow, session: Session | undefined): number {
    const known = this.#byFlow.get(flow.id);
    if (known !== undefined && this.#byId.has(known)) return known;
    const name = session === undefined ? nameOf(flow) : session.conduit;
    let id = this.#byName.touch(name);
    if (id === undefined) {
      id = ++this.#created;
      this.#byName.set(name, id);
    }
    const { client, server } = session ?? partiesOf(flow);
    this.#byId.set(id, { id, name, client: { ...client, port: undefined }, server, session });
    if (this.#byFlow.size >= FLOWS_MAX) this.#byFlow.clear();
    this.#byFlow.set(flow.id, id);
    return id;
  }
}

/** Of what goes to many at once. */
function nameOf({ endpoints: [from, to], transport }: Flow): string {
  return `${from.ip}>${to.ip}/${transport}/${to.port}`;
}

function partiesOf({ endpoints: [from, to] }: Flow): { readonly client: Party; readonly server: Party } {
  const partyOf = ({ ip, port, mac }: Flow["endpoints"][0]) => {
    const asset = mac === undefined ? `a:ip:${ip}` : `a:${mac}`;
    return { asset, station: mac, mac, ip, port };
  };
  return { client: partyOf(from), server: partyOf(to) };
}
