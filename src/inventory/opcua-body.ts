import type { CertificateFacts } from "../core/certificate.js";
import type { Json } from "../core/json.js";
import type { SESSION_TOKEN } from "../core/session-token.js";

/** What an application says of itself. */
export interface OpcuaApplication {
  readonly applicationUri?: string;
  readonly productUri?: string;
  readonly applicationName?: string | { readonly text?: string };
}

/** One node, method, reference or structure of a request. */
export interface OpcuaBodyItem {
  readonly nodeId?: string;
  readonly browseName?: string;
  readonly attributeId?: number;
  readonly value?: { readonly value?: { readonly value?: Json } | null };
  readonly objectId?: string;
  readonly methodId?: string;
  readonly methodBrowseName?: string;
  readonly inputArguments?: readonly ({ readonly value?: Json } | null)[] | null;
  readonly parentNodeId?: string;
  readonly requestedNewNodeId?: string;
  readonly sourceNodeId?: string;
  readonly typeName?: string;
  readonly body?: { readonly nodeId?: string };
  readonly itemToMonitor?: { readonly nodeId?: string };
  readonly startingNode?: string;
  readonly relativePath?: { readonly elements?: readonly ({ readonly targetName?: string } | null)[] };
}

/** A list of them, as far as the message has it. */
export type OpcuaBodyItems = readonly (OpcuaBodyItem | null)[] | null | undefined;

/** A value with its quality, and the node that it is of where that is known. */
export interface OpcuaBodyValue {
  readonly nodeId?: string;
  readonly statusCode?: string;
  readonly value?: { readonly type?: string; readonly value?: Json } | null;
}

/** Nodes that a server found. */
export interface OpcuaBodyFound {
  readonly references?:
    | readonly ({ readonly nodeId?: string; readonly browseName?: string; readonly isForward?: boolean } | null)[]
    | null;
  readonly targets?: readonly ({ readonly targetId?: string } | null)[] | null;
}

/** What a server tells by itself. */
interface OpcuaBodyNotification {
  readonly body?: {
    readonly monitoredItems?: readonly ({ readonly nodeId?: string; readonly value?: OpcuaBodyValue } | null)[] | null;
  };
}

/** An endpoint as a server describes it. */
export interface OpcuaBodyEndpoint {
  readonly endpointUrl?: string;
  readonly server?: OpcuaApplication;
  readonly serverCertificate?: Partial<CertificateFacts>;
  readonly securityMode?: string;
  readonly securityPolicyUri?: string;
  readonly userIdentityTokens?: readonly ({ readonly tokenType?: string | number } | null)[] | null;
}

/** The part of a decoded message that is read for events; the decoder's field names. */
export interface OpcuaBody {
  readonly messageType?: string;
  readonly typeId?: number;
  readonly service?: string | undefined;
  readonly secureChannelId?: number;
  readonly sequenceNumber?: number;
  readonly requestId?: number;
  readonly requestFrame?: number | undefined;
  readonly securityPolicy?: string | undefined;
  readonly securityMode?: string | undefined;
  readonly encrypted?: boolean | undefined;
  readonly isPartial?: boolean;
  readonly senderCertificate?: CertificateFacts | undefined;
  readonly endpointUrl?: string | undefined;
  readonly serverUri?: string | undefined;
  readonly error?: string | undefined;
  readonly requestType?: string;
  readonly securityToken?: { readonly revisedLifetime?: number };
  readonly serviceResult?: string;
  readonly clientDescription?: OpcuaApplication;
  readonly clientCertificate?: Partial<CertificateFacts>;
  readonly serverCertificate?: Partial<CertificateFacts>;
  readonly serverEndpoints?: readonly (OpcuaBodyEndpoint | null)[] | null;
  readonly endpoints?: readonly (OpcuaBodyEndpoint | null)[] | null;
  readonly profileUris?: readonly unknown[] | null;
  readonly userIdentityToken?: {
    readonly tokenKind?: string;
    readonly userName?: string;
    readonly passwordIsEncrypted?: boolean;
    readonly passwordIsEmpty?: boolean;
  };
  readonly results?: readonly (string | (OpcuaBodyValue & OpcuaBodyFound) | null)[] | null;
  readonly notificationMessage?: {
    readonly notificationData?: readonly (OpcuaBodyNotification | null)[] | null;
  };
  readonly server?: OpcuaApplication & { readonly serverUri?: string };
  readonly nodesToWrite?: OpcuaBodyItems;
  readonly methodsToCall?: OpcuaBodyItems;
  readonly historyUpdateDetails?: OpcuaBodyItems;
  readonly nodesToAdd?: OpcuaBodyItems;
  readonly nodesToDelete?: OpcuaBodyItems;
  readonly referencesToAdd?: OpcuaBodyItems;
  readonly referencesToDelete?: OpcuaBodyItems;
  readonly nodesToRead?: OpcuaBodyItems;
  readonly nodesToBrowse?: OpcuaBodyItems;
  readonly itemsToCreate?: OpcuaBodyItems;
  readonly browsePaths?: OpcuaBodyItems;
  readonly continuationPoints?: readonly unknown[] | null;
  readonly subscriptionIds?: readonly unknown[] | null;
  readonly monitoredItemIds?: readonly unknown[] | null;
  readonly subscriptionId?: number;
  readonly [SESSION_TOKEN]?: number | undefined;
}

/** The certificate, when it could be read. */
export function certificateIn(facts: Partial<CertificateFacts> | undefined): CertificateFacts | undefined {
  return facts?.thumbprint === undefined ? undefined : (facts as CertificateFacts);
}
