/** Somebody on the segment who does what each line of standard input says, and says when it is done. */
import { once } from "node:events";
import { connect } from "node:net";
import { createInterface } from "node:readline";
import { connectAsync } from "mqtt";
import { openClient } from "../../../samples/make/serial-client.js";
import { sharedFolder } from "../../../samples/make/stage.js";
import { plantHosts, plantPorts } from "../plant-host.js";

const PORTS_SCANNED = 60;
const NODES_BROWSED = 60;

const acts: Readonly<Record<string, () => Promise<void>>> = {
  async scan() {
    for (let port = 1; port <= PORTS_SCANNED; port++) {
      const socket = connect({ host: plantHosts.plc.address, port });
      await Promise.race([once(socket, "connect"), once(socket, "error")]).catch(() => undefined);
      socket.destroy();
    }
  },
  async write() {
    const plc = await openClient(plantHosts.plc.address, 50_200);
    plc.setID(1);
    await plc.writeRegister(4, 999);
    await plc.shut();
  },
  async subscribe() {
    const broker = `mqtt://${plantHosts.broker.address}:${plantPorts.mqtt}`;
    const client = await connectAsync(broker, { clientId: "visitor", protocolVersion: 5 });
    await client.subscribeAsync("#", { qos: 0 });
    await client.endAsync();
  },
  async crawl() {
    const url = `opc.tcp://${plantHosts.tankFarm.address}:${plantPorts.opcua}`;
    const { OpcUaVisitor } = await opcUa;
    await (await OpcUaVisitor.open(url, sharedFolder())).crawl(NODES_BROWSED);
  },
};

process.stdout.write("ready\n");
// It takes a second or two, and nobody waits for it yet.
const opcUa = import("../../stacks/opcua-visitor.js");
for await (const line of createInterface({ input: process.stdin })) {
  const act = acts[line];
  if (act === undefined) throw new Error(`no act ${line}; there are ${Object.keys(acts).join(", ")}`);
  await act();
  process.stdout.write(`${line} done\n`);
}
process.exit(0);
