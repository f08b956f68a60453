import type { Plant } from "../../dashboards/console/src/plant/use-plant.js";
import { madeAsset, madeConduit } from "../browser/made-plant.js";

/** A panel and its controller in a cell, a historian above them, a desk in the office. */
export function mapPlant() {
  const made = (name: string, ip: string, zone: string, level: number, isPlc = false) => {
    const id = `a:00:1d:9c:00:00:${isPlc ? "1" : "0"}${level}`;
    return madeAsset({ id, name, ip, zone, level, deviceClass: isPlc ? "controller" : "hmi" });
  };
  const hmi = made("HMI", "10.21.1.10", "cell-1", 1);
  const plc = made("PLC", "10.21.1.11", "cell-1", 1, true);
  const historian = made("HIST", "10.20.1.20", "control-room", 2);
  const office = made("DESK", "10.40.0.1", "office", 4);
  const plant: Plant = {
    assets: [hmi, plc, historian, office],
    zones: [
      { id: "office", type: "enterprise", level: 4, assets: 1 },
      { id: "control-room", type: "supervisory", level: 2, assets: 1 },
      { id: "cell-1", type: "control", level: 1, assets: 2 },
    ],
    conduits: [
      madeConduit(hmi.id, plc.id, "modbus", "declared"),
      madeConduit(office.id, historian.id, "opcua", "learned"),
    ],
    unlisted: { assets: 0, conduits: 0 },
  };
  return { plant, hmi: hmi.id, plc: plc.id, historian: historian.id, office: office.id };
}
