import { dateTime } from "../binary/date-time.js";
import { byteLength } from "../binary/hidden.js";
import { uint32 } from "../binary/numbers.js";
import { structure } from "../binary/structure.js";
import { messageSecurityMode, securityTokenRequestType } from "./enumerations.js";
import { request, response, type Service } from "./service.js";

const channelSecurityToken = structure({
  channelId: uint32,
  tokenId: uint32,
  createdAt: dateTime,
  revisedLifetime: uint32,
});

/** Opening and closing channels [OPC 10000-4 §5.6]. */
export const SECURE_CHANNEL_SERVICES: Readonly<Record<number, Service>> = {
  446: request("OpenSecureChannelRequest", {
    clientProtocolVersion: uint32,
    requestType: securityTokenRequestType,
    securityMode: messageSecurityMode,
    clientNonce: byteLength,
    requestedLifetime: uint32,
  }),
  449: response("OpenSecureChannelResponse", {
    serverProtocolVersion: uint32,
    securityToken: channelSecurityToken,
    serverNonce: byteLength,
  }),
  452: request("CloseSecureChannelRequest", {}),
  455: response("CloseSecureChannelResponse", {}),
};
