import { join } from "node:path";
import {
  AttributeIds,
  BrowseDirection,
  type ClientSession,
  type ClientSubscription,
  MessageSecurityMode,
  OPCUACertificateManager,
  OPCUAClient,
  SecurityPolicy,
  setWarningLogger,
  TimestampsToReturn,
  type UserIdentityInfo,
  UserTokenType,
} from "node-opcua";
import { worksCertificate } from "./works-certificate.js";
import { STATION_USER } from "./works-ua-server.js";

setWarningLogger(() => undefined);

/** Whose session it is. */
export interface WorksUaClient {
  readonly endpointUrl: string;
  /** Goes into its certificate. */
  readonly address: string;
  /** Of the application, and of the files of its keys. */
  readonly name: string;
  /** Takes the keys, made for this run. */
  readonly folder: string;
  /** `None` is anonymous, the others have a user. */
  readonly mode: "None" | "Sign" | "SignAndEncrypt";
}

/** A client of the plant's OPC UA server by node-opcua, that counts what it asks. */
export class WorksUaSession {
  readonly counts: Record<string, number> = {};
  readonly #client: WorksUaClient;
  readonly #ready: Promise<OPCUAClient>;
  #session: ClientSession | undefined;
  #subscription: ClientSubscription | undefined;

  /** Makes its keys at once, for that takes a while. */
  constructor(client: WorksUaClient) {
    this.#client = client;
    this.#ready = this.#prepare();
    this.#ready.catch(() => undefined);
  }

  /** Resolves when its keys are there. */
  async prepared(): Promise<void> {
    await this.#ready;
  }

  async open(): Promise<void> {
    const client = await this.#ready;
    client.on("send_request", (request) => {
      const service = request.constructor.name.replace(/Request$/, "");
      this.counts[service] = (this.counts[service] ?? 0) + 1;
    });
    await client.connect(this.#client.endpointUrl);
    const identity: UserIdentityInfo | undefined =
      this.#client.mode === "None" ? undefined : { type: UserTokenType.UserName, ...STATION_USER };
    this.#session = await client.createSession(identity);
  }

  /** Subscribes to variables. */
  async hear(names: readonly string[], requestedPublishingInterval: number): Promise<void> {
    this.#subscription = await this.#open().createSubscription2({
      requestedPublishingInterval,
      requestedLifetimeCount: 1000,
      requestedMaxKeepAliveCount: 20,
      maxNotificationsPerPublish: 100,
      publishingEnabled: true,
      priority: 1,
    });
    for (const name of names) {
      await this.#subscription.monitor(
        { nodeId: `ns=1;s=${name}`, attributeId: AttributeIds.Value },
        { samplingInterval: requestedPublishingInterval, discardOldest: true, queueSize: 2 },
        TimestampsToReturn.Both,
      );
    }
  }

  async call(object: string, method: string): Promise<void> {
    await this.#open().call({
      objectId: `ns=1;s=${object}`,
      methodId: `ns=1;s=${object}.${method}`,
      inputArguments: [],
    });
  }

  /** The last minutes of a variable. */
  async history(name: string): Promise<void> {
    const end = new Date();
    await this.#open().readHistoryValue(`ns=1;s=${name}`, new Date(end.getTime() - 60_000), end);
  }

  /** Follows references from the folder of objects until that many nodes were browsed. */
  async crawl(nodesMax: number): Promise<void> {
    const waiting = ["ns=0;i=85"];
    const seen = new Set(waiting);
    for (let browsed = 0; browsed < nodesMax; browsed++) {
      const nodeId = waiting.shift();
      if (nodeId === undefined) return;
      const request = { nodeId, browseDirection: BrowseDirection.Forward, includeSubtypes: true, resultMask: 63 };
      const { references } = await this.#open().browse(request);
      for (const reference of references ?? []) {
        const next = reference.nodeId.toString();
        if (seen.has(next)) continue;
        seen.add(next);
        waiting.push(next);
      }
    }
  }

  async close(): Promise<void> {
    await this.#subscription?.terminate();
    await this.#session?.close();
    await (await this.#ready).disconnect();
  }

  #open(): ClientSession {
    if (this.#session === undefined) throw new Error("no session");
    return this.#session;
  }

  async #prepare(): Promise<OPCUAClient> {
    const { address, name: label, folder, mode } = this.#client;
    const certificates = new OPCUACertificateManager({
      rootFolder: join(folder, `${label}-pki`),
      automaticallyAcceptUnknownCertificate: true,
    });
    await certificates.initialize();
    const certificateFile = join(folder, `${label}-certificate.pem`);
    const applicationUri = `urn:zonewarden:water:${label}`;
    await worksCertificate(certificates, certificateFile, applicationUri, address);
    return OPCUAClient.create({
      applicationName: label,
      applicationUri,
      clientName: label,
      securityMode: MessageSecurityMode[mode],
      securityPolicy: mode === "None" ? SecurityPolicy.None : SecurityPolicy.Basic256Sha256,
      endpointMustExist: false,
      keepSessionAlive: false,
      clientCertificateManager: certificates,
      certificateFile,
      privateKeyFile: certificates.privateKey,
      connectionStrategy: { maxRetry: 0 },
    });
  }
}
