/** Edge node of the booster pumps: speed, flow and current of one pump; takes commands for its speed. */
import { WorksEdgeNode } from "../../../../test/stacks/works-edge-node.js";
import { everyPlantSeconds } from "../plant-time.js";
import { PORTS, WATER } from "../water-hosts.js";
import { playRole } from "../water-role.js";

let speed = 74;
let wanted = 74;
let isOver = false;
let running: Promise<void> | undefined;
const edge = new WorksEdgeNode({
  url: `mqtt://${WATER.broker.address}:${PORTS.mqtt}`,
  edgeNode: "pumps",
  device: "booster1",
  metrics: [
    { name: "Speed", alias: 10, type: "Double", value: 74 },
    { name: "Flow", alias: 11, type: "Double", value: 31 },
    { name: "Current", alias: 12, type: "Double", value: 12 },
  ],
});
edge.onCommand = (metrics) => {
  wanted = Number(metrics[0]?.value ?? wanted);
};

await playRole({
  async start() {
    await edge.open();
    running = everyPlantSeconds({ period: 2, offset: 0.7, isOver: () => isOver }, async (cycle) => {
      speed += (wanted - speed) / 3;
      const ripple = Math.sin(cycle / 5);
      edge.publish([speed, 0.42 * speed + ripple / 4, 0.16 * speed + ripple / 10]);
    });
  },
  async end() {
    isOver = true;
    await running;
    await edge.close();
    return { sparkplug: edge.counts };
  },
});
