/** All clients of the play, each with a connection of its own. */

import { playMqtt } from "../../../test/stacks/mqtt-play.js";
import { BROKER, MQTT_PORT, WEBSOCKET_PORT } from "../hosts.js";
import { readyForCue, reportSaid } from "../stage.js";

/** A remaining length of three bytes [MQTT5-1.5.5-1], and several segments. */
const LARGE_BYTES = 20_000;

await readyForCue();
const said = await playMqtt({
  url: `mqtt://${BROKER.address}:${MQTT_PORT}`,
  webSocketUrl: `ws://${BROKER.address}:${WEBSOCKET_PORT}`,
  largeBytes: LARGE_BYTES,
});
reportSaid(said);
