import { failureSentence } from "./failure-sentence.js";
import { loadLibc } from "./libc.js";
import { mayOpenPacketSocket } from "./packet-socket.js";
import { loadPcap } from "./pcap-engine.js";

/** Why each engine cannot be had here; undefined where it can. */
export async function probeEngines(): Promise<{
  readonly ring: string | undefined;
  readonly pcap: string | undefined;
}> {
  const binding = await reasonOf(loadPcap);
  let permission: string | undefined;
  const ring = await reasonOf(async () => {
    const libc = await loadLibc().catch((error: unknown) => {
      throw new Error(failureSentence("koffi", error));
    });
    permission = await reasonOf(async () => mayOpenPacketSocket(libc));
    if (permission !== undefined) throw new Error(permission);
  });
  return { ring, pcap: binding ?? permission };
}

async function reasonOf(attempt: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await attempt();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
