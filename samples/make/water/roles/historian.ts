/** Historian: encrypted OPC UA, a subscription at the broker, a page for the office. */
import { connectAsync, type MqttClient } from "mqtt";
import { everyPlantSeconds, FACTOR } from "../plant-time.js";
import { stationSession } from "../station-session.js";
import { startTlsServer } from "../tls-server.js";
import { PORTS, WATER } from "../water-hosts.js";
import { playRole } from "../water-role.js";

const NAMES = ["Tank.Level", "Tank.Inflow", "Dosing.Chlorine", "Dosing.Ph", "Filter.Pressure1", "Filter.Turbidity"];
const page = await startTlsServer(WATER.historian, 3000);
const session = stationSession(WATER.historian, "SignAndEncrypt");
let mqtt: MqttClient | undefined;
let isOver = false;
const running: Promise<void>[] = [];

await playRole({
  async start() {
    await session.open();
    await session.hear(NAMES, 1000 / FACTOR);
    mqtt = await connectAsync(`mqtt://${WATER.broker.address}:${PORTS.mqtt}`, {
      clientId: "historian",
      protocolVersion: 5,
    });
    await mqtt.subscribeAsync("works/+/quality", { qos: 1 });
    running.push(
      everyPlantSeconds({ period: 15, offset: 6.4, isOver: () => isOver }, async () => {
        await session.history("Tank.Level");
      }),
    );
  },
  async end() {
    isOver = true;
    await Promise.all(running);
    await session.close();
    await mqtt?.endAsync();
    page.close();
    page.closeAllConnections();
    return { opcua: session.counts };
  },
});
