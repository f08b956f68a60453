import { once } from "node:events";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { OpcUaPlantServer } from "../../test/stacks/opcua-server.js";

/** What happens in the tank: not on the network, so it goes by a socket of the file system. */
type ProcessStep = { readonly level: number } | { readonly event: string };

const SOCKET = "process.sock";

/** Lets the other side tell what happens in the process behind the server. */
export async function openProcessLine(folder: string, server: OpcUaPlantServer): Promise<Server> {
  const line = createServer((socket) => {
    createInterface({ input: socket }).on("line", (text) => {
      const step = JSON.parse(text) as ProcessStep;
      if ("level" in step) server.setLevel(step.level);
      else server.raiseEvent(step.event);
      socket.write("done\n");
    });
  });
  line.listen(join(folder, SOCKET));
  await once(line, "listening");
  return line;
}

/** Tells the process one step; resolves when it has happened. */
export async function tellProcess(folder: string, step: ProcessStep): Promise<void> {
  const socket = connect(join(folder, SOCKET));
  socket.write(`${JSON.stringify(step)}\n`);
  await once(socket, "data");
  socket.destroy();
}
