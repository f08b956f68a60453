import type { Sink } from "../../contracts/sink.js";
import { type WebhookOptions, webhookOptions } from "./webhook-options.js";
import { WebhookSink } from "./webhook-sink.js";

/** Batches of records, posted to a receiver that acknowledges them. */
export const webhook = {
  doc: {
    id: "webhook",
    title: "Webhook",
    summary:
      "Posts records in batches over HTTPS, with a bearer token and a signature if wanted. What is not answered with " +
      "success is sent again; what is refused waits, and is tried again slowly.",
    spec: ["RFC 9110", "RFC 2104"],
  },
  options: webhookOptions,
  open: (options: WebhookOptions, context) => new WebhookSink(options, context),
} as const satisfies Sink<WebhookOptions>;
