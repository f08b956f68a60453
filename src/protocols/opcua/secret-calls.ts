import type { JsonObject } from "../../core/json.js";
import { type Members, structuresIn, textIn } from "./members.js";
import { secretArguments } from "./services/secret-arguments.js";

/** GetSecurityKeys, on its type and on the server's own object: it returns the keys of a group. */
const RETURNING: ReadonlySet<string | undefined> = new Set(["i=15215", "i=15907"]);

/** By name, for those that a global discovery server has in a namespace of any number, and for instances. */
const RETURNING_NAMES: ReadonlySet<string> = new Set([
  "GetSecurityKeys",
  "FinishRequest",
  "RequestAccessToken",
  "FinishRequestToken",
]);
const GIVEN_NAMES: ReadonlySet<string> = new Set([
  "SetSecurityKeys",
  "UpdateCertificate",
  "UpdateCredential",
  "AddUser",
  "ModifyUser",
  "ChangePassword",
  "StartNewKeyPairRequest",
  "RequestAccessToken",
  "StartRequestToken",
  "FinishRequestToken",
]);

/**
 * Hides in a CallRequest, whose methods were named already, the arguments of those that are known by name to be given
 * secrets. Says whether its response may return any; so does one of which not all is shown.
 */
export function hideCallSecrets(request: JsonObject): boolean {
  let returnsSecrets = request.isPartial === true;
  for (const call of structuresIn(request, "methodsToCall")) {
    const name = textIn(call, "methodBrowseName")?.replace(/^\d+:/, "");
    if (name !== undefined && GIVEN_NAMES.has(name)) hide(call, "inputArguments");
    if (RETURNING.has(textIn(call, "methodId")) || (name !== undefined && RETURNING_NAMES.has(name))) {
      returnsSecrets = true;
    }
  }
  return returnsSecrets;
}

/** Hides in a CallResponse what every method returned. */
export function hideCallResults(response: JsonObject): void {
  for (const result of structuresIn(response, "results")) hide(result, "outputArguments");
}

function hide(call: Members | undefined, name: string): void {
  const list = call?.[name];
  if (call !== undefined && Array.isArray(list)) call[name] = secretArguments(list);
}
