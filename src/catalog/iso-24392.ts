/** Threats to industrial internet platforms, by the letters printed in clause 6.2 itself. [ISO/IEC 24392 §6.2] */
export const platformThreats = {
  "6.2.a": "Data of wireless sensors copied or altered",
  "6.2.b": "Edge platforms that fail and are hard to maintain from afar",
  "6.2.c": "Data left on reused or scrapped equipment",
  "6.2.d": "Small devices with insecure settings, and products whose origin and flaws cannot be traced",
  "6.2.e": "Side channels and electromagnetic emission",
  "6.2.f": "Data leaked or altered in transit",
  "6.2.g": "Legacy systems without authentication, patches or own passwords",
  "6.2.h": "Blurred borders: relocated devices, production and office mixed",
  "6.2.i": "Access points disclosed",
  "6.2.j": "Other traffic starves control traffic",
  "6.2.k": "Devices impersonated through a simple identity",
  "6.2.l": "Breach of the platform's data",
  "6.2.m": "Interoperation between clouds",
  "6.2.n": "Data transferred across borders",
  "6.2.o": "Wrong decisions of the platform carried out",
  "6.2.p": "Security that does not follow changes of the application",
  "6.2.q": "Malicious publishers and forged subscriptions",
  "6.2.r": "Flaws of control software exploited",
} as const;

export type PlatformThreat = keyof typeof platformThreats;
