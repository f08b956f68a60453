/** A process engineer who has the historian's page open. */
import { everyPlantSeconds } from "../plant-time.js";
import { tlsRequest } from "../tls-request.js";
import { WATER } from "../water-hosts.js";
import { firstPort, playRole } from "../water-role.js";

let isOver = false;
let looked = 0;
let running: Promise<void> | undefined;

await playRole({
  async start() {
    running = everyPlantSeconds({ period: 10, offset: 3.5, isOver: () => isOver }, () =>
      tlsRequest(WATER.historian, firstPort() + looked++, ""),
    );
  },
  async end() {
    isOver = true;
    await running;
    return { looked };
  },
});
