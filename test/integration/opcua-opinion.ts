import type { DecodedRecord } from "../tools/decoded-frames.js";
import { byFrame, joined, type Opinion } from "./opinion.js";

/**
 * `frame types channels sequences requests services`, one line per frame. Explained differences:
 * - tshark shows every chunk, `decode` the message, where its last chunk ends: chunks with more to come are left out.
 * - tshark reads sequence number, request and service of encrypted messages too, as if they were clear: random numbers.
 * - tshark knows OPC UA by its port, and must be told of the one where the client waits for the server.
 */
export const opcUaOpinion: Opinion = {
  filter: "opcua",
  decodeAs: "tcp.port==4841,opcua",
  fields: [
    ...["frame.number", "opcua.transport.type", "opcua.transport.chunk", "opcua.transport.scid"],
    ...["opcua.security.seq", "opcua.security.rqid", "opcua.servicenodeid.numeric"],
  ],
  compare(ours, theirs) {
    const frames = byFrame(ours);
    const encrypted = new Set(ours.filter(({ body }) => body.encrypted === true).map(({ frame }) => frame));
    return {
      got: [...frames].map(([frame, records]) => ourLine(frame, records, encrypted.has(frame))),
      want: theirs.filter(([, , chunks]) => chunks !== "C").map((row) => theirLine(row, encrypted)),
    };
  },
};

function ourLine(frame: number, records: readonly DecodedRecord[], isEncrypted: boolean): string {
  const column = (member: string) => joined(records.map(({ body }) => body[member]));
  const clear = isEncrypted ? "" : ["sequenceNumber", "requestId", "typeId"].map(column).join(" ");
  return `${frame} ${column("messageType")} ${column("secureChannelId")} ${clear}`;
}

function theirLine(row: readonly string[], encrypted: ReadonlySet<number>): string {
  const [frame, types, , channels, sequences, requests, services] = row;
  const clear = encrypted.has(Number(frame)) ? "" : `${sequences} ${requests} ${services}`;
  return `${frame} ${types} ${channels} ${clear}`;
}
