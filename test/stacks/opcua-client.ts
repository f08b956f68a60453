import { join } from "node:path";
import {
  AttributeIds,
  BrowseDirection,
  ClientReverseConnect,
  type ClientSession,
  constructEventFilter,
  DataType,
  MessageSecurityMode,
  makeBrowsePath,
  OPCUACertificateManager,
  OPCUAClient,
  SecurityPolicy,
  TimestampsToReturn,
  type UserIdentityInfo,
  UserTokenType,
} from "node-opcua";
import type { OpcUaSaid, SessionSaid } from "./opcua-said.js";
import { FIRST_LEVEL, makeCertificate, USER } from "./opcua-server.js";

export interface OpcUaPlayOptions {
  readonly endpointUrl: string;
  /** Where this client waits for the server, and whom to expect there. */
  readonly reverse?: { readonly listenUrl: string };
  /** The address that goes into its certificate. */
  readonly address: string;
  /** Takes the keys, made for this run. */
  readonly folder: string;
  /** Asks the server to let the process go on; resolves when it has. */
  readonly plant: { setLevel(level: number): Promise<void>; raiseEvent(message: string): Promise<void> };
}

const NAMES = ["Level", "SetPoint", "PumpRunning", "Batch", "Counter"];
const APPLICATION_URI = "urn:zonewarden:sample:operator-station";
const RESULT_MASK = 63;

/** Plays every session, one after the other, and says what went over the wire as the library understood it. */
export async function playOpcUa(options: OpcUaPlayOptions): Promise<OpcUaSaid> {
  const certificates = new OPCUACertificateManager({
    rootFolder: join(options.folder, "client-pki"),
    automaticallyAcceptUnknownCertificate: true,
  });
  await certificates.initialize();
  const certificateFile = join(options.folder, "client-certificate.pem");
  await makeCertificate(certificates, certificateFile, APPLICATION_URI, options.address);
  const stage = new Stage(options, certificates, certificateFile);
  try {
    await stage.plain();
    await stage.signed();
    await stage.wrongPassword();
    await stage.sealed("sealed", SecurityPolicy.Basic256Sha256);
    await stage.sealed("sealed-aes", SecurityPolicy.Aes128_Sha256_RsaOaep);
    if (options.reverse !== undefined) await stage.reverse(options.reverse.listenUrl);
    return stage.said;
  } finally {
    await certificates.dispose();
  }
}

class Stage {
  readonly said: OpcUaSaid = {
    sessions: [],
    reads: [],
    writes: [],
    calls: [],
    browsed: [],
    translated: [],
    notified: [],
    events: [],
    history: [],
    refused: [],
    largeReadValues: 0,
  };
  readonly #options: OpcUaPlayOptions;
  readonly #certificates: OPCUACertificateManager;
  readonly #certificateFile: string;
  #serverCertificate: Buffer | undefined;

  constructor(options: OpcUaPlayOptions, certificates: OPCUACertificateManager, certificateFile: string) {
    this.#options = options;
    this.#certificates = certificates;
    this.#certificateFile = certificateFile;
  }

