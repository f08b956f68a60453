import type { Party, Sighting } from "../../contracts/sensor-event.js";
import { type FieldTable, flagField, numberField, textField, textsField } from "./record-type.js";

/** What is known of one end: its addresses, its zone, what it is for, and whether it was there before. */
export function partyFields<Event extends Sighting>(
  prefix: string,
  who: string,
  of: (event: Event) => Party,
): FieldTable<Event> {
  const fields: FieldTable<Event> = {
    name: textField(`Address of ${who}, else its MAC.`, (event) => nameOf(of(event))),
    asset: textField("Id of the asset.", (event) => of(event).asset),
    ip: textField("IP address.", (event) => of(event).ip),
    mac: textField("MAC address, in lower case with colons.", (event) => of(event).mac),
    port: numberField("TCP or UDP port.", (event) => of(event).port),
    role: textField(
      "Taken for by its traffic: controller, hmi, historian, engineering-station, broker, gateway, network, it.",
      (event, { context }) => context.assets.asset(of(event).asset)?.deviceClass,
    ),
    vendor: textField("Maker by the MAC.", (event, { context }) => context.assets.asset(of(event).asset)?.vendor),
    names: textsField("Names by which it goes in protocols.", (event, { context }) =>
      context.assets.asset(of(event).asset)?.names.map(({ name }) => name),
    ),
    "zone.id": textField(
      "Zone of the policy.",
      (event, { context }) => context.policy?.zoneOf(of(event))?.id,
      "policy",
    ),
    "zone.type": textField(
      "Type of the zone: control, field, safety, supervisory, mes, dmz, enterprise, remote-access, cloud, untrusted.",
      (event, { context }) => context.policy?.zoneOf(of(event))?.type,
      "policy",
    ),
    "zone.level": numberField(
      "Level of the zone in the Purdue model.",
      (event, { context }) => context.policy?.zoneOf(of(event))?.level,
      "policy",
    ),
    isInMaintenance: flagField(
      "A maintenance window of the policy covers it now.",
      (event, { context }) => context.policy?.maintenance(of(event), event.time) !== undefined,
      "policy",
    ),
    isEssential: flagField(
      "It is part of an essential function.",
      (event, { context }) => context.policy?.isEssential({ asset: of(event).asset, party: of(event) }),
      "policy",
    ),
    isKnown: flagField(
      "The baseline has the asset.",
      (event, { context }) => context.baseline?.asset(of(event).asset) !== undefined,
      "baseline",
    ),
  };
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [`${prefix}.${name}`, field]));
}

function nameOf({ ip, mac, asset }: Party): string {
  return ip ?? mac ?? asset;
}
