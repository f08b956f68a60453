import { z } from "zod";
import { foundationalRequirements } from "../catalog/iec-62443.js";
import { parseNetwork } from "./ip-network.js";
import { parsePointRange } from "./point-range.js";
import { isServiceText } from "./service-matcher.js";
import { parseMinutes, parseOffset, parseTime, weekdays } from "./time-window.js";

/** What a zone may be for. [IEC 62443-3-2 §4.4] */
const zoneTypes = [
  ...(["enterprise", "mes", "supervisory", "control", "field", "cloud", "remote-access", "safety", "dmz"] as const),
  "untrusted",
] as const;

/** `00:0c:29:ee:b7:84`. */
export const macPattern = /^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i;
/** Id of an asset as the sensor gives it. */
export const assetIdPattern = /^a:(ip:)?[0-9a-f:.]+(@\d+(\.\d+)?)?$/i;
const ID = /^[A-Za-z][\w.-]{0,63}$/;

const text = z.string().min(1, "nothing is written here");
const id = z
  .string()
  .refine((value) => ID.test(value) && value !== "any", "an id begins with a letter, then letters, digits and . _ -");
const network = z.string().superRefine((value, context) => {
  const parsed = parseNetwork(value);
  const message =
    parsed === undefined
      ? `"${value}" is no address or network such as 10.20.0.0/16`
      : parsed.hasHostBits
        ? `"${value}" is an address with a length: write the first address of the network, or the address alone`
        : undefined;
  if (message !== undefined) context.addIssue({ code: "custom", message });
});
const address = z
  .string()
  .refine((value) => !value.includes("/") && parseNetwork(value) !== undefined, "no address such as 10.20.0.5");
const mac = z.string().regex(macPattern, 'no MAC such as "00:0c:29:ee:b7:84", in quotes');
const time = z.string().refine((value) => parseTime(value) !== undefined, {
  error: "no time such as 2026-03-31 or 2026-03-31T16:00:00Z, with Z or an offset",
});
const wholeNumber = (min: number, max: number) => z.number().int("no whole number").min(min).max(max);
const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1, "the list is empty")]);
const service = z.string().refine(isServiceText, {
  error: "no service such as modbus, tcp/502 or udp/1000-1100",
});
const range = z.union([
  wholeNumber(0, 65_535),
  z.string().refine((value) => parsePointRange(value) !== undefined, {
    error: "no addresses such as 40, 40-47 or hr 40-47 (co, di, ir, hr; 0 to 65535)",
  }),
]);
const limitedRange = z.strictObject({ points: range, min: z.number().optional(), max: z.number().optional() });
const numberRange = z.union([
  wholeNumber(0, 255),
  z.string().regex(/^\d{1,3}(\s*-\s*\d{1,3})?$/, "no number or range such as 1-10"),
]);

/** Of parties: a zone, a declared asset, an asset id of the sensor, a MAC, an address, a network, or any. */
const parties = oneOrMore(text);
const anything = z.union([z.boolean(), z.literal("any")]);
const points = z.union([anything, range, limitedRange, z.array(z.union([range, limitedRange])).min(1)]);
const limitedPattern = z.strictObject({ points: text, min: z.number().optional(), max: z.number().optional() });
const patterns = z.union([anything, text, limitedPattern, z.array(z.union([text, limitedPattern])).min(1)]);

const operations = z.strictObject({
  modbus: z
    .union([
      anything,
      z.strictObject({
        read: points.optional(),
        write: points.optional(),
        engineer: anything.optional(),
        diagnose: anything.optional(),
        identify: anything.optional(),
      }),
    ])
    .optional(),
  opcua: z
    .union([
      anything,
      z.strictObject({
        read: patterns.optional(),
        write: patterns.optional(),
        call: patterns.optional(),
        manage: patterns.optional(),
      }),
    ])
    .optional(),
  mqtt: z
    .union([
      anything,
      z.strictObject({
        read: patterns.optional(),
        write: patterns.optional(),
        command: patterns.optional(),
        manage: patterns.optional(),
      }),
    ])
    .optional(),
});

const when = z
  .strictObject({
    from: time.optional(),
    to: time.optional(),
    days: z.array(z.enum(weekdays)).min(1).optional(),
    between: z
      .string()
      .refine((value) => parseMinutes(value) !== undefined, "no hours such as 08:00-17:30")
      .optional(),
    utcOffset: z
      .string()
      .refine((value) => parseOffset(value) !== undefined, 'no offset such as "+01:00"')
      .optional(),
  })
  .refine((value) => value.to !== undefined || value.days !== undefined || value.between !== undefined, {
    error: "say when: from and to, or days and between",
  });

const securityLevel = wholeNumber(0, 4);
const requirements = Object.keys(foundationalRequirements) as (keyof typeof foundationalRequirements)[];
const levelVector = z.strictObject(
  Object.fromEntries(requirements.map((name) => [name, securityLevel.optional()])) as Record<
    (typeof requirements)[number],
    z.ZodOptional<typeof securityLevel>
  >,
);

