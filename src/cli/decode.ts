import type { Flow } from "../contracts/flow.js";
import type { FrameSource } from "../contracts/frame-source.js";
import type { Pdu } from "../contracts/pdu.js";
import { SensorFault } from "../core/fault.js";
import { protocolIds } from "../sensor/protocols.js";
import { runCaptureCommand, type Writer } from "./capture-command.js";
import type { ExitCode } from "./exit-codes.js";
import { compileFilter, type Filter } from "./filter.js";
import { flowRecord } from "./flow-lines.js";
import { PduLines } from "./pdu-lines.js";
import { PduTable } from "./pdu-table.js";
import { StandardOutput } from "./standard-output.js";

/** The options of `decode` as the command line gives them. */
export interface DecodeOptions {
  readonly protocol: readonly string[];
  readonly filter?: string;
  readonly flows?: boolean;
  readonly table?: boolean;
  readonly follow?: boolean;
}

/** `decode FILE..`: every protocol message as a line of NDJSON, or every flow with `--flows`. */
export async function decode(paths: readonly string[], options: DecodeOptions): Promise<ExitCode> {
  const protocols = options.protocol.length === 0 ? undefined : new Set(options.protocol);
  for (const id of protocols ?? []) {
    if (!protocolIds.includes(id)) {
      throw new SensorFault("USAGE", `no decoder for "${id}"; there are: ${protocolIds.join(", ")}`);
    }
  }
  const filter = options.filter === undefined ? undefined : compileFilter(options.filter);
  const output = new StandardOutput();
  const isWanted = (protocol: string | undefined) => protocols === undefined || protocols.has(protocol ?? "");
  const listener = (source: FrameSource): Writer => {
    if (options.flows) return new FlowWriter(source.captures, output, isWanted, filter);
    return new PduWriter(source.captures, output, isWanted, filter, options.table ?? false);
  };
  return runCaptureCommand(paths, options.follow ?? false, listener, output, { protocols });
}

class PduWriter implements Writer {
  readonly isStreaming = true;
  readonly #sink: PduLines | PduTable;
  readonly #isWanted: (protocol: string) => boolean;
  readonly #filter: Filter | undefined;

  constructor(
    captures: readonly string[],
    output: StandardOutput,
    isWanted: (protocol: string) => boolean,
    filter: Filter | undefined,
    isTable: boolean,
  ) {
    const lines = () => new PduLines(captures, (bytes) => output.now(bytes));
    this.#sink = isTable ? new PduTable((text) => output.text(text)) : lines();
    this.#isWanted = isWanted;
    this.#filter = filter;
  }

  pdu(pdu: Pdu): void {
    if (!this.#isWanted(pdu.protocol)) return;
    if (this.#filter !== undefined && !this.#filter(endsOf(pdu.flow, pdu.direction === "toServer"))) return;
    this.#sink.pdu(pdu);
  }

  flowEnded(flow: Flow): void {
    this.#sink.flowEnded(flow);
  }

  flush(): void {
    this.#sink.flush();
  }
}

class FlowWriter implements Writer {
  readonly isStreaming = true;
  readonly #captures: readonly string[];
  readonly #output: StandardOutput;
  readonly #isWanted: (protocol: string | undefined) => boolean;
  readonly #filter: Filter | undefined;

  constructor(
    captures: readonly string[],
    output: StandardOutput,
    isWanted: (protocol: string | undefined) => boolean,
    filter: Filter | undefined,
  ) {
    this.#captures = captures;
    this.#output = output;
    this.#isWanted = isWanted;
    this.#filter = filter;
  }

  flowEnded(flow: Flow): void {
    if (!this.#isWanted(flow.protocol)) return;
    if (this.#filter !== undefined && !this.#filter(endsOf(flow, true))) return;
    this.#output.text(`${JSON.stringify(flowRecord(flow, this.#captures))}\n`);
  }

  flush(): void {
    this.#output.flush();
  }
}

function endsOf(flow: Flow, isToServer: boolean) {
  const server = flow.endpoints[flow.server];
  const client = flow.endpoints[flow.server === 0 ? 1 : 0];
  return {
    source: isToServer ? client : server,
    destination: isToServer ? server : client,
    transport: flow.transport,
    vlans: flow.vlans,
  };
}
