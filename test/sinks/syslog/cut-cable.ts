import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeSync } from "node:fs";
import { StreamSink } from "../../../src/sinks/syslog/stream-sink.js";
import { syslogSinkOptions } from "../../../src/sinks/syslog/syslog-sink-options.js";
import { alertBatch, refusalOf, sinkContext } from "../sink-context.js";
import { until } from "../until.js";
import { numberIn } from "./collector.js";

/** Runs as root of a network of its own: a collector behind a cable, and what becomes of records when it is cut. */
const [path = ""] = process.argv.slice(2);
/** Set aside for benchmarks. [RFC 2544 §C.2.2] */
const [HERE, THERE, PORT] = ["198.18.251.1", "198.18.251.2", 6514];

const PROGRAM = `
const { openSync, writeSync } = require("node:fs");
const file = openSync(process.argv[1], "a");
require("node:net").createServer((socket) => {
  socket.on("error", () => {});
  socket.on("data", (chunk) => writeSync(file, chunk));
}).listen(${PORT}, "0.0.0.0", () => writeSync(file, "listening\\n"));
`;

const collector = spawn("unshare", ["--net", process.execPath, "-e", PROGRAM, path], { stdio: "inherit" });
process.on("exit", () => collector.kill("SIGKILL"));
const text = () => (existsSync(path) ? readFileSync(path, "utf8") : "");

function run(program: string, line: string): void {
  const { status, stderr } = spawnSync(program, line.split(" "), { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${line}: ${stderr}`);
}
const here = (line: string) => run("ip", line);
const there = (line: string) => run("nsenter", `--target ${collector.pid} --net ip ${line}`);

await until(() => text().startsWith("listening"), text);
here(`link add cable type veth peer name collector netns ${collector.pid}`);
here(`address add ${HERE}/30 dev cable`);
here("link set cable up");
there(`address add ${THERE}/30 dev collector`);
there("link set collector up");

const options = { framing: "line", settleSeconds: 0.3, stallSeconds: 2, connectSeconds: 20 };
const sink = new StreamSink(
  syslogSinkOptions.parse({ collectors: [{ host: THERE, port: PORT }], ...options }),
  sinkContext(),
);

/** As an outbox does it: at first nobody knows the way. */
async function written(first: number): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await sink.write(alertBatch(3, first));
    } catch (error) {
      if (attempt === 40) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

await written(1);
there("link set collector down");
const refusal = await refusalOf(sink.write(alertBatch(3, 4)));
there("link set collector up");
await written(4);
const numbers = text().split("\n").slice(1, -1).map(numberIn);
writeSync(1, JSON.stringify({ refusal, numbers: [...new Set(numbers)] }));
process.exit(0);
