import { writeSync } from "node:fs";
import type { DatabaseDriver } from "../../src/store/database.js";
import { openStore } from "../../src/store/open-store.js";
import { alertRecord, noteRecord } from "./sample-records.js";

const [folder = "", driver = ""] = process.argv.slice(2);

const store = openStore(folder, { driver: driver as DatabaseDriver });
const spool = store.spool("siem", { kinds: ["alert"] });
writeSync(1, `opened ${store.lastSeq}\n`);

/** Groups as a writer makes them, of 1 to 7 records; each is told once it is safe. */
for (let group = 0; ; group++) {
  const begin = store.lastSeq;
  const alerts = Array.from({ length: (group % 7) + 1 }, (_, i) =>
    alertRecord(`A-${process.pid}-${group}-${i}`, i % 5 || 1, { observed: "x".repeat((group % 13) * 97) }),
  );
  store.append(group % 5 === 0 ? [...alerts, noteRecord(`after ${begin}`)] : alerts);
  if (group % 3 === 0) spool.acknowledge(Math.max(0, store.lastSeq - 200));
  writeSync(1, `${store.lastSeq} ${alerts.map(({ id }) => id).join(" ")}\n`);
}
