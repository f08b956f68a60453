import { join } from "node:path";
import {
  type AddressSpace,
  DataType,
  type ISessionContext,
  MessageSecurityMode,
  type Namespace,
  nodesets,
  OPCUACertificateManager,
  OPCUAServer,
  SecurityPolicy,
  StatusCodes,
  setWarningLogger,
  type UAObject,
  type UAVariable,
  Variant,
  VariantArrayType,
} from "node-opcua";

// The library warns on stdout, where tests and roles have their own words.
setWarningLogger(() => undefined);

export interface OpcUaServerOptions {
  readonly address: string;
  readonly port: number;
  /** What GetEndpoints says, where clients reach the server by another way than it listens. */
  readonly endpointUrl: string;
  /** An empty folder that takes the keys, made for this run. */
  readonly folder: string;
  /** Where a client waits for ReverseHello. */
  readonly reverseTo?: string;
}

/** A running server of the tank farm. */
export interface OpcUaPlantServer {
  /** The value that the process gives the level; subscribers hear of it. */
  setLevel(level: number): void;
  raiseEvent(message: string): void;
  close(): Promise<void>;
}

export const USER = { userName: "operator", password: "sample-only-1" } as const;
/** Values of the curve of the tank; its response needs several chunks of 8 KiB. */
const CURVE = Array.from({ length: 4000 }, (_, index) => index / 4);
const APPLICATION_URI = "urn:zonewarden:sample:tank-farm";
const FIRST_LEVEL = 40;

/** Starts a server with two tanks' worth of nodes in namespace 1. */
export async function openOpcUaServer(options: OpcUaServerOptions): Promise<OpcUaPlantServer> {
  const { address, port, endpointUrl, folder, reverseTo } = options;
  const certificates = new OPCUACertificateManager({
    rootFolder: join(folder, "server-pki"),
    automaticallyAcceptUnknownCertificate: true,
  });
  await certificates.initialize();
  const certificateFile = join(folder, "server-certificate.pem");
  await makeCertificate(certificates, certificateFile, APPLICATION_URI, address);
  const server = new OPCUAServer({
    host: address,
    port,
    hostname: address,
    advertisedEndpoints: [endpointUrl],
    nodeset_filename: [nodesets.standard],
    serverCertificateManager: certificates,
    certificateFile,
    privateKeyFile: certificates.privateKey,
    serverInfo: { applicationUri: APPLICATION_URI, productUri: "zonewarden-sample" },
    buildInfo: { productName: "tank farm", softwareVersion: "1.0" },
    securityPolicies: [SecurityPolicy.None, SecurityPolicy.Basic256Sha256, SecurityPolicy.Aes128_Sha256_RsaOaep],
    securityModes: [MessageSecurityMode.None, MessageSecurityMode.Sign, MessageSecurityMode.SignAndEncrypt],
    allowAnonymous: true,
    isAuditing: false,
    userManager: {
      isValidUser: (name: string, password: string) => name === USER.userName && password === USER.password,
    },
    transportSettings: { adjustTransportLimits: smallChunks },
    ...(reverseTo === undefined
      ? {}
      : { reverseConnect: { connections: [{ endpointUrl: reverseTo }], reconnectDelay: 200 } }),
  });
  await server.initialize();
  const space = server.engine.addressSpace!;
  const level = addTank(space, space.getOwnNamespace());
  await server.start();
  return {
    setLevel: (value) => level.setValueFromSource({ dataType: DataType.Double, value }),
    raiseEvent: (message) => {
      const text = new Variant({ dataType: DataType.LocalizedText, value: { text: message } });
      space.rootFolder.objects.server.raiseEvent("BaseEventType", {
        message: text,
        severity: new Variant({ dataType: DataType.UInt16, value: 700 }),
      });
    },
    close: () => server.shutdown(0),
  };
}

/** A certificate for this run, signed by its own key. */
export async function makeCertificate(
  certificates: OPCUACertificateManager,
  outputFile: string,
  applicationUri: string,
  address: string,
): Promise<void> {
  await certificates.createSelfSignedCertificate({
    applicationUri,
    dns: [],
    ip: [address],
    outputFile,
    subject: "/CN=zonewarden sample/O=made for one recording",
    startDate: new Date(),
    validity: 30,
  });
}

type Limits = { maxMessageSize: number; sendBufferSize: number; receiveBufferSize: number; maxChunkCount: number };

/** The smallest buffers that the standard allows, so that large answers come in chunks [OPC 10000-6 §7.1.2.3]. */
function smallChunks(hello: Limits): Limits {
  return { ...hello, sendBufferSize: 8192, receiveBufferSize: 8192, maxChunkCount: 64, maxMessageSize: 64 * 8192 };
}

function addTank(space: AddressSpace, namespace: Namespace): UAVariable {
  const tank = namespace.addObject({
    browseName: "Tank",
    nodeId: "s=Tank",
    organizedBy: space.rootFolder.objects,
    eventNotifier: 1,
  });
  const level = addVariable(namespace, tank, "Level", DataType.Double, FIRST_LEVEL);
  space.installHistoricalDataNode(level);
  addVariable(namespace, tank, "SetPoint", DataType.Double, 50);
  addVariable(namespace, tank, "PumpRunning", DataType.Boolean, false);
  addVariable(namespace, tank, "Batch", DataType.String, "batch 17");
  addVariable(namespace, tank, "Counter", DataType.Int64, [0, 7]);
  const curve = namespace.addVariable({
    componentOf: tank,
    browseName: "Curve",
    nodeId: "s=Tank.Curve",
    dataType: DataType.Double,
    valueRank: 1,
    arrayDimensions: [CURVE.length],
  });
  const values = Float64Array.from(CURVE);
  curve.setValueFromSource({ dataType: DataType.Double, arrayType: VariantArrayType.Array, value: values });
  namespace.addVariable({
    componentOf: tank,
    browseName: "Anything",
    nodeId: "s=Tank.Anything",
    dataType: "BaseDataType",
    valueRank: -2,
  });
  addFill(namespace, tank, level);
  return level;
}

function addVariable(
  namespace: Namespace,
  tank: UAObject,
  name: string,
  dataType: DataType,
  value: unknown,
): UAVariable {
  const variable = namespace.addVariable({
    componentOf: tank,
    browseName: name,
    nodeId: `s=Tank.${name}`,
    dataType,
    minimumSamplingInterval: 20,
  });
  variable.setValueFromSource({ dataType, arrayType: VariantArrayType.Scalar, value });
  return variable;
}

/** Fill(litres: Double) gives (accepted: Boolean, level: Double); more than 1000 litres are refused. */
function addFill(namespace: Namespace, tank: UAObject, level: UAVariable): void {
  const method = namespace.addMethod(tank, {
    browseName: "Fill",
    nodeId: "s=Tank.Fill",
    inputArguments: [{ name: "litres", dataType: DataType.Double }],
    outputArguments: [
      { name: "accepted", dataType: DataType.Boolean },
      { name: "level", dataType: DataType.Double },
    ],
  });
  // The library tells promise from callback by the number of parameters.
  method.bindMethod(async (inputs: Variant[], _context: ISessionContext) => {
    const litres = Number(inputs[0]?.value);
    if (litres > 1000) return { statusCode: StatusCodes.BadOutOfRange };
    const outputArguments = [
      new Variant({ dataType: DataType.Boolean, value: true }),
      new Variant({ dataType: DataType.Double, value: Number(level.readValue().value.value) + litres / 10 }),
    ];
    return { statusCode: StatusCodes.Good, outputArguments };
  });
}
