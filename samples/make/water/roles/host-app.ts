/** Sparkplug primary host application: hears everything, and sets the speed of the booster pump; reports. */
import { connectAsync, type MqttClient } from "mqtt";
import { worksCommand } from "../../../../test/stacks/works-edge-node.js";
import { everyPlantSeconds } from "../plant-time.js";
import { tlsRequest } from "../tls-request.js";
import { PORTS, WATER } from "../water-hosts.js";
import { firstPort, playRole } from "../water-role.js";

const STATE = "spBv1.0/STATE/control-room";
const SPEEDS = [72, 76, 74, 78];
let mqtt: MqttClient | undefined;
let isOver = false;
let commands = 0;
const running: Promise<void>[] = [];
let reported = 0;

const state = (online: boolean) => JSON.stringify({ online, timestamp: Date.now() });

await playRole({
  async start() {
    mqtt = await connectAsync(`mqtt://${WATER.broker.address}:${PORTS.mqtt}`, {
      clientId: "control-room",
      protocolVersion: 5,
      will: { topic: STATE, payload: Buffer.from(state(false)), qos: 1, retain: true },
    });
    await mqtt.subscribeAsync("spBv1.0/water/#", { qos: 1 });
    await mqtt.publishAsync(STATE, state(true), { qos: 1, retain: true });
    running.push(
      everyPlantSeconds({ period: 15, offset: 6.4, isOver: () => isOver }, () =>
        tlsRequest(WATER.reports, firstPort() + reported++, `{"chlorine":${500 + reported}}`),
      ),
    );
    running.push(
      everyPlantSeconds({ period: 20, offset: 11.9, isOver: () => isOver }, async (cycle) => {
        const value = SPEEDS[cycle % SPEEDS.length] ?? 74;
        const { topic, payload } = worksCommand("pumps", "booster1", { name: "Speed", type: "Double", value });
        await mqtt?.publishAsync(topic, payload, { qos: 0 });
        commands++;
      }),
    );
  },
  async end() {
    isOver = true;
    await Promise.all(running);
    await mqtt?.publishAsync(STATE, state(false), { qos: 1, retain: true });
    await mqtt?.endAsync();
    return { commands, reported };
  },
});
