/** Edge node of the water tower: level and outflow; a second client of it tells the quality in JSON. */
import { connectAsync, type MqttClient } from "mqtt";
import { WorksEdgeNode } from "../../../../test/stacks/works-edge-node.js";
import { everyPlantSeconds } from "../plant-time.js";
import { PORTS, WATER } from "../water-hosts.js";
import { playRole } from "../water-role.js";

const url = `mqtt://${WATER.broker.address}:${PORTS.mqtt}`;
let isOver = false;
const running: Promise<void>[] = [];
let mqtt: MqttClient | undefined;
let told = 0;
const edge = new WorksEdgeNode({
  url,
  edgeNode: "tower",
  device: "tower1",
  metrics: [
    { name: "Level", alias: 10, type: "Double", value: 22 },
    { name: "Outflow", alias: 11, type: "Double", value: 14 },
  ],
});

await playRole({
  async start() {
    await edge.open();
    mqtt = await connectAsync(url, { clientId: "tower-quality", protocolVersion: 5 });
    running.push(
      everyPlantSeconds({ period: 2, offset: 1.2, isOver: () => isOver }, async (cycle) =>
        edge.publish([22 + 3 * Math.sin(cycle / 12), 14 + 2 * Math.cos(cycle / 7)]),
      ),
      everyPlantSeconds({ period: 4, offset: 1.2, isOver: () => isOver }, async (cycle) => {
        const quality = {
          chlorine: Number((0.42 + 0.03 * Math.sin(cycle / 4)).toFixed(3)),
          ph: 7.2 + (cycle % 3) / 10,
        };
        await mqtt?.publishAsync("works/tower/quality", JSON.stringify(quality), { qos: 1 });
        told++;
      }),
    );
  },
  async end() {
    isOver = true;
    await Promise.all(running);
    await edge.close();
    await mqtt?.endAsync();
    return { sparkplug: edge.counts, told };
  },
});
