import {
  blob,
  doubleVariant,
  f64,
  id,
  list,
  NO_OBJECT,
  NULL,
  named,
  object,
  qualified,
  str,
  textVariant,
  u8,
  u32,
} from "../../binary/encoding.js";
import { type Sample, SOME_DAY, SOME_DAY_HEX, STATUS_RESULTS } from "./sample.js";

const level = { hex: named(2, "Level"), want: "ns=2;s=Level" };
const good = { hex: `01${doubleVariant(2.5)}`, want: { value: { type: "Double", value: 2.5 } } };
const change = {
  hex: `${SOME_DAY_HEX}${u32(2)}${str("operator")}`,
  want: { modificationTime: SOME_DAY, updateType: "Replace", userName: "operator" },
};
const event = { hex: list(textVariant("high")), want: { eventFields: [{ type: "String", value: "high" }] } };
const clause = {
  hex: `${id(2041)}${list(qualified(0, "Severity"))}${u32(13)}${NULL}`,
  want: { typeDefinitionId: "i=2041", browsePath: ["Severity"], attributeId: 13, attributeName: "Value" },
};
const filter = {
  hex: list(clause.hex) + list(),
  want: { selectClauses: [clause.want], whereClause: { elements: [] } },
};
const aggregate = {
  hex: `0001${u8(10)}${u8(20)}00`,
  want: {
    useServerCapabilitiesDefaults: false,
    treatUncertainAsBad: true,
    percentDataBad: 10,
    percentDataGood: 20,
    useSlopedExtrapolation: false,
  },
};
const span = { hex: SOME_DAY_HEX + SOME_DAY_HEX, want: { startTime: SOME_DAY, endTime: SOME_DAY } };

type Part = readonly [typeId: number, typeName: string, hex: string, want: Sample["want"]];

function wrapped([typeId, typeName, , body]: Part): Sample["want"] {
  return { typeId: `i=${typeId}`, typeName, body };
}

const readDetails: readonly Part[] = [
  [
    649,
    "ReadRawModifiedDetails",
    `01${span.hex}${u32(5)}01`,
    { isReadModified: true, ...span.want, numValuesPerNode: 5, returnBounds: true },
  ],
  [
    652,
    "ReadProcessedDetails",
    `${span.hex}${f64(1000)}${list(id(2341))}${aggregate.hex}`,
    { ...span.want, processingInterval: 1000, aggregateType: ["i=2341"], aggregateConfiguration: aggregate.want },
  ],
  [655, "ReadAtTimeDetails", `${list(SOME_DAY_HEX)}01`, { reqTimes: [SOME_DAY], useSimpleBounds: true }],
  [646, "ReadEventDetails", u32(3) + span.hex + filter.hex, { numValuesPerNode: 3, ...span.want, filter: filter.want }],
];

const histories: readonly Part[] = [
  [658, "HistoryData", list(good.hex), { dataValues: [good.want] }],
  [
    11227,
    "HistoryModifiedData",
    list(good.hex) + list(change.hex),
    { dataValues: [good.want], modificationInfos: [change.want] },
  ],
  [661, "HistoryEvent", list(event.hex), { events: [event.want] }],
];

const updates: readonly Part[] = [
  [
    682,
    "UpdateDataDetails",
    level.hex + u32(1) + list(good.hex),
    { nodeId: level.want, performInsertReplace: "Insert", updateValues: [good.want] },
  ],
  [
    11300,
    "UpdateStructureDataDetails",
    level.hex + u32(4) + list(good.hex),
    { nodeId: level.want, performInsertReplace: "Remove", updateValues: [good.want] },
  ],
  [
    685,
    "UpdateEventDetails",
    level.hex + u32(2) + filter.hex + list(event.hex),
    { nodeId: level.want, performInsertReplace: "Replace", filter: filter.want, eventData: [event.want] },
  ],
  [
    688,
    "DeleteRawModifiedDetails",
    `${level.hex}01${span.hex}`,
    { nodeId: level.want, isDeleteModified: true, ...span.want },
  ],
  [691, "DeleteAtTimeDetails", level.hex + list(SOME_DAY_HEX), { nodeId: level.want, reqTimes: [SOME_DAY] }],
  [694, "DeleteEventDetails", level.hex + list(blob("e1")), { nodeId: level.want, eventIds: ["e1"] }],
];

const AT_USER_MANAGEMENT = id(24290);

