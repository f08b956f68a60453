import type { TraceRow } from "./trace.js";

/** Of IEC PAS 62443-1-6 and an article on IEC 62443. */
export const introductionRows: readonly TraceRow[] = [
  {
    clause: "article, zones and conduits",
    says: "Segments, controlled communication, defence in depth, with example zones",
    also: "these types of zones, and safety, dmz and untrusted beside them ([policy](../policy.md))",
    tests: ["test/policy/zones.test.ts"],
  },
  {
    clause: "article, levels",
    says: "Critical, support and monitoring get different levels",
    also: "SL-T moves severities",
    tests: ["test/policy/zones.test.ts"],
  },
  {
    clause: "article, case 1",
    says: "Continuous monitoring",
    also: "the live stream and syslog",
    tests: ["test/live/live-plant.test.ts"],
  },
  {
    clause: "article, case 2",
    says: "Inventory, and an industrial DMZ",
    by: ["zone/level-skip"],
    also: "inventory with roles",
  },
  {
    clause: "article, challenges",
    says: "Legacy, no disturbance, no delay, few experts, many vendors, constant change",
    also: "passive; every alert says what was seen, what was expected, why it matters and what to do",
    tests: ["test/conformance/detector.test.ts"],
  },
  {
    clause: "article, trends",
    says: "Anomalies in control traffic, hunting, cloud, twins",
    by: ["zone/cloud-setpoint", "zone/internet-egress"],
    also: "audit records can be searched",
  },
  {
    clause: "62443-1-6 introduction",
    says: "Devices talk outside as never before; one device has functions of several zones",
    by: ["zone/internet-egress", "zone/dual-homed"],
    also: "conduits are allowed by operation, not only by port",
  },
  {
    clause: "62443-1-6 4.3.3",
    says: "Zero trust",
    by: ["zone/undeclared-conduit"],
    also: "operations allowed whatever the place",
    tests: ["test/cli/policy.test.ts"],
  },
  {
    clause: "62443-1-6 6.2.7, 6.2.8",
    says: "Strategy of authentication and authorisation",
    by: ["opcua/weak-user-token", "mqtt/anonymous"],
  },
  {
    clause: "62443-1-6 6.2.11",
    says: "Incidents are planned for",
    also: "incidents with evidence and next steps ([responder](../responder.md))",
  },
  { clause: "62443-1-6 7.2.3 to 7.2.5", says: "Target levels, separation, safety", by: ["zone/safety-boundary"] },
  {
    clause: "62443-1-6 7.2.6",
    says: "Essential functions",
    by: ["realtime/overload"],
    also: "`essential` in the policy",
  },
  {
    clause: "62443-1-6 7.2.7",
    says: "What changes at borders",
    by: ["zone/undeclared-conduit"],
    also: "`baseline diff`",
    tests: ["test/cli/baseline.test.ts"],
  },
];
