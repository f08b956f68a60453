import type { Pdu } from "../contracts/pdu.js";
import type { AssetNamed, NameKind, Party, Session } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import { modbusNames } from "./modbus-names.js";
import { mqttNames } from "./mqtt-names.js";
import { opcuaNames } from "./opcua-names.js";

const ASSETS_MAX = 20_000;
const NAMES_MAX = 64;
const NAME_CHARACTERS_MAX = 256;

/** Whom a message names: one of its two ends. */
export type NameListener = (end: "client" | "server", kind: NameKind, name: string | undefined) => void;

/** Names that assets give themselves, told once each. */
export class ClaimedNames {
  /** Names beyond the limit of one asset. */
  refusals = 0;
  readonly #names = new BoundedMap<Set<string>>(ASSETS_MAX);
  readonly #emit: (event: AssetNamed) => void;

  /** One listener for all messages: most name nobody. */
  readonly #listen: NameListener = (end, kind, name) => {
    if (name !== undefined && name !== "") this.#tell(end, kind, name);
  };
  #pdu: Pdu | undefined = undefined;
  #session: Session | undefined = undefined;

  constructor(emit: (event: AssetNamed) => void) {
    this.#emit = emit;
  }

  get evictions(): number {
    return this.#names.evictions;
  }

  pdu(pdu: Pdu, session: Session): void {
    this.#pdu = pdu;
    this.#session = session;
    if (pdu.protocol === "modbus") modbusNames(pdu.body, this.#listen);
    else if (pdu.protocol === "mqtt") mqttNames(pdu.body, pdu.direction, this.#listen);
    else if (pdu.protocol === "opcua") opcuaNames(pdu.body, pdu.direction, this.#listen);
  }

  #tell(end: "client" | "server", kind: NameKind, name: string): void {
    this.tell((this.#session as Session)[end], kind, name, this.#pdu as Pdu);
  }

  /** `asset` goes by this name, as the message or frame `at` shows. */
  tell(asset: Party, kind: NameKind, whole: string, at: Pick<Pdu, "time" | "frame" | "capture">): void {
    const { time, frame, capture } = at;
    const name = whole.slice(0, NAME_CHARACTERS_MAX);
    const key = `${kind} ${name}`;
    let names = this.#names.touch(asset.asset);
    if (names === undefined) {
      names = new Set();
      this.#names.set(asset.asset, names);
    }
    if (names.has(key)) return;
    if (names.size >= NAMES_MAX) {
      this.refusals++;
      return;
    }
    names.add(key);
    this.#emit({ type: "asset-named", time, frame, capture, asset, kind, name });
  }
}
