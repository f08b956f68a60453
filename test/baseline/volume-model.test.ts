import { describe, expect, it } from "vitest";
import { VolumeModel } from "../../src/baseline/volume-model.js";
import type { ConduitVolume, Party, Session } from "../../src/contracts/sensor-event.js";
import { assetId, at, knownConduit, knownConduitBy, party, session } from "../detectors/given.js";

const assetOf = ({ station, ip }: Pick<Party, "station" | "ip">) =>
  station === undefined ? `a:ip:${ip}` : `a:${station}`;

function carried(of: Session, up: number, down: number): ConduitVolume {
  const payloadBytes = [up, down] as const;
  return {
    type: "conduit-volume",
    time: at(60),
    frame: 1,
    capture: 0,
    session: of,
    from: at(0),
    payloadBytes,
    frames: [1, 1],
  };
}

const poll = session({ protocol: "modbus" });
const known = knownConduit(1, 2, "modbus", [502]);

describe("VolumeModel", () => {
  it("counts bytes per minute of each side", () => {
    const model = new VolumeModel();
    for (const event of [carried(poll, 10, 300), carried(poll, 30, 100)]) model.learn(event);
    const [conduit, other] = model.attach([known, knownConduit(3, 2, "modbus", [502])], assetOf);
    expect(conduit?.volume).toEqual([
      { n: 2, p99: 30, p999: 30, max: 30 },
      { n: 2, p99: 300, p999: 300, max: 300 },
    ]);
    expect(other?.volume).toBeUndefined();
  });

  it("joins the places of one conduit by whichever carried more", () => {
    const model = new VolumeModel();
    const elsewhere = session({ protocol: "modbus", client: { ...party(1), ip: "10.9.9.9" } });
    for (const event of [carried(poll, 10, 300), carried(elsewhere, 30, 100)]) model.learn(event);
    expect(model.attach([known], assetOf)[0]?.volume).toMatchObject([
      { n: 2, max: 30 },
      { n: 2, max: 300 },
    ]);
  });

  it("knows which side is which in a conduit without direction", () => {
    const model = new VolumeModel();
    const nbns = session({
      client: party(2, 137),
      server: party(1, 137),
      transport: "udp",
      isSymmetric: true,
      service: "nbns",
    });
    model.learn(carried(nbns, 10, 300));
    const conduit = knownConduitBy(`${assetId(1)}<>${assetId(2)}/udp/nbns`, [137]);
    expect(model.attach([conduit], assetOf)[0]?.volume).toMatchObject([{ max: 300 }, { max: 10 }]);
  });
});
