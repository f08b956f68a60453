import { z } from "zod";
import { SensorFault } from "../../core/fault.js";
import { jsonAnswer, refusal } from "../answer.js";
import type { Route } from "../route.js";

const noDesk = refusal(404, "NOT_FOUND", "evidence is not decoded here: take the capture");
const noEvidence = refusal(404, "NOT_FOUND", "there is no capture of this alert; it may be kept no longer");

const message = z.object({
  frame: z.int().meta({ description: "In the capture of the alert, from 1." }),
  ts: z.string(),
  protocol: z.string(),
  from: z.string(),
  to: z.string(),
  summary: z.string(),
  body: z.looseObject({}).meta({ description: "As `decode` has it; of a long one, a part." }),
  anomalies: z.array(z.string()),
  bytesHex: z.string().meta({ description: "At most 512 bytes; what is secret is zeros." }),
  lengthBytes: z.int(),
  fields: z
    .array(z.object({ name: z.string(), at: z.int(), length: z.int() }))
    .meta({ description: "Which lie where in the bytes; the names of secret ones end in ` (hidden)`." }),
});

/** The messages around an alert, with their bytes. */
export const alertMessages: Route = {
  path: "/api/v1/alerts/:id/messages",
  role: "viewer",
  doc: {
    summary: "The messages around an alert, decoded from its capture, with the bytes of every field.",
    answer: z.object({
      messages: z.array(message).meta({ description: "Those nearest to the first occurrence, 200 at most." }),
      isCut: z.boolean().meta({ description: "There are more in the capture." }),
    }),
    example: {
      answer: {
        messages: [
          {
            frame: 12,
            ts: "2026-11-21T08:06:09.178736Z",
            protocol: "modbus",
            from: "10.20.1.30:50003",
            to: "10.20.1.10:502",
            summary: "request FC 6 unitIdentifier=1 startingAddress=7 quantity=1 values=[500]",
            body: { functionCode: 6, kind: "request", startingAddress: 7, values: [500] },
            anomalies: [],
            bytesHex: "0001000000060106000701f4",
            lengthBytes: 12,
            fields: [{ name: "functionCode", at: 7, length: 1 }],
          },
        ],
        isCut: false,
      },
    },
  },
  async answer({ parameters: { id = "" } }, { store, evidence }) {
    if (evidence === undefined) return noDesk;
    const alert = store.alert(id);
    const path = store.evidencePath(id);
    if (alert === undefined || path === undefined) return noEvidence;
    try {
      return jsonAnswer(await evidence.messages(path, alert.record));
    } catch (error) {
      // It went for want of room meanwhile, or nothing was in it.
      if (error instanceof SensorFault && error.code.startsWith("CAPTURE_")) return noEvidence;
      throw error;
    }
  },
};
