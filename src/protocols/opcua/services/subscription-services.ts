import { dateTime } from "../binary/date-time.js";
import { diagnosticInfo } from "../binary/diagnostic-info.js";
import { extensionObject } from "../binary/extension-object.js";
import { listOf } from "../binary/list.js";
import { boolean, byte, double, uint32 } from "../binary/numbers.js";
import { statusCode } from "../binary/status-code.js";
import { structure } from "../binary/structure.js";
import { request, response, type Service } from "./service.js";

const subscriptionAcknowledgement = structure({ subscriptionId: uint32, sequenceNumber: uint32 });
const notificationMessage = structure({
  sequenceNumber: uint32,
  publishTime: dateTime,
  notificationData: listOf(extensionObject),
});
const transferResult = structure({ statusCode, availableSequenceNumbers: listOf(uint32) });

/** Telling what is watched [OPC 10000-4 §5.14]. */
export const SUBSCRIPTION_SERVICES: Readonly<Record<number, Service>> = {
  787: request("CreateSubscriptionRequest", {
    requestedPublishingInterval: double,
    requestedLifetimeCount: uint32,
    requestedMaxKeepAliveCount: uint32,
    maxNotificationsPerPublish: uint32,
    publishingEnabled: boolean,
    priority: byte,
  }),
  790: response("CreateSubscriptionResponse", {
    subscriptionId: uint32,
    revisedPublishingInterval: double,
    revisedLifetimeCount: uint32,
    revisedMaxKeepAliveCount: uint32,
  }),
  793: request("ModifySubscriptionRequest", {
    subscriptionId: uint32,
    requestedPublishingInterval: double,
    requestedLifetimeCount: uint32,
    requestedMaxKeepAliveCount: uint32,
    maxNotificationsPerPublish: uint32,
    priority: byte,
  }),
  796: response("ModifySubscriptionResponse", {
    revisedPublishingInterval: double,
    revisedLifetimeCount: uint32,
    revisedMaxKeepAliveCount: uint32,
  }),
  799: request("SetPublishingModeRequest", { publishingEnabled: boolean, subscriptionIds: listOf(uint32) }),
  802: response("SetPublishingModeResponse", { results: listOf(statusCode), diagnosticInfos: listOf(diagnosticInfo) }),
  826: request("PublishRequest", { subscriptionAcknowledgements: listOf(subscriptionAcknowledgement) }),
  829: response("PublishResponse", {
    subscriptionId: uint32,
    availableSequenceNumbers: listOf(uint32),
    moreNotifications: boolean,
    notificationMessage,
    results: listOf(statusCode),
    diagnosticInfos: listOf(diagnosticInfo),
  }),
  832: request("RepublishRequest", { subscriptionId: uint32, retransmitSequenceNumber: uint32 }),
  835: response("RepublishResponse", { notificationMessage }),
  841: request("TransferSubscriptionsRequest", { subscriptionIds: listOf(uint32), sendInitialValues: boolean }),
  844: response("TransferSubscriptionsResponse", {
    results: listOf(transferResult),
    diagnosticInfos: listOf(diagnosticInfo),
  }),
  847: request("DeleteSubscriptionsRequest", { subscriptionIds: listOf(uint32) }),
  850: response("DeleteSubscriptionsResponse", {
    results: listOf(statusCode),
    diagnosticInfos: listOf(diagnosticInfo),
  }),
};
