import {
  AttributeIds,
  BrowseDirection,
  type ClientMonitoredItem,
  type ClientSession,
  coerceNodeId,
  coerceQualifiedName,
  constructEventFilter,
  DataType,
  MonitoringMode,
  makeBrowsePath,
  StatusCodes,
  TimestampsToReturn,
  Variant,
  VariantArrayType,
} from "node-opcua";
import type { OpcUaSaid } from "./opcua-said.js";

/** Lets the process behind the server go on; resolves when it has. */
export interface Plant {
  setLevel(level: number): Promise<void>;
  raiseEvent(message: string): Promise<void>;
}

/** Variables of the tank. */
export const NAMES = ["Level", "SetPoint", "PumpRunning", "Batch", "Counter"];
const RESULT_MASK = 63;

const scalar = (dataType: DataType, value: unknown) =>
  new Variant({ dataType, arrayType: VariantArrayType.Scalar, value });
const array = (dataType: DataType, value: unknown) =>
  new Variant({ dataType, arrayType: VariantArrayType.Array, value });

/** What is written, and how it reads: 64 bits as decimal digits where a number would lose some, bytes as hex. */
const EVERY_TYPE: readonly (readonly [variant: Variant, value: unknown])[] = [
  [scalar(DataType.SByte, -7), -7],
  [scalar(DataType.Byte, 250), 250],
  [scalar(DataType.Int16, -30_000), -30_000],
  [scalar(DataType.UInt16, 60_000), 60_000],
  [scalar(DataType.Int32, -2_000_000_000), -2_000_000_000],
  [scalar(DataType.UInt32, 4_000_000_000), 4_000_000_000],
  [scalar(DataType.Int64, [0xffff_ffff, 0xffff_fff9]), -7],
  [scalar(DataType.UInt64, [0xffff_ffff, 0xffff_ffff]), "18446744073709551615"],
  [scalar(DataType.Float, 0.5), 0.5],
  [scalar(DataType.Double, Number.NEGATIVE_INFINITY), "-Infinity"],
  [scalar(DataType.DateTime, new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 678))), "2026-01-02T03:04:05.678Z"],
  [scalar(DataType.Guid, "72962B91-FA75-4AE6-8D28-B404DC7DAF63"), "72962b91-fa75-4ae6-8d28-b404dc7daf63"],
  [scalar(DataType.ByteString, Buffer.from("00ff7f", "hex")), "00ff7f"],
  [scalar(DataType.NodeId, coerceNodeId("ns=1;s=Tank")), "ns=1;s=Tank"],
  [scalar(DataType.StatusCode, StatusCodes.BadOutOfService), "BadOutOfService"],
  [scalar(DataType.QualifiedName, coerceQualifiedName("1:Tank")), "1:Tank"],
  [array(DataType.Int16, Int16Array.from([-1, 0, 1])), [-1, 0, 1]],
  [array(DataType.String, ["a", "", "ü"]), ["a", "", "ü"]],
  [
    new Variant({
      dataType: DataType.Int32,
      arrayType: VariantArrayType.Matrix,
      dimensions: [2, 3],
      value: Int32Array.from([1, 2, 3, 4, 5, 6]),
    }),
    [1, 2, 3, 4, 5, 6],
  ],
];

/** What is asked in one session, and what the library says came back. */
export class SessionScript {
  readonly #session: ClientSession;
  readonly #said: OpcUaSaid;
  readonly #plant: Plant;

  constructor(session: ClientSession, said: OpcUaSaid, plant: Plant) {
    this.#session = session;
    this.#said = said;
    this.#plant = plant;
  }

  async readAndWrite(): Promise<void> {
    await this.read([...NAMES, "Missing"]);
    await this.write("SetPoint", DataType.Double, 55.25);
    await this.write("PumpRunning", DataType.Boolean, true);
    await this.write("Batch", DataType.String, "batch 18 – ünïcode");
    await this.write("SetPoint", DataType.String, "not a number");
  }

  async read(names: readonly string[]): Promise<void> {
    const nodesToRead = names.map((name) => ({ nodeId: `ns=1;s=Tank.${name}`, attributeId: AttributeIds.Value }));
    const values = await this.#session.read(nodesToRead);
    values.forEach(({ value, statusCode }, index) => {
      const nodeId = String(nodesToRead[index]?.nodeId);
      this.#said.reads.push({ nodeId, value: plainValue(value?.dataType, value?.value), statusCode: statusCode.name });
    });
  }

