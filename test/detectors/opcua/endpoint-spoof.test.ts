import { describe, expect, it } from "vitest";
import { endpointSpoof } from "../../../src/detectors/opcua/endpoint-spoof.js";
import { endpoint, endpointsTalk, OpcuaTalk, POLICY, SCADA, TANK, talk } from "../../sensor/opcua-plant.js";
import { findingsOf, saidBy } from "../../sensor/opcua-watched.js";
import { Plant } from "../../sensor/plant.js";
import { learnedFrom } from "../../sensor/watched.js";
import { START } from "../given.js";

const DETECTOR = "opcua/endpoint-spoof";

const URL = "opc.tcp://10.0.0.31:4840";
const secure = endpoint(URL, POLICY.basic256Sha256, 3);
const open = endpoint(URL, POLICY.none, 1);
const stronger = endpoint(URL, "http://opcfoundation.org/UA/SecurityPolicy#Aes256_Sha256_RsaPss", 3);
const asked = (...endpoints: readonly (readonly number[])[]) =>
  talk(new Plant(), 1, SCADA, TANK, endpointsTalk(...endpoints));
const baseline = learnedFrom(asked(secure, open).frames(START));
const secureOnly = learnedFrom(asked(secure).frames(START));

describe(DETECTOR, () => {
  it.each([
    { name: "as learned", plant: asked(secure, open), want: [] },
    { name: "in another order", plant: asked(open, secure), want: [] },
    { name: "secure endpoints stripped", plant: asked(open), want: ["high unknown"] },
    {
      name: "another host",
      plant: asked(secure, endpoint("opc.tcp://evil:4840", POLICY.none, 1)),
      want: ["high unknown"],
    },
    { name: "a stronger one added", plant: asked(secure, open, stronger), want: ["info"] },
  ])("$name: $want", ({ plant, want }) => {
    expect(saidBy(DETECTOR, plant, baseline)).toEqual(want);
  });

  it("is medium when a weaker one is added, and silent on servers it does not know", () => {
    expect(saidBy(DETECTOR, asked(secure, open), secureOnly)).toEqual(["medium unknown"]);
    expect(saidBy(DETECTOR, asked(open))).toEqual([]);
    expect(findingsOf(endpointSpoof, asked(open), baseline)).toHaveLength(1);
    expect(new OpcuaTalk().parts).toEqual([]);
  });
});
