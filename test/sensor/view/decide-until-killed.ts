import { writeSync } from "node:fs";
import { DeskSensor } from "./desk-sensor.js";

const [folder = "", name = ""] = process.argv.slice(2);
const sensor = new DeskSensor(undefined, folder);

/** Decides one way and the other, takes some of it back, and tells each decision once it is made. */
for (let n = 0; ; n++) {
  const decision = { who: "anna", reason: `${process.pid} ${n}` };
  const isRejected = sensor.desk.preview("reject", [name], "anna").refusal !== undefined;
  const { decisionId } = await sensor.desk.decideEntities(isRejected ? "approve" : "reject", [name], decision);
  writeSync(1, `${decisionId}\n`);
  if (n % 3 !== 2) continue;
  await sensor.desk.undo(decisionId, decision);
  writeSync(1, `undone ${decisionId}\n`);
}
