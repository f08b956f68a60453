import type { ChildTask } from "../child-notice.js";
import { interfaceIndex } from "../interface-files.js";
import { failureSentence, permissionSentence } from "./failure-sentence.js";
import type { Libc } from "./libc.js";

/** Numbers of linux/if_packet.h, asm/socket.h and linux/if_ether.h. */
const AF_PACKET = 17;
const SOCK_RAW = 3;
const ETH_P_ALL = 3;
const SOL_SOCKET = 1;
const SO_ERROR = 4;
const SO_ATTACH_FILTER = 26;
const SOL_PACKET = 263;
const PACKET_ADD_MEMBERSHIP = 1;
const PACKET_RX_RING = 5;
const PACKET_STATISTICS = 6;
const PACKET_VERSION = 10;
const TPACKET_V3 = 2;
const PACKET_MR_PROMISC = 1;

/**
 * A block must hold the longest frame; one is handed over when it is full, or after this long. While little comes the
 * ring lasts as many times that long as it has blocks, so they are small.
 */
export const BLOCK_BYTES = 128 * 1024;
const BLOCK_TIMEOUT_MS = 10;
const BLOCKS_MIN = 2;
const BLOCKS_MAX = 16_383;
const SLOT_BYTES = 2048;

/** Throws an Error with a sentence when this process may not open a packet socket. */
export function mayOpenPacketSocket(libc: Libc): void {
  if (libc.socket(AF_PACKET, SOCK_RAW, 0) >= 0) return;
  const failure = libc.failure();
  throw new Error(/EPERM|EACCES/.test(failure) ? permissionSentence("an interface") : `no packet socket (${failure})`);
}

/** A packet socket with a ring of blocks in memory that the kernel fills. It receives and nothing else. */
export class PacketSocket {
  readonly descriptor: number;
  readonly blocks: number;
  readonly #libc: Libc;
  readonly #task: ChildTask;

  /** Throws an Error with a sentence. Nothing is received before `listen`. */
  constructor(libc: Libc, task: ChildTask) {
    this.#libc = libc;
    this.#task = task;
    this.blocks = Math.min(Math.max(Math.ceil(task.ringBytes / BLOCK_BYTES), BLOCKS_MIN), BLOCKS_MAX);
    this.descriptor = this.#checked("socket", libc.socket(AF_PACKET, SOCK_RAW, 0));
  }

  /** Makes the ring and maps it. */
  makeRing(): { readonly address: bigint; readonly memory: ArrayBuffer } {
    const slots = (BLOCK_BYTES / SLOT_BYTES) * this.blocks;
    this.#set(SOL_PACKET, PACKET_VERSION, Int32Array.of(TPACKET_V3));
    this.#set(
      SOL_PACKET,
      PACKET_RX_RING,
      Int32Array.of(BLOCK_BYTES, this.blocks, SLOT_BYTES, slots, BLOCK_TIMEOUT_MS, 0, 0),
    );
    const ring = this.#libc.map(this.descriptor, BLOCK_BYTES * this.blocks);
    if (ring === undefined) throw this.#fault("mmap");
    return ring;
  }

  /** `program` is a filter of which what it points to stays where it is. */
  listen(program: Uint8Array | undefined): void {
    if (program !== undefined) this.#set(SOL_SOCKET, SO_ATTACH_FILTER, program);
    const index = interfaceIndex(this.#task.interfaceName);
    // struct packet_mreq: interface, type:2, length of address:2, address:8.
    if (this.#task.isPromiscuous) {
      this.#set(SOL_PACKET, PACKET_ADD_MEMBERSHIP, Int32Array.of(index, PACKET_MR_PROMISC, 0, 0));
    }
    // struct sockaddr_ll: family:2, protocol:2 (in network order), interface, and what is not needed to listen.
    const address = new DataView(new ArrayBuffer(20));
    address.setUint16(0, AF_PACKET, true);
    address.setUint16(2, ETH_P_ALL);
    address.setInt32(4, index, true);
    this.#checked("bind", this.#libc.bind(this.descriptor, address, address.byteLength));
  }

  /** What the kernel counted since the last call: frames, among them those that found the ring full. */
  takeCounts(): { readonly received: number; readonly dropped: number } {
    const counts = new Uint32Array(3);
    this.#libc.getsockopt(this.descriptor, SOL_PACKET, PACKET_STATISTICS, counts, Int32Array.of(counts.byteLength));
    return { received: counts[0] ?? 0, dropped: counts[1] ?? 0 };
  }

  /** An interface that went down leaves an error, which wakes whoever waits until it was read. */
  clearError(): void {
    this.#libc.getsockopt(this.descriptor, SOL_SOCKET, SO_ERROR, new Int32Array(1), Int32Array.of(4));
  }

  #set(level: number, option: number, value: ArrayBufferView): void {
    this.#checked("setsockopt", this.#libc.setsockopt(this.descriptor, level, option, value, value.byteLength));
  }

  #checked(call: string, result: number): number {
    if (result < 0) throw this.#fault(call);
    return result;
  }

  #fault(call: string): Error {
    return new Error(failureSentence("open", new Error(`${call}: ${this.#libc.failure()}`), this.#task));
  }
}
