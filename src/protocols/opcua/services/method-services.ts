import type { JsonObject } from "../../../core/json.js";
import { diagnosticInfo } from "../binary/diagnostic-info.js";
import { listOf } from "../binary/list.js";
import { nodeId } from "../binary/node-id.js";
import { statusCode } from "../binary/status-code.js";
import { structure } from "../binary/structure.js";
import { variant } from "../binary/variant.js";
import { secretArguments } from "./secret-arguments.js";
import { request, response, type Service } from "./service.js";

/**
 * Methods of the standard that are given passwords or private keys, on their type and on the server's own object:
 * UpdateCertificate, SetSecurityKeys, UpdateCredential, AddUser, ModifyUser, ChangePassword.
 */
const SECRET_METHODS: ReadonlySet<unknown> = new Set(
  [12616, 13737, 17296, 17364, 18006, 24269, 24271, 24275, 24304, 24306, 24310].map((id) => `i=${id}`),
);

const callMethodRequest = structure(
  { objectId: nodeId, methodId: nodeId, inputArguments: listOf(variant) },
  withoutSecrets,
);

const callMethodResult = structure({
  statusCode,
  inputArgumentResults: listOf(statusCode),
  inputArgumentDiagnosticInfos: listOf(diagnosticInfo),
  outputArguments: listOf(variant),
});

/** Calling methods [OPC 10000-4 §5.12]. */
export const METHOD_SERVICES: Readonly<Record<number, Service>> = {
  712: request("CallRequest", { methodsToCall: listOf(callMethodRequest) }),
  715: response("CallResponse", { results: listOf(callMethodResult), diagnosticInfos: listOf(diagnosticInfo) }),
};

function withoutSecrets(members: JsonObject): JsonObject {
  const { objectId, methodId, inputArguments } = members;
  if (!SECRET_METHODS.has(methodId) || !Array.isArray(inputArguments)) return members;
  return { objectId, methodId, inputArguments: secretArguments(inputArguments) };
}
