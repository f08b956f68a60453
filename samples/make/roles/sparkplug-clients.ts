/** An edge node with one device, and a host application. */

import { playSparkplug } from "../../../test/stacks/sparkplug-play.js";
import { BROKER, MQTT_PORT } from "../hosts.js";
import { readyForCue, reportSaid } from "../stage.js";

await readyForCue();
reportSaid(await playSparkplug({ url: `mqtt://${BROKER.address}:${MQTT_PORT}` }));