const zone = z.strictObject({
  id,
  type: z.enum(zoneTypes),
  level: z.number().min(0).max(5).optional(),
  slt: z.union([securityLevel, levelVector]).optional(),
  subnets: z.array(network).optional(),
  vlans: z.array(wholeNumber(1, 4094)).optional(),
  macs: z.array(mac).optional(),
  identities: z.array(text).optional(),
  assets: z.array(text).optional(),
  strict: z.boolean().optional(),
  readOnly: z.boolean().optional(),
  note: text.optional(),
});

const conduit = z
  .strictObject({
    id: id.optional(),
    from: parties,
    to: parties,
    services: oneOrMore(service).optional(),
    operations: operations.optional(),
    units: oneOrMore(numberRange).optional(),
    sni: oneOrMore(text).optional(),
    skip: z.boolean().optional(),
    oneway: z.boolean().optional(),
    strict: z.boolean().optional(),
    reverse: z.boolean().optional(),
    only: z.boolean().optional(),
    owner: text.optional(),
    reason: text.optional(),
    ticket: text.optional(),
    until: time.optional(),
  })
  .refine((value) => value.services !== undefined || value.operations !== undefined, {
    error: "say what may pass: services (any allows all), or operations",
  })
  .refine((value) => value.strict !== true || value.oneway === true, {
    error: "strict makes a oneway conduit carry nothing at all the other way: it needs oneway: true",
    path: ["strict"],
  });

const place = {
  server: parties,
  unit: wholeNumber(0, 255).optional(),
  points: oneOrMore(z.union([wholeNumber(0, 65_535), text])),
};

const point = z
  .strictObject({
    ...place,
    name: text.optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    readOnly: z.boolean().optional(),
  })
  .refine((value) => value.min === undefined || value.max === undefined || value.min <= value.max, {
    error: "min is above max",
    path: ["min"],
  });

const asset = z.strictObject({
  id,
  name: text.optional(),
  sensorIds: z
    .array(z.string().regex(assetIdPattern, 'no asset id of the sensor such as "a:00:0c:29:ee:b7:84"'))
    .optional(),
  macs: z.array(mac).optional(),
  ips: z.array(address).optional(),
  identities: z.array(text).optional(),
  conduitDevice: z.boolean().optional(),
  readOnly: z.boolean().optional(),
  note: text.optional(),
});

const retired = z
  .strictObject({
    mac: mac.optional(),
    certificate: z
      .string()
      .regex(/^[0-9a-f]{2}(:?[0-9a-f]{2}){19,31}$/i, "no thumbprint: 40 or 64 hexadecimal digits")
      .optional(),
    clientIdentifier: text.optional(),
    applicationUri: text.optional(),
    edgeNode: text.optional(),
    reason: text.optional(),
    since: time.optional(),
  })
  .refine((value) => identityCount(value) === 1, {
    error: "name one identity: mac, certificate, clientIdentifier, applicationUri or edgeNode",
  });

/** What a policy file may hold. */
export const policySchema = z.strictObject({
  $schema: text.optional(),
  version: z.literal(1),
  internal: z.array(network).optional(),
  zones: z.array(zone).optional(),
  assets: z.array(asset).optional(),
  conduits: z.array(conduit).optional(),
  essential: z
    .array(
      z.strictObject({
        id,
        assets: parties.optional(),
        conduits: oneOrMore(text).optional(),
        points: z.array(z.strictObject(place)).optional(),
        note: text.optional(),
      }),
    )
    .optional(),
  points: z.array(point).optional(),
  maintenance: z
    .array(z.strictObject({ who: parties, when, ticket: text.optional(), reason: text.optional() }))
    .optional(),
  remoteAccess: z
    .array(
      z.strictObject({
        from: parties,
        to: parties,
        services: oneOrMore(service).optional(),
        when: when.optional(),
        ticket: text.optional(),
        owner: text.optional(),
        until: time.optional(),
      }),
    )
    .optional(),
  retired: z.array(retired).optional(),
  mobile: z.array(z.strictObject({ who: parties, zones: z.array(text).min(2, "name two zones at least") })).optional(),
  redundant: z.array(z.strictObject({ id, members: parties, addresses: z.array(address).optional() })).optional(),
  scanners: z
    .array(z.strictObject({ who: parties, when: when.optional(), ticket: text.optional(), owner: text.optional() }))
    .optional(),
});

/** A policy file as it was written, its shape checked. */
export type PolicyContents = z.infer<typeof policySchema>;

function identityCount(value: Readonly<Record<string, unknown>>): number {
  const names = ["mac", "certificate", "clientIdentifier", "applicationUri", "edgeNode"];
  return names.filter((name) => value[name] !== undefined).length;
}
