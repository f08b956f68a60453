/** From none to the strongest. [OPC 10000-7 §6.6] */
const POLICIES: readonly (readonly string[])[] = [
  ["None"],
  ["Basic128Rsa15"],
  ["Basic256"],
  ["Basic256Sha256", "Aes128_Sha256_RsaOaep"],
  ["Aes256_Sha256_RsaPss"],
];
const MODES = ["None", "Sign", "SignAndEncrypt"];
const ECC = /^(ECC_|RSA_DH_)/;

/** How strong a SecurityPolicy is; undefined for one that the standard does not have. */
export function policyRank(policy: string): number | undefined {
  if (ECC.test(policy)) return POLICIES.length - 1;
  const rank = POLICIES.findIndex((names) => names.includes(policy));
  return rank < 0 ? undefined : rank;
}

/** How strong a mode is; undefined where it is not known. */
export function modeRank(mode: string | undefined): number | undefined {
  const rank = mode === undefined ? -1 : MODES.indexOf(mode);
  return rank < 0 ? undefined : rank;
}

/** The strongest of what was learned, as `policy/mode`; undefined when there is none. */
export function strongestOf(securities: readonly string[]): string | undefined {
  let best: { readonly text: string; readonly rank: number } | undefined;
  for (const text of securities) {
    const [policy = "", mode] = text.split("/");
    const rank = 4 * (policyRank(policy) ?? 0) + (modeRank(mode) ?? 0);
    if (best === undefined || rank > best.rank) best = { text, rank };
  }
  return best?.text;
}
