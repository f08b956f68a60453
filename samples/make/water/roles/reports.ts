/** Reporting service of the authority, on the Internet. */
import { startTlsServer } from "../tls-server.js";
import { WATER } from "../water-hosts.js";
import { playRole } from "../water-role.js";

const server = await startTlsServer(WATER.reports, 40);
await playRole({
  async end() {
    server.close();
    return {};
  },
});
