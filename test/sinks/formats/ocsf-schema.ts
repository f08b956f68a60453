import { isIP } from "node:net";

/**
 * What OCSF 1.8.0 says of the classes and objects that are used: attributes with their types, what is required, the
 * values of enumerations. An attribute that is not here is none of the schema's, or none of ours.
 */

interface Attribute {
  readonly type: string;
  readonly isRequired?: true;
  readonly isArray?: true;
  readonly values?: readonly number[];
}

interface Shape {
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly atLeastOne?: readonly string[];
}

const required = { isRequired: true } as const;
const list = { isArray: true } as const;

const baseEvent = {
  activity_id: { type: "integer", ...required, values: [0, 99] },
  activity_name: { type: "string" },
  category_uid: { type: "integer", ...required, values: [0] },
  class_uid: { type: "integer", ...required, values: [0] },
  count: { type: "integer" },
  end_time: { type: "timestamp" },
  message: { type: "string" },
  metadata: { type: "metadata", ...required },
  severity_id: { type: "integer", ...required, values: [0, 1, 2, 3, 4, 5, 6, 99] },
  start_time: { type: "timestamp" },
  status_id: { type: "integer", values: [0, 1, 2, 99] },
  time: { type: "timestamp", ...required },
  type_uid: { type: "long", ...required },
  unmapped: { type: "object" },
} as const satisfies Shape["attributes"];

/** By `class_uid`. */
const classes: Readonly<Record<string, Shape>> = {
  0: { attributes: baseEvent },
  2004: {
    attributes: {
      ...baseEvent,
      activity_id: { type: "integer", ...required, values: [0, 1, 2, 3, 99] },
      category_uid: { type: "integer", ...required, values: [2] },
      class_uid: { type: "integer", ...required, values: [2004] },
      status_id: { type: "integer", values: [0, 1, 2, 3, 4, 5, 6, 99] },
      finding_info: { type: "finding_info", ...required },
      anomaly_analyses: { type: "anomaly_analysis", ...list },
      comment: { type: "string" },
      confidence_id: { type: "integer", values: [0, 1, 2, 3, 99] },
      confidence_score: { type: "integer" },
      evidences: { type: "evidences", ...list },
      is_alert: { type: "boolean" },
      remediation: { type: "remediation" },
    },
  },
  6008: {
    attributes: {
      ...baseEvent,
      activity_id: { type: "integer", ...required, values: [0, 1, 2, 99] },
      category_uid: { type: "integer", ...required, values: [6] },
      class_uid: { type: "integer", ...required, values: [6008] },
    },
  },
};

const entity = { name: { type: "string" }, uid: { type: "string" } } as const;
const nameOrUid = ["name", "uid"];

