/** Eclipse Mosquitto. */
import { once } from "node:events";
import { startWorksBroker } from "../../../../test/stacks/works-broker.js";
import { PORTS, WATER } from "../water-hosts.js";
import { playRole, sharedFolder } from "../water-role.js";

const broker = await startWorksBroker(WATER.broker.address, PORTS.mqtt, sharedFolder());
await playRole({
  async end() {
    const ended = once(broker, "exit");
    broker.kill();
    await ended;
    return {};
  },
});
