/** Clients of the stream that note how old each alert is when it arrives. Run by harness/stream.ts. */
import { WebSocket } from "ws";
import { STREAM_PROTOCOL } from "../../../src/web/stream/messages.js";

const [url = "", token = "", clients = "", alerts = ""] = process.argv.slice(2);

interface Heard {
  readonly type: string;
  readonly isLast?: boolean;
  readonly records?: readonly { readonly record: { readonly why?: string } }[];
}

const agesMs: number[] = [];
let [ready, finished] = [0, 0];

for (let i = 0; i < Number(clients); i++) {
  const socket = new WebSocket(`${url.replace("http", "ws")}/api/v1/stream`, [STREAM_PROTOCOL], {
    headers: { Authorization: `Bearer ${token}` },
  });
  let count = 0;
  socket.on("open", () => socket.send('{"type":"subscribe","filter":{"kinds":["alert"]}}'));
  socket.on("message", (data) => {
    const now = process.hrtime.bigint();
    const { type, isLast, records = [] } = JSON.parse(String(data)) as Heard;
    if (type === "snapshot" && isLast === true && ++ready === Number(clients)) process.stdout.write("ready\n");
    if (type !== "records") return;
    for (const { record } of records) agesMs.push(Number(now - BigInt(record.why ?? now)) / 1e6);
    count += records.length;
    if (count === Number(alerts) && ++finished === Number(clients)) report();
  });
}

function report(): void {
  agesMs.sort((a, b) => a - b);
  const at = (share: number) => agesMs[Math.min(agesMs.length - 1, Math.floor(agesMs.length * share))] ?? 0;
  const outcome = { received: agesMs.length, p50Ms: at(0.5), p99Ms: at(0.99), maxMs: at(1) };
  process.stdout.write(`${JSON.stringify(outcome)}\n`, () => process.exit(0));
}