/** Attribute and Method. */
export const valueSamples: readonly Sample[] = [
  {
    service: "ReadRequest",
    typeId: 631,
    hex: `${f64(500)}${u32(2)}${list(`${level.hex}${u32(13)}${str("0:3")}${qualified(0, "Default Binary")}`)}`,
    want: {
      maxAge: 500,
      timestampsToReturn: "Both",
      nodesToRead: [
        {
          nodeId: level.want,
          attributeId: 13,
          attributeName: "Value",
          indexRange: "0:3",
          dataEncoding: "Default Binary",
        },
      ],
    },
  },
  {
    service: "ReadResponse",
    typeId: 634,
    hex: list(good.hex, "0200003480") + NULL,
    want: { results: [good.want, { statusCode: "BadNodeIdUnknown" }] },
  },
  ...readDetails.map(
    (part): Sample => ({
      service: "HistoryReadRequest",
      typeId: 664,
      hex: `${object(part[0], part[2])}${u32(1)}00${list(`${level.hex}${NULL}0000${NULL}${blob("c0")}`)}`,
      want: {
        historyReadDetails: wrapped(part),
        timestampsToReturn: "Server",
        releaseContinuationPoints: false,
        nodesToRead: [{ nodeId: level.want, continuationPoint: "c0" }],
      },
    }),
  ),
  ...histories.map(
    (part): Sample => ({
      service: "HistoryReadResponse",
      typeId: 667,
      hex: `${list(`00000000${blob("c1")}${object(part[0], part[2])}`)}${NULL}`,
      want: { results: [{ statusCode: "Good", continuationPoint: "c1", historyData: wrapped(part) }] },
    }),
  ),
  {
    service: "WriteRequest",
    typeId: 673,
    hex: list(`${level.hex}${u32(13)}${NULL}${good.hex}`),
    want: {
      nodesToWrite: [{ nodeId: level.want, attributeId: 13, attributeName: "Value", value: good.want }],
    },
  },
  { service: "WriteResponse", typeId: 676, ...STATUS_RESULTS },
  {
    service: "HistoryUpdateRequest",
    typeId: 700,
    hex: list(...updates.map(([typeId, , hex]) => object(typeId, hex))),
    want: { historyUpdateDetails: updates.map(wrapped) },
  },
  {
    service: "HistoryUpdateResponse",
    typeId: 703,
    hex: list(`00000000${list("00000000")}${list("00")}`) + list(),
    want: {
      results: [{ statusCode: "Good", operationResults: ["Good"], diagnosticInfos: [null] }],
      diagnosticInfos: [],
    },
  },
  {
    service: "CallRequest",
    typeId: 712,
    hex: list(id(85) + named(2, "Start") + list(doubleVariant(1), textVariant("now"))),
    want: {
      methodsToCall: [
        {
          objectId: "i=85",
          methodId: "ns=2;s=Start",
          inputArguments: [
            { type: "Double", value: 1 },
            { type: "String", value: "now" },
          ],
        },
      ],
    },
  },
  {
    service: "CallRequest",
    typeId: 712,
    hex: list(AT_USER_MANAGEMENT + id(24310) + list(textVariant("Pa55word"), textVariant("Pa55word2"))),
    want: {
      methodsToCall: [
        {
          objectId: "i=24290",
          methodId: "i=24310",
          inputArguments: [
            { type: "String", isHidden: true },
            { type: "String", isHidden: true },
          ],
        },
      ],
    },
  },
  {
    service: "CallResponse",
    typeId: 715,
    hex: `${list(`00000000${list("00003480")}${NULL}${list(doubleVariant(4))}`)}${NULL}`,
    want: {
      results: [
        {
          statusCode: "Good",
          inputArgumentResults: ["BadNodeIdUnknown"],
          outputArguments: [{ type: "Double", value: 4 }],
        },
      ],
    },
  },
  {
    service: "TestStackRequest",
    typeId: 410,
    hex: u32(1) + u32(2) + textVariant("a"),
    want: { testId: 1, iteration: 2, input: { type: "String", value: "a" } },
  },
  {
    service: "TestStackResponse",
    typeId: 413,
    hex: doubleVariant(1),
    want: { output: { type: "Double", value: 1 } },
  },
  ...["TestStackExRequest", "TestStackExResponse"].map((service): Sample => {
    const input = compositeTest();
    const isRequest = service === "TestStackExRequest";
    return {
      service,
      typeId: isRequest ? 416 : 419,
      hex: (isRequest ? u32(1) + u32(2) : "") + input.hex,
      want: isRequest ? { testId: 1, iteration: 2, input: input.want } : { output: input.want },
    };
  }),
];

/** All types once, and an array of each. */
function compositeTest(): { readonly hex: string; readonly want: Sample["want"] } {
  const numbers = `01ff02${"0300"}${"0400"}${u32(5)}${u32(6)}${"07".padEnd(16, "0")}${"08".padEnd(16, "0")}`;
  const floats = `0000803f${f64(2)}`;
  const rest = [NULL, SOME_DAY_HEX, "00".repeat(16), NULL, NULL, id(1), id(2), "00000000", "00"].join("");
  const scalar = `${numbers}${floats}${rest}0000${NULL}00${NO_OBJECT}00${u32(9)}`;
  return {
    hex: scalar + NULL.repeat(25),
    want: {
      field1: {
        boolean: true,
        sByte: -1,
        byte: 2,
        int16: 3,
        uInt16: 4,
        int32: 5,
        uInt32: 6,
        int64: 7,
        uInt64: 8,
        float: 1,
        double: 2,
        dateTime: SOME_DAY,
        guid: "00000000-0000-0000-0000-000000000000",
        nodeId: "i=1",
        expandedNodeId: "i=2",
        statusCode: "Good",
        dataValue: {},
        enumeratedValue: 9,
      },
      field2: {},
    },
  };
}
