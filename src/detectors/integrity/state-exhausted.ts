import type { Detector } from "../../contracts/detector.js";
import { sensorFinding } from "../sensor-finding.js";

/** What is in a table, for people; a table that is not named here goes by its own name. */
const CONTENTS: Readonly<Record<string, string>> = {
  flows: "connections and exchanges followed",
  sessions: "sessions between assets",
  volumes: "conduits measured",
  senders: "senders",
  assets: "assets",
  stations: "stations",
  addresses: "addresses and who holds them",
  names: "assets and their names",
  "names of one asset": "names that one asset may give itself",
  points: "points with their last values",
};

/** A table of the sensor is full. */
export const stateExhausted: Detector<"interval", null> = {
  doc: {
    id: "integrity/state-exhausted",
    title: "A table of the sensor is full",
    summary:
      "One of the sensor's tables has reached its limit, so the oldest entries are forgotten or new ones not taken. " +
      "Told once an hour for each table.",
    spec: ["IEC 62443-3-3 SR 7.2", "IEC 62443-3-3 SR 2.10"],
    version: 1,
    severity: "low",
    floor: "low",
    cap: "high",
    classes: ["ABS"],
    fr: ["TRE"],
    sr: ["2.9", "2.10", "7.2"],
    attack: ["T0814"],
    iso24392: ["6.2.g"],
    blindTo: "What was forgotten: only how much of it there was is counted.",
    falseAlarms: "A network that is larger than one sensor was made for.",
    triage: [
      "Look for a scan or a flood of made-up addresses at the same time: it fills tables on purpose.",
      "Stop its source first; the tables empty themselves.",
      "If it is only a large network, divide it between several sensors.",
    ],
  },
  options: {},
  hears: ["interval"],
  open: () => null,
  hear(event, _, context) {
    const { time, frame, capture, displaced } = event;
    for (const [table, count] of Object.entries(displaced)) {
      const contents = CONTENTS[table] ?? table;
      const finding = sensorFinding(event, {
        key: ["state-exhausted", table],
        value: String(count),
        observed: `The table of ${contents} was full: ${count} of its entries did not fit in the last minute.`,
        expected: "The tables are sized for some hundred assets and are far from full in a normal plant.",
        why:
          "Made-up addresses and connections fill tables, which blinds a sensor; so does a network that is too " +
          "large. Look for a scan or a flood at this time, and stop its source.",
        evidence: [{ time, frame, capture, note: `latest frame of a minute that displaced ${count} of ${contents}` }],
      });
      context.alert(finding);
    }
  },
  save: () => null,
};
