import {
  doubleVariant,
  f64,
  id,
  list,
  NO_OBJECT,
  NULL,
  named,
  object,
  qualified,
  str,
  textVariant,
  u8,
  u32,
} from "../../binary/encoding.js";
import { type Sample, SOME_DAY, SOME_DAY_HEX, STATUS_RESULTS } from "./sample.js";

type Part = readonly [typeId: number, typeName: string, hex: string, want: Sample["want"]];

function wrapped([typeId, typeName, , body]: Part): Sample["want"] {
  return { typeId: `i=${typeId}`, typeName, body };
}

const attribute: Part = [
  603,
  "SimpleAttributeOperand",
  `${id(2041)}${list(qualified(0, "Severity"))}${u32(13)}${NULL}`,
  { typeDefinitionId: "i=2041", browsePath: ["Severity"], attributeId: 13, attributeName: "Value" },
];
const operands: readonly Part[] = [
  [594, "ElementOperand", u32(1), { index: 1 }],
  [597, "LiteralOperand", doubleVariant(500), { value: { type: "Double", value: 500 } }],
  [
    600,
    "AttributeOperand",
    `${id(85)}${str("a")}${list()}${u32(1)}${str("1")}`,
    {
      nodeId: "i=85",
      alias: "a",
      browsePath: { elements: [] },
      attributeId: 1,
      attributeName: "NodeId",
      indexRange: "1",
    },
  ],
  attribute,
];
const filters: readonly Part[] = [
  [
    724,
    "DataChangeFilter",
    u32(2) + u32(1) + f64(0.5),
    { trigger: "StatusValueTimestamp", deadbandType: "Absolute", deadbandValue: 0.5 },
  ],
  [
    727,
    "EventFilter",
    list(attribute[2]) + list(u32(4) + list(...operands.map(([typeId, , hex]) => object(typeId, hex)))),
    {
      selectClauses: [attribute[3]],
      whereClause: {
        elements: [{ filterOperator: "GreaterThanOrEqual", filterOperands: operands.map(wrapped) }],
      },
    },
  ],
  [
    730,
    "AggregateFilter",
    `${SOME_DAY_HEX}${id(2342)}${f64(1000)}01${"00"}${u8(1)}${u8(2)}01`,
    {
      startTime: SOME_DAY,
      aggregateType: "i=2342",
      processingInterval: 1000,
      aggregateConfiguration: {
        useServerCapabilitiesDefaults: true,
        treatUncertainAsBad: false,
        percentDataBad: 1,
        percentDataGood: 2,
        useSlopedExtrapolation: true,
      },
    },
  ],
];
const filterResult: Part = [
  736,
  "EventFilterResult",
  list("00003480") + NULL + list() + NULL,
  { selectClauseResults: ["BadNodeIdUnknown"], whereClauseResult: { elementResults: [] } },
];

const parameters = {
  hex: (filter: string) => `${u32(42)}${f64(100)}${filter}${u32(10)}01`,
  want: { clientHandle: 42, samplingInterval: 100, queueSize: 10, discardOldest: true },
};
const item = {
  hex: `${named(2, "Level")}${u32(13)}${NULL}0000${NULL}`,
  want: { nodeId: "ns=2;s=Level", attributeId: 13, attributeName: "Value" },
};

const notifications: readonly Part[] = [
  [
    811,
    "DataChangeNotification",
    `${list(`${u32(42)}05${doubleVariant(2.5)}${SOME_DAY_HEX}`)}${NULL}`,
    {
      monitoredItems: [
        { clientHandle: 42, value: { value: { type: "Double", value: 2.5 }, sourceTimestamp: SOME_DAY } },
      ],
    },
  ],
  [
    916,
    "EventNotificationList",
    list(u32(43) + list(textVariant("high"))),
    { events: [{ clientHandle: 43, eventFields: [{ type: "String", value: "high" }] }] },
  ],
  [820, "StatusChangeNotification", "00000a8000", { status: "BadTimeout" }],
];
const message = {
  hex: u32(6) + SOME_DAY_HEX + list(...notifications.map(([typeId, , hex]) => object(typeId, hex))),
  want: { sequenceNumber: 6, publishTime: SOME_DAY, notificationData: notifications.map(wrapped) },
};
const revised = {
  hex: f64(1000) + u32(30) + u32(10),
  want: { revisedPublishingInterval: 1000, revisedLifetimeCount: 30, revisedMaxKeepAliveCount: 10 },
};
const wanted = {
  hex: f64(500) + u32(60) + u32(20) + u32(0),
  want: {
    requestedPublishingInterval: 500,
    requestedLifetimeCount: 60,
    requestedMaxKeepAliveCount: 20,
    maxNotificationsPerPublish: 0,
  },
};

