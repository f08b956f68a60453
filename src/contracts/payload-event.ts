import type { SegmentConflict } from "./conflict-event.js";
import type { ServiceFact } from "./service-event.js";
import type { TlsSeen } from "./tls-event.js";

/** What payload shows that no decoder of a control protocol reads. */
export type PayloadEvent = SegmentConflict | ServiceFact | TlsSeen;
