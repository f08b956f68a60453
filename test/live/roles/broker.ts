/** Eclipse Mosquitto. */
import { serveUntilClosed, sharedFolder } from "../../../samples/make/stage.js";
import { startMosquitto, stopMosquitto } from "../../stacks/mosquitto.js";
import { plantHosts, plantPorts } from "../plant-host.js";

const broker = await startMosquitto({
  address: plantHosts.broker.address,
  port: plantPorts.mqtt,
  webSocketPort: plantPorts.mqttOverWebSocket,
  folder: sharedFolder(),
});
await serveUntilClosed(() => stopMosquitto(broker));