/** MonitoredItem and Subscription. */
export const subscriptionSamples: readonly Sample[] = [
  ...filters.map(
    (filter): Sample => ({
      service: "CreateMonitoredItemsRequest",
      typeId: 751,
      hex: `${u32(1)}${u32(0)}${list(item.hex + u32(2) + parameters.hex(object(filter[0], filter[2])))}`,
      want: {
        subscriptionId: 1,
        timestampsToReturn: "Source",
        itemsToCreate: [
          {
            itemToMonitor: item.want,
            monitoringMode: "Reporting",
            requestedParameters: { ...parameters.want, filter: wrapped(filter) },
          },
        ],
      },
    }),
  ),
  {
    service: "CreateMonitoredItemsResponse",
    typeId: 754,
    hex: `${list(`00000000${u32(7)}${f64(100)}${u32(10)}${object(filterResult[0], filterResult[2])}`)}${NULL}`,
    want: {
      results: [
        {
          statusCode: "Good",
          monitoredItemId: 7,
          revisedSamplingInterval: 100,
          revisedQueueSize: 10,
          filterResult: wrapped(filterResult),
        },
      ],
    },
  },
  {
    service: "ModifyMonitoredItemsRequest",
    typeId: 763,
    hex: u32(1) + u32(3) + list(u32(7) + parameters.hex(NO_OBJECT)),
    want: {
      subscriptionId: 1,
      timestampsToReturn: "Neither",
      itemsToModify: [{ monitoredItemId: 7, requestedParameters: parameters.want }],
    },
  },
  {
    service: "ModifyMonitoredItemsResponse",
    typeId: 766,
    hex: list(`00000000${f64(100)}${u32(10)}${NO_OBJECT}`) + NULL,
    want: { results: [{ statusCode: "Good", revisedSamplingInterval: 100, revisedQueueSize: 10 }] },
  },
  {
    service: "SetMonitoringModeRequest",
    typeId: 769,
    hex: u32(1) + u32(0) + list(u32(7)),
    want: { subscriptionId: 1, monitoringMode: "Disabled", monitoredItemIds: [7] },
  },
  { service: "SetMonitoringModeResponse", typeId: 772, ...STATUS_RESULTS },
  {
    service: "SetTriggeringRequest",
    typeId: 775,
    hex: u32(1) + u32(7) + list(u32(8)) + list(u32(9)),
    want: { subscriptionId: 1, triggeringItemId: 7, linksToAdd: [8], linksToRemove: [9] },
  },
  {
    service: "SetTriggeringResponse",
    typeId: 778,
    hex: list("00000000") + list("00") + list("00000a80") + NULL,
    want: { addResults: ["Good"], addDiagnosticInfos: [null], removeResults: ["BadTimeout"] },
  },
  {
    service: "DeleteMonitoredItemsRequest",
    typeId: 781,
    hex: u32(1) + list(u32(7), u32(8)),
    want: { subscriptionId: 1, monitoredItemIds: [7, 8] },
  },
  { service: "DeleteMonitoredItemsResponse", typeId: 784, ...STATUS_RESULTS },
  {
    service: "CreateSubscriptionRequest",
    typeId: 787,
    hex: `${wanted.hex}01${u8(5)}`,
    want: { ...wanted.want, publishingEnabled: true, priority: 5 },
  },
  {
    service: "CreateSubscriptionResponse",
    typeId: 790,
    hex: u32(1) + revised.hex,
    want: { subscriptionId: 1, ...revised.want },
  },
  {
    service: "ModifySubscriptionRequest",
    typeId: 793,
    hex: u32(1) + wanted.hex + u8(5),
    want: { subscriptionId: 1, ...wanted.want, priority: 5 },
  },
  { service: "ModifySubscriptionResponse", typeId: 796, ...revised },
  {
    service: "SetPublishingModeRequest",
    typeId: 799,
    hex: `00${list(u32(1))}`,
    want: { publishingEnabled: false, subscriptionIds: [1] },
  },
  { service: "SetPublishingModeResponse", typeId: 802, ...STATUS_RESULTS },
  {
    service: "PublishRequest",
    typeId: 826,
    hex: list(u32(1) + u32(5)),
    want: { subscriptionAcknowledgements: [{ subscriptionId: 1, sequenceNumber: 5 }] },
  },
  {
    service: "PublishResponse",
    typeId: 829,
    hex: `${u32(1)}${list(u32(6))}00${message.hex}${list("00000000")}${NULL}`,
    want: {
      subscriptionId: 1,
      availableSequenceNumbers: [6],
      moreNotifications: false,
      notificationMessage: message.want,
      results: ["Good"],
    },
  },
  {
    service: "RepublishRequest",
    typeId: 832,
    hex: u32(1) + u32(6),
    want: { subscriptionId: 1, retransmitSequenceNumber: 6 },
  },
  { service: "RepublishResponse", typeId: 835, hex: message.hex, want: { notificationMessage: message.want } },
  {
    service: "TransferSubscriptionsRequest",
    typeId: 841,
    hex: `${list(u32(1))}01`,
    want: { subscriptionIds: [1], sendInitialValues: true },
  },
  {
    service: "TransferSubscriptionsResponse",
    typeId: 844,
    hex: list(`00000000${list(u32(6))}`) + NULL,
    want: { results: [{ statusCode: "Good", availableSequenceNumbers: [6] }] },
  },
  { service: "DeleteSubscriptionsRequest", typeId: 847, hex: list(u32(1)), want: { subscriptionIds: [1] } },
  { service: "DeleteSubscriptionsResponse", typeId: 850, ...STATUS_RESULTS },
];
