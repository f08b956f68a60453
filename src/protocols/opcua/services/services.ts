import { ATTRIBUTE_SERVICES } from "./attribute-services.js";
import { DISCOVERY_SERVICES } from "./discovery-services.js";
import { METHOD_SERVICES } from "./method-services.js";
import { MONITORED_ITEM_SERVICES } from "./monitored-item-services.js";
import { NODE_MANAGEMENT_SERVICES } from "./node-management-services.js";
import { QUERY_SERVICES } from "./query-services.js";
import { SECURE_CHANNEL_SERVICES } from "./secure-channel-services.js";
import { response, type Service } from "./service.js";
import { SESSION_SERVICES } from "./session-services.js";
import { SUBSCRIPTION_SERVICES } from "./subscription-services.js";
import { TEST_STACK_SERVICES } from "./test-stack-services.js";
import { VIEW_SERVICES } from "./view-services.js";

/** Every request and response by the numeric identifier of its binary encoding [OPC 10000-6 §A.3]. */
export const SERVICES: ReadonlyMap<number, Service> = new Map(
  [
    // An answer to any request that failed as a whole: nothing but a header [OPC 10000-4 §7.34].
    { 397: response("ServiceFault", {}) },
    DISCOVERY_SERVICES,
    SECURE_CHANNEL_SERVICES,
    SESSION_SERVICES,
    NODE_MANAGEMENT_SERVICES,
    VIEW_SERVICES,
    QUERY_SERVICES,
    ATTRIBUTE_SERVICES,
    METHOD_SERVICES,
    MONITORED_ITEM_SERVICES,
    SUBSCRIPTION_SERVICES,
    TEST_STACK_SERVICES,
  ].flatMap((set) => Object.entries(set).map(([id, service]): [number, Service] => [Number(id), service])),
);
