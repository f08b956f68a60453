import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";

const HASH_BYTES = 32;
const SALT_BYTES = 16;
const BLOCK_SIZE = 8;
const PARALLEL = 1;
/** N = 2^17: 128 MiB and a third of a second for every guess. */
const COST_LOG2 = 17;
/** Beyond it a file could ask for more memory than there is. */
const COST_LOG2_MAX = 19;
const WAITING_MAX = 16;

/** A hash with what it was made with, in the manner of PHC strings. */
export const PASSWORD_HASH = /^\$scrypt\$ln=(\d\d?),r=8,p=1\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/;

/**
 * Makes and checks hashes of passwords, one at a time: each takes 128 MiB. At most 16 wait; who comes then is to come
 * again.
 */
export class PasswordHasher {
  readonly #costLog2: number;
  /** Of no password. */
  readonly #nobody: string;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  /** Hashes worked out since the start. */
  derivations = 0;

  /** `costLog2` is less in tests alone. */
  constructor(costLog2 = COST_LOG2) {
    this.#costLog2 = costLog2;
    const [salt, hash] = [randomBytes(SALT_BYTES), randomBytes(HASH_BYTES)];
    this.#nobody = hashText(costLog2, salt, hash);
  }

  /** No more work is taken for now. */
  get isBusy(): boolean {
    return this.#waiting >= WAITING_MAX;
  }

  async hash(password: string): Promise<string> {
    const salt = randomBytes(SALT_BYTES);
    return hashText(this.#costLog2, salt, await this.#derive(password, salt, this.#costLog2));
  }

  /** Whether it is the password; takes as long where there is none to compare with. */
  async fits(password: string, hash: string | undefined): Promise<boolean> {
    const known = PASSWORD_HASH.exec(hash ?? "") ?? PASSWORD_HASH.exec(this.#nobody);
    const [, cost = "", salt = "", wanted = ""] = known ?? [];
    const costLog2 = Math.min(Number(cost), COST_LOG2_MAX);
    const found = await this.#derive(password, Buffer.from(salt, "base64"), costLog2);
    return timingSafeEqual(found, Buffer.from(wanted, "base64")) && hash !== undefined;
  }

  /** Whether new hashes are made otherwise than this one was. */
  isOutdated(hash: string): boolean {
    return Number(PASSWORD_HASH.exec(hash)?.[1]) !== this.#costLog2;
  }

  #derive(password: string, salt: Buffer, costLog2: number): Promise<Buffer> {
    const N = 2 ** costLog2;
    const options: ScryptOptions = { N, r: BLOCK_SIZE, p: PARALLEL, maxmem: 2 * 128 * BLOCK_SIZE * N };
    this.#waiting++;
    this.derivations++;
    const derived = this.#last.then(() => derivedKey(password, salt, options));
    this.#last = derived.catch(() => {}).then(() => this.#waiting--);
    return derived;
  }
}

function derivedKey(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Keyboards write the same character in several ways.
    scrypt(password.normalize("NFKC"), salt, HASH_BYTES, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

function hashText(costLog2: number, salt: Buffer, hash: Buffer): string {
  return `$scrypt$ln=${costLog2},r=${BLOCK_SIZE},p=${PARALLEL}$${unpadded(salt)}$${unpadded(hash)}`;
}

function unpadded(bytes: Buffer): string {
  return bytes.toString("base64").replaceAll("=", "");
}
