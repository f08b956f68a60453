import { discoverySamples } from "./discovery-samples.js";
import { nodeSamples } from "./node-samples.js";
import type { Sample } from "./sample.js";
import { sessionSamples } from "./session-samples.js";
import { subscriptionSamples } from "./subscription-samples.js";
import { valueSamples } from "./value-samples.js";

/** At least one message of every service. */
export const allSamples: readonly Sample[] = [
  ...discoverySamples,
  ...sessionSamples,
  ...nodeSamples,
  ...valueSamples,
  ...subscriptionSamples,
];
