import type { ModuleNames } from "./decoder-template.js";

/** A sink that works: lines over TCP, which count once the receiver says goodbye. By path. */
export function sinkFiles(names: ModuleNames): ReadonlyMap<string, string> {
  const { id } = names;
  return new Map([
    [`src/sinks/${id}/index.ts`, index(names)],
    [`src/sinks/${id}/${id}-options.ts`, options(names)],
    [`src/sinks/${id}/${id}-sink.ts`, sink(names)],
    [`test/sinks/${id}/${id}.test.ts`, test(names)],
    [`test/sinks/${id}/receiver.ts`, receiver(names)],
  ]);
}

function index({ id, camel, pascal }: ModuleNames): string {
  return `import type { Sink } from "../../contracts/sink.js";
import { type ${pascal}Options, ${camel}Options } from "./${id}-options.js";
import { ${pascal}Sink } from "./${id}-sink.js";

/** Where records go. */
export const ${camel}: Sink<${pascal}Options> = {
  doc: {
    id: "${id}",
    title: "Where records go",
    summary: "How, and when they count as delivered.",
    spec: ["RFC 9293"],
  },
  options: ${camel}Options,
  open: (options, context) => new ${pascal}Sink(options, context),
};
`;
}

function options({ camel, pascal }: ModuleNames): string {
  return `import { z } from "zod";
import { recordTextFields } from "../record-text.js";

/** Options of the sink. */
export const ${camel}Options = z.strictObject({
  host: z.string().min(1).meta({ description: "Name or address of the receiver." }),
  port: z.int().min(1).max(65_535).meta({ description: "Port of the receiver." }),
  timeoutSeconds: z.number().min(1).max(300).default(30).meta({ description: "For a batch to be taken." }),
  ...recordTextFields,
});

/** Options of the sink. */
export type ${pascal}Options = z.infer<typeof ${camel}Options>;
`;
}

function sink({ id, pascal }: ModuleNames): string {
  return `import { once } from "node:events";
import { connect } from "node:net";
import type { StoredRecord } from "../../contracts/record-store.js";
import type { OpenSink, SinkContext } from "../../contracts/sink.js";
import { recordText } from "../record-text.js";
import { sinkFault } from "../sink-fault.js";
import type { ${pascal}Options } from "./${id}-options.js";

const RECORDS_MAX = 100;

/** One connection per batch: lines, then both ends say goodbye. */
export class ${pascal}Sink implements OpenSink {
  readonly batchesMax = 1;
  readonly recordsMax = RECORDS_MAX;
  readonly #options: ${pascal}Options;
  readonly #signal: AbortSignal;
  readonly #textOf: (given: StoredRecord) => string;

  constructor(options: ${pascal}Options, context: SinkContext) {
    this.#options = options;
    this.#signal = context.signal;
    this.#textOf = recordText(options, context);
  }

  async write(batch: readonly StoredRecord[]): Promise<void> {
    const { host, port, timeoutSeconds } = this.#options;
    const socket = connect({ host, port });
    const signal = AbortSignal.any([this.#signal, AbortSignal.timeout(timeoutSeconds * 1000)]);
    try {
      socket.end(batch.map((given) => \`\${this.#textOf(given)}\\n\`).join("")).resume();
      await once(socket, "end", { signal });
    } catch (error) {
      throw sinkFault(\`\${host}:\${port}\`, error);
    } finally {
      socket.destroy();
    }
  }

  async close(): Promise<void> {}
}
`;
}

function test({ id, camel }: ModuleNames): string {
  return `import { expect, it } from "vitest";
import { ${camel} } from "../../../src/sinks/${id}/index.js";
import { alertBatch, sinkContext } from "../sink-context.js";
import { ${camel}Receiver } from "./receiver.js";

it("${id} gives up on a receiver that does not answer", async () => {
  const receiver = await ${camel}Receiver();
  const sink = ${camel}.open(${camel}.options.parse({ ...receiver.options, timeoutSeconds: 1 }), sinkContext());
  await receiver.hang();
  await expect(sink.write(alertBatch(2))).rejects.toThrow(/127\\.0\\.0\\.1/);
  await receiver.end();
});
`;
}

function receiver({ camel }: ModuleNames): string {
  return `import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import type { SinkReceiver } from "../../conformance/sink-receivers.js";

/** The other end: takes lines, and says goodbye once it has them. */
export async function ${camel}Receiver(): Promise<SinkReceiver & { hang(): Promise<void> }> {
  const ids: string[] = [];
  const sockets = new Set<Socket>();
  let isHanging = false;
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    let text = "";
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("data", (chunk) => (text += String(chunk)));
    socket.on("end", () => {
      if (isHanging) return;
      ids.push(...[...text.matchAll(/"id":"(A-\\d+)"/g)].map(([, id]) => id ?? ""));
      socket.end();
    });
  });
  const listen = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  };
  const stop = async () => {
    for (const socket of sockets) socket.destroy();
    if (server.listening) await once(server.close(), "close");
  };
  const port = await listen(0);
  return {
    options: { host: "127.0.0.1", port },
    received: async () => ids,
    refuse: stop,
    accept: async () => void (await listen(port)),
    end: stop,
    async hang() {
      isHanging = true;
    },
  };
}
`;
}
