/** Gateways of the field by MQTT.js: twelve topics, so that the share of them that a filter covers can be told. */
import { connectAsync } from "mqtt";
import { readyForCue } from "../../../samples/make/stage.js";
import { plantHosts, plantPorts } from "../plant-host.js";

const TANKS = 12;
await readyForCue();
const broker = `mqtt://${plantHosts.broker.address}:${plantPorts.mqtt}`;
const gauge = await connectAsync(broker, { clientId: "gauge", protocolVersion: 5 });
let cycle = 0;
setInterval(() => {
  const tank = cycle % TANKS;
  const level = 40 + ((cycle * 7 + tank) % 100) / 10;
  gauge.publish(`plant/tank${tank}/level`, String(level), { qos: 1 });
  cycle++;
}, 50);
process.stdout.write("playing\n");
process.stdin.on("end", () => process.exit(0));
