/** PLC of the dosing. */
import { controllerServer, runController } from "../plc-server.js";
import { WATER } from "../water-hosts.js";
import { dosingProcess } from "../water-process.js";
import { firstPort, playRole } from "../water-role.js";

const process = dosingProcess(firstPort());
const identity = { 0: "Example Controls", 1: "DX-40", 2: "3.1.4" };
const stop = await runController(WATER.plcDosing, process, controllerServer(process.image, identity).server);
await playRole({
  async end() {
    stop();
    return {};
  },
});
