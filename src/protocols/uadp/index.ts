import { type Decoder, FRAME } from "../../contracts/decoder.js";
import { decode, type UadpBody } from "./decode.js";
import { readNetworkMessage } from "./network-message.js";
import { EVIDENCE_NEEDED, UADP_PORT, UadpState } from "./state.js";

/** OPC UA PubSub over UDP, recognised and named: who publishes which data sets, not their values. */
export const uadp: Decoder<UadpState, UadpBody> = {
  doc: {
    id: "uadp",
    title: "OPC UA PubSub (UADP over UDP)",
    summary:
      "Recognised by the head of its NetworkMessages: publisher, writer group, sequence number, data set writers and " +
      "whether the message is secured. What the data sets hold is not decoded.",
    spec: ["OPC 10000-14 §7.2.4"],
    fields: {
      messageType: { type: "text", help: "DataSetMessage, DiscoveryRequest or DiscoveryResponse." },
      publisherId: { type: "text", help: "Who publishes: a number or a text, as the publisher was configured." },
      writerGroupId: { type: "integer", help: "The writer group within the publisher." },
      groupVersion: { type: "integer", help: "Version of the group's layout." },
      networkMessageNumber: { type: "integer", help: "Which of several messages of one publishing cycle." },
      sequenceNumber: { type: "integer", help: "Counts up by one per message of the group, modulo 65,536." },
      dataSetWriterIds: { type: "list", help: "The data set writers that have a part in the message." },
      isSecured: { type: "boolean", help: "Signed or encrypted." },
      isChunk: { type: "boolean", help: "A part of a message that is too long for one datagram." },
      messageBytes: { type: "integer", help: "Length of the datagram's payload.", unit: "bytes" },
    },
    anomalies: {},
  },
  carriedBy: [{ over: "udp", port: UADP_PORT }],
  pduBytesMax: 65_535,
  evidenceNeeded: EVIDENCE_NEEDED,
  open: (hints) => new UadpState(hints),
  frame: (bytes, at, end, _from, state) =>
    readNetworkMessage(bytes, at, end, state.message) ? end - at : FRAME.foreign,
  resync: (_bytes, _at, end) => end,
  decode,
  evidence: (state) => state.evidence,
  gap() {},
  summary: (state) => state.summary(),
};
