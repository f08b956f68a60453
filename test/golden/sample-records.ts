import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PduLines } from "../../src/cli/pdu-lines.js";
import { runCaptures } from "../../src/sensor/capture-run.js";
import { projectRoot } from "../style/project-files.js";

/** One capture among the samples, and the file that holds what `decode` must say of it. */
export interface SampleCapture {
  readonly folder: string;
  /** Relative to the project, as all paths here. */
  readonly path: string;
  readonly expectedPath: string;
}

/** Every capture in a folder of samples/. */
export function sampleCaptures(): readonly SampleCapture[] {
  const samples = join(projectRoot, "samples");
  return readdirSync(samples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "make")
    .flatMap(({ name: folder }) => {
      const captures = readdirSync(join(samples, folder)).filter((file) => /\.pcap(ng)?(\.(gz|zst))?$/.test(file));
      return captures.map((file) => ({
        folder,
        path: `samples/${folder}/${file}`,
        expectedPath: `samples/${folder}/expected.${captures.length === 1 ? "" : `${file}.`}pdus.ndjson`,
      }));
    });
}

/** What `decode` writes of the capture. */
export async function decodedRecords({ path }: SampleCapture): Promise<string> {
  const pieces: Uint8Array[] = [];
  const lines = new PduLines(["capture"], (bytes) => pieces.push(bytes.slice()));
  await runCaptures({ paths: [join(projectRoot, path)], listener: () => lines });
  lines.flush();
  return Buffer.concat(pieces).toString("utf8");
}

/** What the expected file holds; nothing when there is none. */
export function expectedRecords({ expectedPath }: SampleCapture): string {
  const file = join(projectRoot, expectedPath);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** What the tests read of a line of `decode`. */
export interface SampleRecord {
  readonly frame: number;
  readonly protocol: string;
  readonly src: object;
  readonly dst: object;
  readonly body: {
    readonly transactionIdentifier?: number;
    readonly unitIdentifier?: number;
    readonly functionCode?: number;
    readonly kind?: string;
    readonly exceptionCode?: number;
    readonly startingAddress?: number;
    readonly quantity?: number;
    readonly values?: readonly number[];
    readonly messageType?: string;
    readonly service?: string;
    readonly packetType?: string;
    readonly protocolLevel?: number;
    readonly sparkplug?: { readonly messageType: string };
  };
}

/** The records of NDJSON text. */
export function recordsIn(text: string): readonly SampleRecord[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** One line per protocol: which kinds of message the samples show, so that a loss of coverage is seen. */
export function coverageLines(texts: readonly string[]): string {
  const seen = new Map<string, Set<string>>();
  for (const record of texts.flatMap(recordsIn)) {
    const kinds = seen.get(record.protocol) ?? new Set();
    kinds.add(kindOf(record));
    seen.set(record.protocol, kinds);
  }
  return [...seen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([protocol, kinds]) => `${JSON.stringify({ protocol, count: kinds.size, seen: [...kinds].sort() })}\n`)
    .join("");
}

function kindOf({ protocol, body }: SampleRecord): string {
  if (protocol === "modbus") return `${String(body.functionCode).padStart(3)} ${body.kind}`;
  const { messageType, service, protocolLevel, packetType, sparkplug } = body;
  return [messageType, service, protocolLevel, packetType, sparkplug?.messageType].filter((word) => word).join(" ");
}