/** By the name of the object. */
const objects: Readonly<Record<string, Shape>> = {
  metadata: {
    attributes: {
      correlation_uid: { type: "string" },
      event_code: { type: "string" },
      is_truncated: { type: "boolean" },
      labels: { type: "string", ...list },
      product: { type: "product", ...required },
      reporter: { type: "reporter" },
      sequence: { type: "integer" },
      uid: { type: "string" },
      version: { type: "string", ...required },
    },
  },
  product: {
    attributes: { ...entity, vendor_name: { type: "string" }, version: { type: "string" } },
    atLeastOne: nameOrUid,
  },
  reporter: { attributes: { ...entity, hostname: { type: "string" }, ip: { type: "ip" } }, atLeastOne: nameOrUid },
  finding_info: {
    attributes: {
      analytic: { type: "analytic" },
      attacks: { type: "attack", ...list },
      desc: { type: "string" },
      first_seen_time: { type: "timestamp" },
      last_seen_time: { type: "timestamp" },
      related_events: { type: "related_event", ...list },
      title: { type: "string" },
      types: { type: "string", ...list },
      uid: { type: "string", ...required },
    },
  },
  analytic: {
    attributes: {
      ...entity,
      type_id: { type: "integer", ...required, values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 99] },
      version: { type: "string" },
    },
    atLeastOne: nameOrUid,
  },
  attack: {
    attributes: {
      tactic: { type: "tactic" },
      technique: { type: "technique" },
      sub_technique: { type: "technique" },
      version: { type: "string" },
    },
    atLeastOne: ["tactic", "technique", "sub_technique"],
  },
  tactic: { attributes: entity, atLeastOne: nameOrUid },
  technique: { attributes: entity, atLeastOne: nameOrUid },
  related_event: { attributes: { uid: { type: "string", ...required }, type_uid: { type: "long" } } },
  remediation: { attributes: { desc: { type: "string", ...required } } },
  evidences: {
    attributes: {
      connection_info: { type: "network_connection_info" },
      dst_endpoint: { type: "network_endpoint" },
      src_endpoint: { type: "network_endpoint" },
      verdict_id: { type: "integer", values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 99] },
    },
    atLeastOne: ["connection_info", "dst_endpoint", "src_endpoint"],
  },
  network_endpoint: {
    attributes: {
      ...entity,
      ip: { type: "ip" },
      mac: { type: "mac" },
      port: { type: "port" },
      zone: { type: "string" },
    },
    atLeastOne: ["ip", "uid", "name"],
  },
  network_connection_info: {
    attributes: {
      community_uid: { type: "string" },
      direction_id: { type: "integer", ...required, values: [0, 1, 2, 3, 4, 99] },
      protocol_name: { type: "string" },
      protocol_num: { type: "integer" },
    },
  },
  anomaly_analysis: {
    attributes: {
      analysis_targets: { type: "analysis_target", ...required, ...list },
      anomalies: { type: "anomaly", ...required, ...list },
      baselines: { type: "baseline", ...list },
    },
  },
  analysis_target: { attributes: { name: { type: "string", ...required }, type: { type: "string" } } },
  anomaly: {
    attributes: {
      observation_parameter: { type: "string", ...required },
      observations: { type: "observation", ...required, ...list },
    },
  },
  baseline: {
    attributes: {
      observation_parameter: { type: "string", ...required },
      observations: { type: "observation", ...required, ...list },
    },
  },
  observation: { attributes: { value: { type: "string", ...required }, count: { type: "integer" } } },
};

const plain: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  integer: (value) => Number.isSafeInteger(value),
  long: (value) => Number.isSafeInteger(value),
  timestamp: (value) => Number.isSafeInteger(value),
  port: (value) => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 65_535,
  ip: (value) => typeof value === "string" && isIP(value) > 0,
  mac: (value) => /^([0-9a-f]{2}:){5}[0-9a-f]{2}$/.test(String(value)),
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
};

/** What an event has against the schema, by path; nothing when it is one. */
export function faultsOf(event: Readonly<Record<string, unknown>>): readonly string[] {
  const shape = classes[String(event.class_uid)];
  if (shape === undefined) return ["class_uid"];
  const isTyped = event.type_uid === Number(event.class_uid) * 100 + Number(event.activity_id);
  const isNamed = event.activity_id !== 99 || typeof event.activity_name === "string";
  return [...faultsIn(event, shape, ""), ...(isTyped ? [] : ["type_uid"]), ...(isNamed ? [] : ["activity_name"])];
}

function faultsIn(value: Readonly<Record<string, unknown>>, shape: Shape, path: string): readonly string[] {
  const missing = Object.entries(shape.attributes)
    .filter(([name, attribute]) => attribute.isRequired === true && value[name] === undefined)
    .map(([name]) => `${path}${name} is missing`);
  const none = shape.atLeastOne !== undefined && !shape.atLeastOne.some((name) => value[name] !== undefined);
  const wrong = Object.entries(value).flatMap(([name, item]) => {
    const attribute = shape.attributes[name];
    if (attribute === undefined) return [`${path}${name} is unknown`];
    if (attribute.isArray !== true) return faultsAt(item, attribute, `${path}${name}`);
    return Array.isArray(item)
      ? item.flatMap((one, index) => faultsAt(one, attribute, `${path}${name}[${index}]`))
      : [`${path}${name} is no list`];
  });
  return [...missing, ...(none ? [`${path} has none of ${shape.atLeastOne?.join(", ")}`] : []), ...wrong];
}

function faultsAt(value: unknown, { type, values }: Attribute, path: string): readonly string[] {
  const shape = objects[type];
  if (shape !== undefined) {
    return plain.object?.(value)
      ? faultsIn(value as Record<string, unknown>, shape, `${path}.`)
      : [`${path} is no object`];
  }
  const isRight = plain[type]?.(value) === true && (values === undefined || values.includes(Number(value)));
  return isRight ? [] : [`${path} is no ${type}${values === undefined ? "" : ` out of ${values}`}`];
}
