import type { PacketTime } from "../core/packet-time.js";
import type { Party, Session } from "./sensor-event.js";

/** Traffic between two ends that no control protocol carries. */
export interface Talker {
  /** Unique in one run, the same in every second. */
  readonly id: number;
  /** Key of the conduit where there is one, else the addresses and the server's port. */
  readonly name: string;
  readonly client: Party;
  readonly server: Party;
  /** The latest one; undefined for what goes to many at once. */
  readonly session: Session | undefined;
}

/** Bytes of one talker in a second. */
export interface TalkerLoad {
  readonly talker: Talker;
  readonly bytes: number;
}

/** What a link carried in one second of packet time that had frames in it. One object is used for all. */
export interface LinkSecond {
  readonly type: "link-second";
  /** Its end. */
  readonly time: PacketTime;
  /** The latest frame. */
  readonly frame: number;
  readonly capture: number;
  /** `untagged`, or the outermost VLAN. */
  readonly link: string;
  readonly frames: number;
  /** On the wire, with what every frame costs beside its bytes. */
  readonly bytes: number;
  /** Of these, what flows of control protocols and frames of real-time Ethernet carried. */
  readonly controlBytes: number;
  readonly groupFrames: number;
  readonly arpRequests: number;
  /** MAC that sent most of the frames to groups, if one sent more than half of them; some other one else. */
  readonly groupSender: string | undefined;
  /** How often the most frequent frame to a group came, byte for byte. */
  readonly repeats: number;
  /** By millisecond; borrowed. */
  readonly millisecondBytes: Int32Array;
  /** The heaviest first, at most 32. */
  readonly talkers: readonly TalkerLoad[];
}
