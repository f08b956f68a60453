import type { ChildStats, ChildTask } from "../child-notice.js";
import { droppedByInterface, hardwareType } from "../interface-files.js";
import type { Engine } from "./engine.js";
import { failureSentence } from "./failure-sentence.js";
import { compileFilter } from "./filter-program.js";
import { type Libc, loadLibc } from "./libc.js";
import { PacketSocket } from "./packet-socket.js";
import { pcapFileHeader, writeWhole } from "./record-batch.js";
import { RingWalk } from "./ring-walk.js";

const NANOSECONDS_MAGIC = 0xa1b23c4d;

/** Until timers and the standard input get their turn. */
const POLL_MS = 50;
const BLOCKS_PER_TURN = 16;
/** The kernel hands a block over 10 ms after its first frame. */
const LAST_BLOCK_MS = 30;

const POLLIN = 1;
const POLLERR = 8;

/** ARPHRD_ of the kernel, and the LINKTYPE_ of what it captures. */
const ETHERNET = 1;
const LOOPBACK = 772;
const NO_HEADER = 65_534;
const linkTypes: Readonly<Record<number, number>> = { [ETHERNET]: 1, [LOOPBACK]: 1, [NO_HEADER]: 101 };

/** Starts to capture from a ring that the kernel shares. Rejects with an Error with a sentence. */
export async function startRingEngine(task: ChildTask): Promise<Engine> {
  const libc = await loadLibc().catch((error: unknown) => {
    throw new Error(failureSentence("koffi", error));
  });
  const hardware = hardwareType(task.interfaceName) ?? -1;
  const linkType = linkTypes[hardware];
  if (linkType === undefined) {
    throw new Error(`the ring cannot listen on ${task.interfaceName}: take backend pcap for it`);
  }
  const socket = new PacketSocket(libc, task);
  const walk = new RingWalk(libc, socket.makeRing(), {
    snapBytes: task.snapBytes,
    hasEthernetHeader: linkType === 1,
    isWithoutOutgoing: hardware === LOOPBACK,
  });
  const program = task.filter === "" ? undefined : await compileFilter(task);
  writeWhole(pcapFileHeader(NANOSECONDS_MAGIC, linkType, task.snapBytes));
  socket.listen(program);
  const engine = new RingEngine(libc, socket, walk, task.interfaceName);
  engine.turn();
  return engine;
}

class RingEngine implements Engine {
  readonly backend = "ring";
  readonly #libc: Libc;
  readonly #socket: PacketSocket;
  readonly #walk: RingWalk;
  readonly #interfaceName: string;
  readonly #droppedBefore: number;
  /** struct pollfd: descriptor, events:2, what happened:2. */
  readonly #poll: Int32Array;
  #received = 0;
  #dropped = 0;

  constructor(libc: Libc, socket: PacketSocket, walk: RingWalk, interfaceName: string) {
    this.#libc = libc;
    this.#socket = socket;
    this.#walk = walk;
    this.#interfaceName = interfaceName;
    this.#droppedBefore = droppedByInterface(interfaceName);
    this.#poll = Int32Array.of(socket.descriptor, POLLIN | POLLERR);
  }

  turn(): void {
    this.#wait(POLL_MS);
    this.#walk.walk(BLOCKS_PER_TURN);
    setImmediate(() => this.turn());
  }

  stats(): ChildStats {
    const { received, dropped } = this.#socket.takeCounts();
    this.#received += received;
    this.#dropped += dropped;
    return {
      received: this.#received,
      dropped: this.#dropped,
      droppedByInterface: Math.max(0, droppedByInterface(this.#interfaceName) - this.#droppedBefore),
      delivered: this.#walk.delivered,
    };
  }

  finish(): void {
    this.#wait(LAST_BLOCK_MS);
    this.#walk.walk(Number.MAX_SAFE_INTEGER);
  }

  #wait(timeoutMs: number): void {
    this.#libc.poll(this.#poll, 1, timeoutMs);
    const happened = (this.#poll[1] ?? 0) >>> 16;
    if ((happened & POLLERR) !== 0) this.#socket.clearError();
    this.#poll[1] = POLLIN | POLLERR;
  }
}
