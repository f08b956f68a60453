import type { ChildTask } from "../child-notice.js";
import type { Engine } from "./engine.js";
import { failureSentence } from "./failure-sentence.js";
import { pcapFileHeader, RecordBatch, writeWhole } from "./record-batch.js";

/** What the binding offers beyond its own declarations. */
interface PcapSession {
  readonly link_type: string;
  readonly buf: Buffer;
  readonly header: Buffer;
  readonly session: { dispatch(frame: Buffer, header: Buffer): number; read_callback: () => void };
  on(event: "packet", listener: (packet: { readonly buf: Buffer; readonly header: Buffer }) => void): void;
  stats(): { readonly ps_recv: number; readonly ps_drop: number; readonly ps_ifdrop: number };
}

interface PcapBinding {
  warningHandler: (warning: string) => void;
  createSession(interfaceName: string, options: object): PcapSession;
}

const MICROSECONDS_MAGIC = 0xa1b2c3d4;

/** The kernel hands over a block that is not full after so long. */
const BLOCK_TIMEOUT_MS = 10;
/** The poll of the binding ends for good with the link; this goes on. */
const DISPATCH_MS = 20;

/** The binding knows the names of these. */
const linkTypes: Readonly<Record<string, number>> = {
  LINKTYPE_NULL: 0,
  LINKTYPE_ETHERNET: 1,
  LINKTYPE_RAW: 101,
  LINKTYPE_LINUX_SLL: 113,
  LINKTYPE_IEEE802_11_RADIO: 127,
};

/** Starts to capture with the binding of libpcap. Throws an Error with a sentence. */
export async function startPcapEngine(task: ChildTask, onTurn: () => void): Promise<Engine> {
  const binding = await loadPcap();
  // It warns of each interface without an address, as that of a mirror port is.
  binding.warningHandler = () => {};
  const session = openSession(binding, task);
  const linkType = linkTypes[session.link_type];
  if (linkType === undefined) {
    throw new Error(
      `${task.interfaceName} has a link type that this binding cannot name (${session.link_type}): ` +
        `capture with a command, as in [tcpdump, -i, ${task.interfaceName}, -U, -w, -]`,
    );
  }
  writeWhole(pcapFileHeader(MICROSECONDS_MAGIC, linkType, task.snapBytes));
  return new PcapEngine(session, task.snapBytes, onTurn);
}

/** Rejects with an Error with a sentence when the binding is not there. */
export async function loadPcap(): Promise<PcapBinding> {
  try {
    const module = (await import("pcap")) as unknown as { default: PcapBinding };
    return module.default;
  } catch (error) {
    throw new Error(failureSentence("binding", error));
  }
}

function openSession(binding: PcapBinding, task: ChildTask): PcapSession {
  try {
    return binding.createSession(task.interfaceName, {
      filter: task.filter,
      buffer_size: task.ringBytes,
      snap_length: task.snapBytes,
      buffer_timeout: BLOCK_TIMEOUT_MS,
      promiscuous: task.isPromiscuous,
    });
  } catch (error) {
    throw new Error(failureSentence("open", error, task));
  }
}

class PcapEngine implements Engine {
  readonly backend = "pcap";
  readonly #session: PcapSession;
  readonly #batch: RecordBatch;
  readonly #received = new WrappingCount();
  readonly #dropped = new WrappingCount();
  readonly #droppedByInterface = new WrappingCount();

  constructor(session: PcapSession, snapBytes: number, onTurn: () => void) {
    this.#session = session;
    this.#batch = new RecordBatch(snapBytes);
    let frames = 0;
    session.on("packet", ({ header, buf }) => {
      this.#batch.add(header, buf);
      // Under load the binding does not come back to timers.
      if ((++frames & 0x3fff) === 0) onTurn();
    });
    const dispatch = (): void => {
      session.session.dispatch(session.buf, session.header);
      this.#batch.flush();
    };
    session.session.read_callback = dispatch;
    setInterval(dispatch, DISPATCH_MS);
  }

  stats() {
    const { ps_recv, ps_drop, ps_ifdrop } = this.#session.stats();
    return {
      received: this.#received.add(ps_recv),
      dropped: this.#dropped.add(ps_drop),
      droppedByInterface: this.#droppedByInterface.add(ps_ifdrop),
      delivered: this.#batch.delivered,
    };
  }

  finish(): void {
    this.#session.session.dispatch(this.#session.buf, this.#session.header);
    this.#batch.flush();
  }
}

/** A count of which only the low 32 bits are told. */
class WrappingCount {
  #total = 0;
  #last = 0;

  add(low: number): number {
    this.#total += (low - this.#last) >>> 0;
    this.#last = low;
    return this.#total;
  }
}
