/** Eclipse Mosquitto, over TCP and WebSocket. */

import { startMosquitto, stopMosquitto } from "../../../test/stacks/mosquitto.js";
import { BROKER, MQTT_PORT, WEBSOCKET_PORT } from "../hosts.js";
import { serveUntilClosed, sharedFolder } from "../stage.js";

const broker = await startMosquitto({
  address: BROKER.address,
  port: MQTT_PORT,
  webSocketPort: WEBSOCKET_PORT,
  folder: sharedFolder(),
});
await serveUntilClosed(() => stopMosquitto(broker));
