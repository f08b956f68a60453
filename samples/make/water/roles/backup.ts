/** Backup server: loads the image of the filters' visualisation into the agent of its controller, on port 9102. */
import { once } from "node:events";
import { connect } from "node:net";
import { everyPlantSeconds } from "../plant-time.js";
import { AGENT_PORT, WATER } from "../water-hosts.js";
import { firstPort, playRole } from "../water-role.js";

/** Bytes of a usual run, and of each of the connections of one that takes everything at once. */
const USUAL_BYTES = 12_000;
const FLOOD_BYTES = 400_000;
const FLOOD_CONNECTIONS = 20;

let isOver = false;
let runs = 0;
let running: Promise<void> | undefined;

async function load(bytes: number): Promise<void> {
  const socket = connect({ host: WATER.plcFilter.address, port: AGENT_PORT, localPort: firstPort() + runs++ });
  await once(socket, "connect");
  socket.resume();
  const closed = once(socket, "close");
  socket.end(Buffer.alloc(bytes, "the same page of an image, "));
  await closed;
}

await playRole({
  async start() {
    running = everyPlantSeconds({ period: 30, offset: 22.45, isOver: () => isOver }, () => load(USUAL_BYTES));
  },
  acts: {
    async flood() {
      await Promise.all(Array.from({ length: FLOOD_CONNECTIONS }, () => load(FLOOD_BYTES)));
    },
  },
  async end() {
    isOver = true;
    await running;
    return { runs };
  },
});
