/** What an interface of MS-RPC is called, and those of its operations that do something, by number. */
export interface RpcInterface {
  readonly name: string;
  readonly operations: Readonly<Record<number, string>>;
}

const SRVSVC = {
  15: "NetrShareEnum",
  31: "NetprPathCanonicalize",
  32: "NetprPathCompare",
  34: "NetprNameCanonicalize",
} as const;

const SVCCTL = {
  2: "RDeleteService",
  12: "RCreateServiceW",
  19: "RStartServiceW",
  24: "RCreateServiceA",
  31: "RStartServiceA",
} as const;

/**
 * Interfaces by which one host runs programs on another or learns its accounts: by identifier as it stands in a bind,
 * in lower-case hexadecimal. [MS-SRVS §1.9], [MS-SCMR §1.9], [MS-TSCH §1.9], [MS-DCOM §1.9]
 */
export const RPC_INTERFACES: ReadonlyMap<string, RpcInterface> = new Map<string, RpcInterface>([
  ["c84f324b7016d30112785a47bf6ee188", { name: "SRVSVC", operations: SRVSVC }],
  ["81bb7a364498f135ad3298f038001003", { name: "SVCCTL", operations: SVCCTL }],
  ["8206f71f510ae830076d740be8cee98b", { name: "ATSVC", operations: { 0: "NetrJobAdd" } }],
  ["4959d386c9834440b424db363231fd0c", { name: "task scheduler", operations: { 1: "SchRpcRegisterTask" } }],
  ["785734123412cdabef000123456789ac", { name: "SAMR", operations: {} }],
  ["785734123412cdabef000123456789ab", { name: "LSARPC", operations: {} }],
  ["01d08c334422f131aaaa900038001003", { name: "WINREG", operations: { 22: "BaseRegSetValue" } }],
  ["785634123412cdabef000123456789ab", { name: "SPOOLSS", operations: { 89: "RpcAddPrinterDriverEx" } }],
  ["a001000000000000c000000000000046", { name: "DCOM activation", operations: { 4: "RemoteCreateInstance" } }],
  ["99dc56958c82cf11a37e00aa003240c7", { name: "WMI", operations: { 24: "ExecMethod" } }],
  ["88d481c650d8d0118c5200c04fd90f7e", { name: "EFSRPC", operations: { 0: "EfsRpcOpenFileRaw" } }],
]);

/** First four bytes of each, to find one among other bytes. */
export const RPC_INTERFACE_STARTS: ReadonlySet<number> = new Set(
  [...RPC_INTERFACES.keys()].map((identifier) => Number.parseInt(identifier.slice(0, 8), 16) | 0),
);
