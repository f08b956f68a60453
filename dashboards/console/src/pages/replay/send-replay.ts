import type { ReplayRoom, ReplayView } from "../../../../../src/contracts/replay-desk.js";
import { ApiFault, tell } from "../../api/client.js";
import { type UploadOptions, upload } from "../../api/upload.js";
import { bytesText } from "./bytes-text.js";

/** What is to be replayed. */
export interface ReplayFiles {
  readonly captures: readonly File[];
  /** A policy to compare with the one in force. */
  readonly policy?: File | undefined;
}

const REPLAYS = "/api/v1/replays";

/** Hands the captures over one after the other and starts the replay. Rejects with an ApiFault, and leaves nothing. */
export async function sendReplay({ captures, policy }: ReplayFiles, options: UploadOptions): Promise<ReplayView> {
  const body = policy === undefined ? {} : { policyText: await policy.text() };
  const { id } = await tell<ReplayView>("POST", REPLAYS, body);
  try {
    let sent = 0;
    for (const [index, capture] of captures.entries()) {
      const path = `${addressOf(id)}/captures/${encodeURIComponent(captureName(capture.name, index, captures))}`;
      const onProgress = (bytes: number) => options.onProgress(sent + Math.min(bytes, capture.size));
      await upload(path, capture, { ...options, onProgress });
      sent += capture.size;
    }
    if (options.signal.aborted) throw new ApiFault(0, "CANCELLED", "The upload was cancelled.");
    return await tell<ReplayView>("POST", `${addressOf(id)}/start`);
  } catch (fault) {
    await removeReplay(id).catch(() => {});
    throw fault;
  }
}

/** Ends a replay where it runs, and deletes what it wrote. Rejects with an ApiFault. */
export async function removeReplay(id: string): Promise<void> {
  await tell("DELETE", addressOf(id));
}

/** What files are captures and which is a policy, by their names: the last policy counts. */
export function sortedFiles(files: readonly File[]): ReplayFiles {
  const isPolicy = ({ name }: File) => /\.ya?ml$/i.test(name);
  const captures = files
    .filter((file) => !isPolicy(file))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
  return { captures, policy: files.findLast(isPolicy) };
}

/** Why these captures cannot be given, undefined where they can: told before they are sent. */
export function tooLargeText(captures: readonly File[], room: ReplayRoom): string | undefined {
  const large = captures.find(({ size }) => size > room.captureBytesMax);
  if (large !== undefined) return `${large.name} has more than ${bytesText(room.captureBytesMax)}: cut it.`;
  if (captures.length > room.capturesMax) return `A replay has ${room.capturesMax} captures at most.`;
  const bytes = captures.reduce((sum, { size }) => sum + size, 0);
  return bytes > room.captureBytesInAllMax
    ? `Together they have more than ${bytesText(room.captureBytesInAllMax)}: give them in two replays.`
    : undefined;
}

/** Two files of the same name, from two folders, are told apart. */
function captureName(name: string, index: number, captures: readonly File[]): string {
  const before = captures.slice(0, index).filter((one) => one.name === name).length;
  return before === 0 ? name : `${before + 1}-${name}`;
}

function addressOf(id: string): string {
  return `${REPLAYS}/${encodeURIComponent(id)}`;
}
