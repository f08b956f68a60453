import type { WebServer } from "../../web/server.js";
import type { RunGround } from "./run-ground.js";
import type { SelfReport } from "./self-report.js";
import type { SensorLog } from "./sensor-log.js";

/** What is known when a sensor starts. */
export interface StartFacts {
  readonly ground: RunGround;
  readonly version: string;
  readonly phase: "learn" | "shadow" | "detect";
  readonly web: Pick<WebServer, "url" | "setupUrl"> | undefined;
}

/** Says what the sensor listens to, what it is at, what it will not see, and where it can be asked. */
export function tellStart({ ground, version, phase, web }: StartFacts, report: SelfReport, log: SensorLog): void {
  const { live, outlet, baselinePath } = ground;
  const names = live.points.map(({ name, site }) => (site === undefined ? name : `${name} (${site})`)).join(", ");
  report.tell("sensor-started", `zonewarden ${version} listens on ${names}, in phase ${phase}.`);
  for (const { name, filter } of live.points) {
    if (filter === undefined) continue;
    const tagged = /\bvlan\b/.test(filter) ? "" : ", frames with a VLAN tag among them, for it does not ask for any";
    const message = `${name}: not seen because of the filter "${filter}": whatever does not match it${tagged}.`;
    report.tell("capture-filtered", message, { point: name });
  }
  if (phase === "learn")
    log.info(`learning for ${live.learning.days} days of traffic; then ${baselinePath} is written`);
  else log.info(`watching against ${baselinePath}`);
  if (ground.policy === undefined) log.info("there is no policy: nothing is denied");
  log.info(`records are kept in ${outlet.store.folder}`);
  if (web === undefined) {
    log.info("there is no server: add `web` to the configuration for console, metrics and API");
    return;
  }
  log.info({ url: web.url }, `console, metrics and API: ${web.url}`);
  if (web.setupUrl !== undefined) log.info(`nobody has an account yet; the first one is made at ${web.setupUrl}`);
  log.info(`programs that ask there need a token: zonewarden token add NAME --data ${outlet.store.folder}`);
}
