import { attackTechniques } from "../../catalog/attack-ics.generated.js";
import type { AttackId } from "../../catalog/attack-ics.js";
import { systemRequirements } from "../../catalog/iec-62443.js";
import { platformThreats } from "../../catalog/iso-24392.js";
import type { AlertBackground, AlertGround } from "../../contracts/alert-background.js";
import type { DetectorDoc } from "../../contracts/detector.js";
import { detectorCatalogue } from "../detector-catalogue.js";
import type { DetectorConfiguration } from "../detector-host.js";

/** What stands behind the alerts of a sensor; `detection` is what it goes by, asked each time. */
export function alertBackground(detection: () => DetectorConfiguration): AlertBackground {
  return {
    ground(detector) {
      const entry = detectorCatalogue(detection()).find(({ id }) => id === detector);
      return entry === undefined ? undefined : groundOf(entry);
    },
    catalogue: () => detectorCatalogue(detection()),
  };
}

function groundOf({ blindTo, falseAlarms, triage, sr, attack, iso24392 }: DetectorDoc): AlertGround {
  return {
    blindTo: sentencesOf(blindTo),
    falseAlarms: sentencesOf(falseAlarms),
    triage,
    sr: sr.map((id) => ({ id, title: systemRequirements[id] })),
    attack: attack.map((id) => ({ id, name: attackTechniques[id].name, url: attackUrl(id) })),
    iso24392: iso24392.map((id) => ({ id, title: platformThreats[id] })),
  };
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=\.) (?=[A-Z])/);
}

/** A sub-technique lies below its technique. */
function attackUrl(id: AttackId): string {
  return `https://attack.mitre.org/techniques/${id.replace(".", "/")}/`;
}