  /** Everything that can be asked, readable by anybody on the wire. */
  async plain(): Promise<void> {
    const client = this.#client("plain", MessageSecurityMode.None, SecurityPolicy.None);
    await client.connect(this.#options.endpointUrl);
    const endpoints = await client.getEndpoints();
    this.#serverCertificate = endpoints.find((endpoint) => endpoint.serverCertificate?.length)?.serverCertificate;
    await client.findServers();
    const session = await client.createSession();
    await this.#readAndWrite(session);
    await this.#look(session);
    await this.#call(session);
    await this.#subscribe(session);
    await this.#history(session);
    const curve = await session.read({ nodeId: "ns=1;s=Tank.Curve", attributeId: AttributeIds.Value });
    this.said.largeReadValues = curve.value.value.length;
    await session.close();
    await client.disconnect();
  }

  /** Signed, not encrypted: still readable; the user's password is encrypted inside. */
  async signed(): Promise<void> {
    const client = this.#client("signed", MessageSecurityMode.Sign, SecurityPolicy.Basic256Sha256);
    await client.connect(this.#options.endpointUrl);
    const session = await client.createSession({ type: UserTokenType.UserName, ...USER });
    await this.#read(session, ["Level"]);
    await this.#write(session, "SetPoint", DataType.Double, 61.5);
    await session.close();
    await client.disconnect();
  }

  async wrongPassword(): Promise<void> {
    const client = this.#client("wrong-password", MessageSecurityMode.Sign, SecurityPolicy.Basic256Sha256);
    await client.connect(this.#options.endpointUrl);
    const identity: UserIdentityInfo = { type: UserTokenType.UserName, userName: USER.userName, password: "not-it" };
    await client.createSession(identity).then(
      () => {
        throw new Error("a wrong password was taken");
      },
      (error) => this.said.refused.push({ userName: USER.userName, statusCode: statusIn(error) }),
    );
    await client.disconnect();
  }

  /** Signed and encrypted: nobody on the wire can read it. */
  async sealed(label: string, policy: SecurityPolicy): Promise<void> {
    const client = this.#client(label, MessageSecurityMode.SignAndEncrypt, policy);
    await client.connect(this.#options.endpointUrl);
    const session = await client.createSession({ type: UserTokenType.UserName, ...USER });
    await session.read(NAMES.map((name) => ({ nodeId: `ns=1;s=Tank.${name}`, attributeId: AttributeIds.Value })));
    await session.read({ nodeId: "ns=1;s=Tank.Curve", attributeId: AttributeIds.Value });
    await session.close();
    await client.disconnect();
  }

  /** The server opens the connection and says ReverseHello [OPC 10000-6 §7.1.2.6]. */
  async reverse(listenUrl: string): Promise<void> {
    const listener = new ClientReverseConnect({ connectionUrl: listenUrl });
    await listener.start();
    const client = this.#client("reverse", MessageSecurityMode.None, SecurityPolicy.None);
    await client.connectReverse(listener);
    const session = await client.createSession();
    await this.#read(session, ["Level", "SetPoint"]);
    await session.close();
    await client.disconnect();
    await listener.stop();
  }

  #client(label: string, securityMode: MessageSecurityMode, securityPolicy: SecurityPolicy): OPCUAClient {
    const client = OPCUAClient.create({
      applicationName: "operator station",
      applicationUri: APPLICATION_URI,
      clientName: label,
      securityMode,
      securityPolicy,
      endpointMustExist: false,
      keepSessionAlive: false,
      clientCertificateManager: this.#certificates,
      certificateFile: this.#certificateFile,
      privateKeyFile: this.#certificates.privateKey,
      connectionStrategy: { maxRetry: 0, initialDelay: 100 },
      transportSettings: {
        sendBufferSize: 8192,
        receiveBufferSize: 8192,
        maxChunkCount: 64,
        maxMessageSize: 64 * 8192,
      },
      ...(this.#serverCertificate === undefined ? {} : { serverCertificate: this.#serverCertificate }),
    });
    const session: SessionSaid = {
      label,
      securityPolicy: securityPolicy.replace(/^.*#/, ""),
      securityMode: MessageSecurityMode[securityMode],
      services: {},
    };
    this.said.sessions.push(session);
    const count = (message: object, key: "requests" | "responses") => {
      const service = message.constructor.name.replace(/(Request|Response)$/, "");
      session.services[service] ??= { requests: 0, responses: 0 };
      session.services[service][key]++;
    };
    client.on("send_request", (request) => count(request, "requests"));
    client.on("receive_response", (response) => count(response, "responses"));
    return client;
  }

  async #readAndWrite(session: ClientSession): Promise<void> {
    await this.#read(session, [...NAMES, "Missing"]);
    await this.#write(session, "SetPoint", DataType.Double, 55.25);
    await this.#write(session, "PumpRunning", DataType.Boolean, true);
    await this.#write(session, "Batch", DataType.String, "batch 18 – ünïcode");
    await this.#write(session, "SetPoint", DataType.String, "not a number");
  }

  async #read(session: ClientSession, names: readonly string[]): Promise<void> {
    const nodesToRead = names.map((name) => ({ nodeId: `ns=1;s=Tank.${name}`, attributeId: AttributeIds.Value }));
    const values = await session.read(nodesToRead);
    values.forEach(({ value, statusCode }, index) => {
      const nodeId = nodesToRead[index]?.nodeId ?? "";
      this.said.reads.push({ nodeId, value: plainValue(value?.dataType, value?.value), statusCode: statusCode.name });
    });
  }

  async #write(session: ClientSession, name: string, dataType: DataType, value: unknown): Promise<void> {
    const nodeId = `ns=1;s=Tank.${name}`;
    const written = { nodeId, attributeId: AttributeIds.Value, value: { value: { dataType, value } } };
    const statusCode = await session.write(written);
    this.said.writes.push({ nodeId, value, statusCode: statusCode.name });
  }

  /** Two references at a time, so that BrowseNext is needed. */
  async #look(session: ClientSession): Promise<void> {
    session.requestedMaxReferencesPerNode = 2;
    let result = await session.browse({
      nodeId: "ns=1;s=Tank",
      browseDirection: BrowseDirection.Forward,
      includeSubtypes: true,
      resultMask: RESULT_MASK,
    });
    for (;;) {
      for (const { nodeId, browseName } of result.references ?? []) {
        this.said.browsed.push({ nodeId: nodeId.toString(), browseName: browseName.name ?? "" });
      }
      if (!result.continuationPoint?.length) break;
      result = await session.browseNext(result.continuationPoint, false);
    }
    session.requestedMaxReferencesPerNode = 0;
    const path = "/1:Tank/1:Level";
    const found = await session.translateBrowsePath(makeBrowsePath("ObjectsFolder", path));
    this.said.translated.push({ path, nodeId: found.targets?.[0]?.targetId.toString() ?? "" });
  }

  async #call(session: ClientSession): Promise<void> {
    for (const litres of [12.5, 5000]) {
      const inputArguments = [{ dataType: DataType.Double, value: litres }];
      const result = await session.call({ objectId: "ns=1;s=Tank", methodId: "ns=1;s=Tank.Fill", inputArguments });
      this.said.calls.push({
        objectId: "ns=1;s=Tank",
        methodId: "ns=1;s=Tank.Fill",
        inputs: [litres],
        statusCode: result.statusCode.name,
        outputs: (result.outputArguments ?? []).map(({ value }) => value),
      });
    }
  }

