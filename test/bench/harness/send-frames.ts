import { once } from "node:events";
import type { PlantNetwork } from "../../live/plant-network.js";
import type { LiveWish } from "./live-run.js";

/** Frames that left, by tcpreplay's own count. */
interface Sent {
  readonly sent: number;
  readonly bytes: number;
  readonly seconds: number;
}

/** Sends a capture over and over from the mirror port to the tap. */
export async function sendFrames(network: PlantNetwork, wish: LiveWish): Promise<Sent> {
  const { capture, rate, seconds } = wish;
  const { packets, fileBytes } = capture.truth;
  const bitsPerFrame = (8 * (fileBytes - 24 - 16 * packets)) / packets;
  const perSecond = "perSecond" in rate ? rate.perSecond : (rate.megabits * 1e6) / bitsPerFrame;
  const limit = Math.round(perSecond * seconds);
  const pace = "perSecond" in rate ? [`--pps=${rate.perSecond}`] : [`--mbps=${rate.megabits}`];
  const loops = [`--loop=${Math.ceil(limit / packets)}`, `--limit=${limit}`];
  const { namespace, interface: name } = network.mirror;
  const command = ["tcpreplay", "-q", "-K", "-i", name, ...pace, ...loops, "--no-flow-stats", capture.path];
  const child = network.spawn(namespace, ["taskset", "-c", "0", ...command]);
  let said = "";
  child.stdout?.on("data", (text) => (said += String(text)));
  child.stderr?.on("data", (text) => (said += String(text)));
  await once(child, "close");
  const actual = /Actual: (\d+) packets \((\d+) bytes\) sent in ([\d.]+) seconds/.exec(said);
  const failed = /Failed packets:\s+(\d+)/.exec(said)?.[1];
  if (actual === null || failed !== "0") throw new Error(`tcpreplay: ${said}`);
  return { sent: Number(actual[1]), bytes: Number(actual[2]), seconds: Number(actual[3]) };
}
