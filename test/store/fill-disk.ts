import { rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { HealthRecord } from "../../src/contracts/alert.js";
import type { DatabaseDriver } from "../../src/store/database.js";
import { openStore } from "../../src/store/open-store.js";
import { StoreWriter } from "../../src/store/store-writer.js";
import { verifyLog } from "../../src/store/verify-log.js";
import { alertRecord } from "./sample-records.js";

const [disk = "", driver = ""] = process.argv.slice(2);
const DEADLINE_MS = 25_000;
const AFTER = 300;

/** Takes the room there is, but for some. */
function putBallast(path: string): void {
  const piece = Buffer.alloc(1 << 18);
  for (let i = 0; ; i++) {
    try {
      writeFileSync(join(path, `ballast-${i}`), piece);
    } catch {
      for (const last of [i, i - 1, i - 2, i - 3]) rmSync(join(path, `ballast-${last}`), { force: true });
      return;
    }
  }
}

async function until(what: string, holds: () => boolean, meanwhile: () => void): Promise<void> {
  for (const deadline = Date.now() + DEADLINE_MS; !holds(); await wait(5)) {
    if (Date.now() > deadline) throw new Error(`waited in vain: ${what}`);
    meanwhile();
  }
}

const folder = join(disk, "data");
const store = openStore(folder, { driver: driver as DatabaseDriver });
const spool = store.spool("siem", { kinds: ["alert"] });
const writer = new StoreWriter(store);
let added = 0;
const add = () => writer.add(alertRecord(`A-${++added}`, 3, { observed: "x".repeat(2000) }));

putBallast(disk);
await until("the disk is full", () => writer.state.failure !== undefined, add);
const { failure } = writer.state;
for (let i = 0; i < AFTER; i++) add();
const { waiting } = writer.state;
for (let i = 0; i < 200; i++) rmSync(join(disk, `ballast-${i}`), { force: true });
await until(
  "the store works again",
  () => writer.state.failure === undefined,
  () => {},
);
add();
const isWritten = writer.close();

const all = store.after(0, 10_000);
const ids = all.map(({ record }) => (record.kind === "alert" ? record.id : "")).filter((id) => id !== "");
const isInOrder = ids.every((id, i) => id === `A-${i + 1}`) && ids.length === added;
const codes = all.map(({ record }) => (record as HealthRecord).code).filter((code) => code !== undefined);
const isSpooled = spool.after(0, 10_000).length === added && spool.waiting === added;
const { broken, records } = verifyLog(folder);
const isWhole = broken === undefined && records === all.length;
store.close();
writeSync(
  1,
  JSON.stringify({ failure, isKeptWaiting: waiting >= AFTER, isWritten, isInOrder, isSpooled, isWhole, codes }),
);
