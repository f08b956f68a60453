import {
  blob,
  id,
  list,
  NULL,
  named,
  object,
  plain,
  qualified,
  str,
  textVariant,
  u8,
  u32,
} from "../../binary/encoding.js";
import { type Sample, SOME_DAY, SOME_DAY_HEX, STATUS_RESULTS } from "./sample.js";

const reference = {
  hex: `${id(35)}01${id(2253)}${qualified(0, "Server")}${plain("Server")}${u32(1)}${id(2004)}`,
  want: {
    referenceTypeId: "i=35",
    isForward: true,
    nodeId: "i=2253",
    browseName: "Server",
    displayName: "Server",
    nodeClass: "Object",
    typeDefinition: "i=2004",
  },
};
const view = { hex: id(0) + SOME_DAY_HEX + u32(1), want: { viewId: "i=0", timestamp: SOME_DAY, viewVersion: 1 } };
const path = {
  hex: list(`${id(33)}0001${qualified(2, "Level")}`),
  want: {
    elements: [{ referenceTypeId: "i=33", isInverse: false, includeSubtypes: true, targetName: "2:Level" }],
  },
};
const browseResults = {
  hex: `${list(`00000000${blob("cafe")}${list(reference.hex)}`)}${list("00", `01${u32(0)}`)}`,
  want: {
    results: [{ statusCode: "Good", continuationPoint: "cafe", references: [reference.want] }],
    diagnosticInfos: [null, { symbolicId: 0 }],
  },
};
const objectAttributes = object(354, `${u32(96)}${plain("Pump")}00${u32(1)}${u32(2)}${u8(3)}`);
const dataSet = {
  hex: `${id(300)}${id(63)}${list(textVariant("a"))}`,
  want: { nodeId: "i=300", typeDefinitionNode: "i=63", values: [{ type: "String", value: "a" }] },
};

