import type { Sink } from "../../contracts/sink.js";
import { type NatsOptions, natsOptions } from "./nats-options.js";
import { NatsSink } from "./nats-sink.js";

/** A message of NATS JetStream for each record. */
export const nats = {
  doc: {
    id: "nats",
    title: "NATS JetStream",
    summary:
      "Publishes each record to a stream and waits for its acknowledgement. The message id is the same when a record " +
      "comes again, so that the stream keeps one.",
    spec: ["none: the documentation of NATS JetStream"],
  },
  options: natsOptions,
  open: (options: NatsOptions, context) => new NatsSink(options, context),
} as const satisfies Sink<NatsOptions>;