  async #subscribe(session: ClientSession): Promise<void> {
    const subscription = await session.createSubscription2({
      requestedPublishingInterval: 50,
      requestedLifetimeCount: 1000,
      requestedMaxKeepAliveCount: 20,
      maxNotificationsPerPublish: 100,
      publishingEnabled: true,
      priority: 1,
    });
    const heard = new Heard();
    for (const name of ["Level", "SetPoint"]) {
      const nodeId = `ns=1;s=Tank.${name}`;
      const parameters = { samplingInterval: 20, discardOldest: true, queueSize: 10 };
      const item = { nodeId, attributeId: AttributeIds.Value };
      const monitored = await subscription.monitor(item, parameters, TimestampsToReturn.Both);
      monitored.on("changed", (dataValue) => {
        this.said.notified.push({ nodeId, value: dataValue.value.value });
        heard.one();
      });
    }
    const filter = constructEventFilter(["Message", "Severity"]);
    const events = await subscription.monitor(
      { nodeId: "ns=0;i=2253", attributeId: AttributeIds.EventNotifier },
      { samplingInterval: 0, discardOldest: true, queueSize: 10, filter },
      TimestampsToReturn.Both,
    );
    events.on("changed", (fields) => {
      const [message, severity] = fields as unknown as { value: { text?: string } & number }[];
      this.said.events.push({ message: message?.value.text ?? "", severity: Number(severity?.value) });
      heard.one();
    });
    await heard.until(2);
    for (const [index, level] of [41.5, 43.25, 44].entries()) {
      await this.#options.plant.setLevel(level);
      await heard.until(3 + index);
    }
    await this.#options.plant.raiseEvent("level is rising");
    await heard.until(6);
    await subscription.terminate();
  }

  async #history(session: ClientSession): Promise<void> {
    const end = new Date(Date.now() + 60_000);
    const result = await session.readHistoryValue("ns=1;s=Tank.Level", new Date(end.getTime() - 3_600_000), end);
    const data = result.historyData as unknown as { dataValues?: { value: { value: number } }[] } | undefined;
    this.said.history.push({
      nodeId: "ns=1;s=Tank.Level",
      statusCode: result.statusCode.name,
      values: (data?.dataValues ?? []).map(({ value }) => value.value),
    });
  }
}

/** Waits for a number of things heard; whoever waits in vain is stopped by the limit of the test. */
class Heard {
  #count = 0;
  #wake: () => void = () => undefined;

  one(): void {
    this.#count++;
    this.#wake();
  }

  async until(count: number): Promise<void> {
    while (this.#count < count) {
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
  }
}

/** 64-bit integers come as two words; all of these are small. */
function plainValue(dataType: DataType | undefined, value: unknown): unknown {
  if (dataType === DataType.Int64) return (value as readonly number[])[1];
  return value ?? undefined;
}

function statusIn(error: Error): string {
  return /\b(Bad\w+)/.exec(error.message)?.[1] ?? error.message;
}

/** What the history holds at the end, with the value from before the play. */
export const LEVELS = [FIRST_LEVEL, 41.5, 43.25, 44];