/** NodeManagement, View and Query. */
export const nodeSamples: readonly Sample[] = [
  {
    service: "AddNodesRequest",
    typeId: 488,
    hex: list(`${id(85)}${id(35)}${named(2, "Pump")}${qualified(2, "Pump")}${u32(1)}${objectAttributes}${id(58)}`),
    want: {
      nodesToAdd: [
        {
          parentNodeId: "i=85",
          referenceTypeId: "i=35",
          requestedNewNodeId: "ns=2;s=Pump",
          browseName: "2:Pump",
          nodeClass: "Object",
          nodeAttributes: {
            typeId: "i=354",
            typeName: "ObjectAttributes",
            body: {
              specifiedAttributes: 96,
              displayName: "Pump",
              writeMask: 1,
              userWriteMask: 2,
              eventNotifier: 3,
            },
          },
          typeDefinition: "i=58",
        },
      ],
    },
  },
  {
    service: "AddNodesResponse",
    typeId: 491,
    hex: list(`00000000${named(2, "Pump")}`) + list(),
    want: { results: [{ statusCode: "Good", addedNodeId: "ns=2;s=Pump" }], diagnosticInfos: [] },
  },
  {
    service: "AddReferencesRequest",
    typeId: 494,
    hex: list(`${id(85)}${id(35)}01${str("urn:x")}${named(2, "Pump")}${u32(2)}`),
    want: {
      referencesToAdd: [
        {
          sourceNodeId: "i=85",
          referenceTypeId: "i=35",
          isForward: true,
          targetServerUri: "urn:x",
          targetNodeId: "ns=2;s=Pump",
          targetNodeClass: "Variable",
        },
      ],
    },
  },
  { service: "AddReferencesResponse", typeId: 497, ...STATUS_RESULTS },
  {
    service: "DeleteNodesRequest",
    typeId: 500,
    hex: list(`${named(2, "Pump")}01`),
    want: { nodesToDelete: [{ nodeId: "ns=2;s=Pump", deleteTargetReferences: true }] },
  },
  { service: "DeleteNodesResponse", typeId: 503, ...STATUS_RESULTS },
  {
    service: "DeleteReferencesRequest",
    typeId: 506,
    hex: list(`${id(85)}${id(35)}00${named(2, "Pump")}01`),
    want: {
      referencesToDelete: [
        {
          sourceNodeId: "i=85",
          referenceTypeId: "i=35",
          isForward: false,
          targetNodeId: "ns=2;s=Pump",
          deleteBidirectional: true,
        },
      ],
    },
  },
  { service: "DeleteReferencesResponse", typeId: 509, ...STATUS_RESULTS },
  {
    service: "BrowseRequest",
    typeId: 527,
    hex: view.hex + u32(10) + list(`${id(85)}${u32(2)}${id(31)}01${u32(0)}${u32(63)}`),
    want: {
      view: view.want,
      requestedMaxReferencesPerNode: 10,
      nodesToBrowse: [
        {
          nodeId: "i=85",
          browseDirection: "Both",
          referenceTypeId: "i=31",
          includeSubtypes: true,
          nodeClassMask: 0,
          resultMask: 63,
        },
      ],
    },
  },
  { service: "BrowseResponse", typeId: 530, ...browseResults },
  {
    service: "BrowseNextRequest",
    typeId: 533,
    hex: `01${list(blob("cafe"))}`,
    want: { releaseContinuationPoints: true, continuationPoints: ["cafe"] },
  },
  { service: "BrowseNextResponse", typeId: 536, ...browseResults },
  {
    service: "TranslateBrowsePathsToNodeIdsRequest",
    typeId: 554,
    hex: list(id(85) + path.hex),
    want: { browsePaths: [{ startingNode: "i=85", relativePath: path.want }] },
  },
  {
    service: "TranslateBrowsePathsToNodeIdsResponse",
    typeId: 557,
    hex: `${list(`00000000${list(named(2, "Level") + u32(4_294_967_295))}`)}${NULL}`,
    want: {
      results: [{ statusCode: "Good", targets: [{ targetId: "ns=2;s=Level", remainingPathIndex: 4_294_967_295 }] }],
    },
  },
  { service: "RegisterNodesRequest", typeId: 560, hex: list(id(85)), want: { nodesToRegister: ["i=85"] } },
  { service: "RegisterNodesResponse", typeId: 563, hex: list(id(86)), want: { registeredNodeIds: ["i=86"] } },
  { service: "UnregisterNodesRequest", typeId: 566, hex: list(id(86)), want: { nodesToUnregister: ["i=86"] } },
  { service: "UnregisterNodesResponse", typeId: 569, hex: "", want: {} },
  {
    service: "QueryFirstRequest",
    typeId: 615,
    hex: [
      view.hex,
      list(`${id(63)}01${list(`${path.hex}${u32(13)}${NULL}`)}`),
      list(u32(14) + list(object(594, u32(0)))),
      u32(5),
      u32(6),
    ].join(""),
    want: {
      view: view.want,
      nodeTypes: [
        {
          typeDefinitionNode: "i=63",
          includeSubTypes: true,
          dataToReturn: [{ relativePath: path.want, attributeId: 13, attributeName: "Value" }],
        },
      ],
      filter: {
        elements: [
          {
            filterOperator: "OfType",
            filterOperands: [{ typeId: "i=594", typeName: "ElementOperand", body: { index: 0 } }],
          },
        ],
      },
      maxDataSetsToReturn: 5,
      maxReferencesToReturn: 6,
    },
  },
  {
    service: "QueryFirstResponse",
    typeId: 618,
    hex: [
      list(dataSet.hex),
      blob("01"),
      list(`00000000${list("00003480")}${NULL}`),
      NULL,
      list(`00000000${list()}${NULL}`) + list("00"),
    ].join(""),
    want: {
      queryDataSets: [dataSet.want],
      continuationPoint: "01",
      parsingResults: [{ statusCode: "Good", dataStatusCodes: ["BadNodeIdUnknown"] }],
      filterResult: {
        elementResults: [{ statusCode: "Good", operandStatusCodes: [] }],
        elementDiagnosticInfos: [null],
      },
    },
  },
  {
    service: "QueryNextRequest",
    typeId: 621,
    hex: `00${blob("01")}`,
    want: { releaseContinuationPoint: false, continuationPoint: "01" },
  },
  {
    service: "QueryNextResponse",
    typeId: 624,
    hex: list(dataSet.hex) + NULL,
    want: { queryDataSets: [dataSet.want] },
  },
];
