/** Bytes one after the other; grows as needed. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  get length(): number {
    return this.#bytes.length;
  }

  byte(value: number): void {
    this.#bytes.push(value & 0xff);
  }

  /** A whole number from 0 to 2^31, seven bits a byte. */
  number(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.byte(rest | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** Pairs of hex digits. */
  hex(digits: string): void {
    for (let at = 0; at < digits.length; at += 2) this.byte(Number.parseInt(digits.slice(at, at + 2), 16));
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** The reverse of {@link ByteWriter}; throws a RangeError past the end or on a number out of bounds. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw new RangeError('past the end');
    return value;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift <= 28; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new RangeError('number too large');
  }

  /** A number of at most `limit`. */
  atMost(limit: number): number {
    const value = this.number();
    if (value > limit) throw new RangeError('number out of bounds');
    return value;
  }

  hex(length: number): string {
    return Array.from({ length }, () => this.byte().toString(16).padStart(2, '0')).join('');
  }
}