  async write(name: string, dataType: DataType, value: unknown): Promise<void> {
    const nodeId = `ns=1;s=Tank.${name}`;
    const written = { nodeId, attributeId: AttributeIds.Value, value: { value: { dataType, value } } };
    const statusCode = await this.#session.write(written);
    this.#said.writes.push({ nodeId, value, statusCode: statusCode.name });
  }

  /** One value of each kind, alone, in an array and in a matrix, into a variable that takes them all. */
  async writeEveryType(): Promise<void> {
    const nodeId = "ns=1;s=Tank.Anything";
    for (const [variant, value] of EVERY_TYPE) {
      const statusCode = await this.#session.write({
        nodeId,
        attributeId: AttributeIds.Value,
        value: { value: variant },
      });
      this.#said.writes.push({ nodeId, value, statusCode: statusCode.name });
    }
    const [registered] = await this.#session.registerNodes([nodeId]);
    if (registered !== undefined) await this.#session.unregisterNodes([registered]);
  }

  /** Two references at a time, so that BrowseNext is needed. */
  async look(): Promise<void> {
    this.#session.requestedMaxReferencesPerNode = 2;
    let result = await this.#session.browse({
      nodeId: "ns=1;s=Tank",
      browseDirection: BrowseDirection.Forward,
      includeSubtypes: true,
      resultMask: RESULT_MASK,
    });
    for (;;) {
      for (const { nodeId, browseName } of result.references ?? []) {
        this.#said.browsed.push({ nodeId: nodeId.toString(), browseName: browseName.name ?? "" });
      }
      if (!result.continuationPoint?.length) break;
      result = await this.#session.browseNext(result.continuationPoint, false);
    }
    this.#session.requestedMaxReferencesPerNode = 0;
    const path = "/1:Tank/1:Level";
    const found = await this.#session.translateBrowsePath(makeBrowsePath("ObjectsFolder", path));
    this.#said.translated.push({ path, nodeId: found.targets?.[0]?.targetId.toString() ?? "" });
  }

  async call(): Promise<void> {
    for (const litres of [12.5, 5000]) {
      const inputArguments = [{ dataType: DataType.Double, value: litres }];
      const result = await this.#session.call({
        objectId: "ns=1;s=Tank",
        methodId: "ns=1;s=Tank.Fill",
        inputArguments,
      });
      this.#said.calls.push({
        objectId: "ns=1;s=Tank",
        methodId: "ns=1;s=Tank.Fill",
        inputs: [litres],
        statusCode: result.statusCode.name,
        outputs: (result.outputArguments ?? []).map(({ value }) => value),
      });
    }
  }

  async subscribe(): Promise<void> {
    const subscription = await this.#session.createSubscription2({
      requestedPublishingInterval: 50,
      requestedLifetimeCount: 1000,
      requestedMaxKeepAliveCount: 20,
      maxNotificationsPerPublish: 100,
      publishingEnabled: true,
      priority: 1,
    });
    const heard = new Heard();
    const items: ClientMonitoredItem[] = [];
    for (const name of ["Level", "SetPoint"]) {
      const nodeId = `ns=1;s=Tank.${name}`;
      const parameters = { samplingInterval: 20, discardOldest: true, queueSize: 10 };
      const item = { nodeId, attributeId: AttributeIds.Value };
      const monitored = await subscription.monitor(item, parameters, TimestampsToReturn.Both);
      items.push(monitored);
      monitored.on("changed", (dataValue) => {
        this.#said.notified.push({ nodeId, value: dataValue.value.value });
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
      this.#said.events.push({ message: message?.value.text ?? "", severity: Number(severity?.value) });
      heard.one();
    });
    await heard.until(2);
    for (const [index, level] of [41.5, 43.25, 44].entries()) {
      await this.#plant.setLevel(level);
      await heard.until(3 + index);
    }
    await this.#plant.raiseEvent("level is rising");
    await heard.until(6);
    await items[0]?.setMonitoringMode(MonitoringMode.Sampling);
    await items[0]?.modify({ samplingInterval: 100, queueSize: 5, discardOldest: false });
    await items[1]?.terminate();
    await subscription.setPublishingMode(false);
    await subscription.modify({ requestedPublishingInterval: 200, priority: 2 });
    await subscription.terminate();
  }

  async history(): Promise<void> {
    const end = new Date(Date.now() + 60_000);
    const result = await this.#session.readHistoryValue("ns=1;s=Tank.Level", new Date(end.getTime() - 3_600_000), end);
    const data = result.historyData as unknown as { dataValues?: { value: { value: number } }[] } | undefined;
    this.#said.history.push({
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
