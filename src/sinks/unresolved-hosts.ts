import { lookup } from "node:dns/promises";
import { isIP } from "node:net";

const HOSTS_MAX = 64;
const ANSWER_MS = 5000;

/** Hosts that a sink's options name, and that no name service knows or answers for in time, with the reason. */
export async function unresolvedHosts(options: unknown): Promise<readonly { host: string; reason: string }[]> {
  const hosts = [...new Set(hostsIn(options))].filter((host) => isIP(host) === 0).slice(0, HOSTS_MAX);
  const asked = hosts.map(async (host) => ({ host, reason: await lookupFault(host) }));
  return (await Promise.all(asked)).flatMap(({ host, reason }) => (reason === undefined ? [] : [{ host, reason }]));
}

/** Every sink names receivers as `url`, or as a `host` in `collectors`. */
function hostsIn(options: unknown): readonly string[] {
  if (typeof options !== "object" || options === null) return [];
  const { host, url, collectors } = options as Readonly<Record<string, unknown>>;
  const ofUrl = typeof url === "string" && URL.canParse(url) ? new URL(url).hostname.replace(/^\[|\]$/g, "") : "";
  const own = [typeof host === "string" ? host : "", ofUrl].filter((name) => name !== "");
  return [...own, ...(Array.isArray(collectors) ? collectors.flatMap(hostsIn) : [])];
}

async function lookupFault(host: string): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve("no answer"), ANSWER_MS);
  });
  const asked = lookup(host).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error.code ?? error.message,
  );
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
