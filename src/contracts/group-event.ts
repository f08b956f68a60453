import type { PacketTime } from "../core/packet-time.js";
import type { Party } from "./sensor-event.js";

/** First time in this run that an asset sends something to many at once. */
export interface GroupSent {
  readonly type: "group";
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  readonly asset: Party;
  /** `239.1.2.3/udp/5000`, `broadcast/udp/137`, `ether/88b8`; of a discovery request what it is called. */
  readonly group: string;
  /** Asks everyone who they are. */
  readonly isDiscovery: boolean;
  /** The port is that of a control protocol, to which nobody broadcasts. */
  readonly isControlPort: boolean;
  /** Housekeeping by which hosts find each other and their names. */
  readonly isHousekeeping: boolean;
}
