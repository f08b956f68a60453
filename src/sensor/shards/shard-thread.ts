import { parentPort, workerData } from "node:worker_threads";
import { readRules } from "../rule-files.js";
import { Shard } from "./shard.js";
import type { ShardOrder } from "./shard-ground.js";
import type { ShardMessage, ShardReply } from "./shard-messages.js";

// A file of its own in dist: the thread of one shard. What it throws ends it, and whoever started it hears of it.
const order = workerData as ShardOrder;
const shard = new Shard(order, readRules(order.rules));
const reply = (what: ShardReply) => parentPort?.postMessage(what);
reply({ type: "ready", identity: shard.identity });
parentPort?.on("message", (message: ShardMessage) => {
  const answer = message.type === "end" ? shard.end() : shard.handle(message.shared, message.lengthBytes);
  reply({ type: "answer", ...answer });
});
