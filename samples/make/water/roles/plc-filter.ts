/** PLC of the filters. */
import { createServer } from "node:net";
import { controllerServer, runController } from "../plc-server.js";
import { AGENT_PORT, WATER } from "../water-hosts.js";
import { filterProcess } from "../water-process.js";
import { firstPort, playRole } from "../water-role.js";

const process = filterProcess(firstPort());
const identity = { 0: "Example Controls", 1: "FX-80", 2: "3.1.7" };
const stop = await runController(WATER.plcFilter, process, controllerServer(process.image, identity).server);
// The agent of the backup takes what it is given.
const agent = createServer((socket) => {
  socket.on("error", () => socket.destroy());
  socket.resume();
});
await new Promise<void>((listening) => agent.listen(AGENT_PORT, WATER.plcFilter.address, listening));
await playRole({
  async end() {
    stop();
    return {};
  },
});
