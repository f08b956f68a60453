import { z } from "zod";
import { recordTextFields } from "../record-text.js";
import { secretOption } from "../secret.js";
import { tlsClientFields } from "../tls-client.js";

/** Where a secret may cross without TLS: within the machine. */
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Options of the webhook. */
export const webhookOptions = z.strictObject({
  url: z
    .string()
    .superRefine((text, context) => {
      const fault = urlFault(text);
      if (fault !== undefined) context.addIssue({ code: "custom", message: fault });
    })
    .meta({ description: "Where batches are posted to; https, or http to this machine." }),
  token: secretOption("Sent as Authorization: Bearer."),
  signingKey: secretOption("Batches are signed with it: HMAC-SHA256 by the Standard Webhooks."),
  recordsMax: z.int().min(1).max(1000).default(100).meta({ description: "Records in one request at most." }),
  bodyBytesMax: z.int().min(4096).max(16_777_216).default(1_048_576).meta({
    description: "Bytes of one request, unless a single record is longer.",
  }),
  timeoutSeconds: z.number().min(1).max(300).default(30).meta({ description: "For an answer to one request." }),
  refusedPauseSeconds: z.number().min(1).max(3600).default(300).meta({
    description: "Until a batch that was refused for what it is (4xx) is tried again; somebody has to look first.",
  }),
  ...tlsClientFields,
  ...recordTextFields,
});

/** Options of the webhook. */
export type WebhookOptions = z.infer<typeof webhookOptions>;

/** What keeps it from being taken; the text is not shown, for it may hold a password. */
function urlFault(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return "this is not one; write https://host/path";
  if (url.username !== "" || url.password !== "") return "a password does not stand in it; name one with token";
  if (url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.test(url.hostname))) return undefined;
  return "only https, or http to this machine itself";
}
