/** The first line in which two texts differ, as it is in both; undefined when they are equal. */
export function firstDifference(got: string, want: string): { line: number; got: string; want: string } | undefined {
  const gotLines = got.split("\n");
  const wantLines = want.split("\n");
  const index = gotLines.findIndex((line, at) => line !== wantLines[at]);
  if (index < 0 && gotLines.length === wantLines.length) return undefined;
  const at = index < 0 ? gotLines.length : index;
  return { line: at + 1, got: gotLines[at] ?? "", want: wantLines[at] ?? "" };
}
