import { join } from "node:path";
import {
  AttributeIds,
  ClientReverseConnect,
  type ClientSession,
  DataType,
  MessageSecurityMode,
  OPCUACertificateManager,
  OPCUAClient,
  SecurityPolicy,
  type UserIdentityInfo,
  UserTokenType,
} from "node-opcua";
import type { OpcUaSaid, SessionSaid } from "./opcua-said.js";
import { makeCertificate, USER } from "./opcua-server.js";
import { NAMES, type Plant, SessionScript } from "./opcua-session-script.js";

export interface OpcUaPlayOptions {
  readonly endpointUrl: string;
  /** Where this client waits for the server, and whom to expect there. */
  readonly reverse?: { readonly listenUrl: string };
  /** The address that goes into its certificate. */
  readonly address: string;
  /** Takes the keys, made for this run. */
  readonly folder: string;
  readonly plant: Plant;
}

const APPLICATION_URI = "urn:zonewarden:sample:operator-station";

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
    const script = this.#script(session);
    await script.readAndWrite();
    await script.writeEveryType();
    await script.look();
    await script.call();
    await script.subscribe();
    await script.history();
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
    const script = this.#script(session);
    await script.read(["Level"]);
    await script.write("SetPoint", DataType.Double, 61.5);
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
    await this.#script(session).read(["Level", "SetPoint"]);
    await session.close();
    await client.disconnect();
    await listener.stop();
  }

  #script(session: ClientSession): SessionScript {
    return new SessionScript(session, this.said, this.#options.plant);
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
}

function statusIn(error: Error): string {
  return /\b(Bad\w+)/.exec(error.message)?.[1] ?? error.message;
}
