/**
 * A PDF as the compiler writes it: plain objects, and one table at the end that says where each begins. Objects can be
 * read and exchanged for others; the table is written anew.
 */
export class PdfFile {
  readonly #offsets = new Map<number, number>();
  readonly #ends = new Map<number, number>();
  readonly #changed = new Map<number, string>();
  readonly #table: number;
  readonly #trailer: string;

  constructor(private readonly file: Buffer) {
    const end = file.lastIndexOf('startxref');
    this.#table = Number(/startxref\s+(\d+)/.exec(file.toString('latin1', end))?.[1] ?? NaN);
    const [table, trailer] = file.toString('latin1', this.#table, end).split(/(?=trailer)/);
    if (!table?.startsWith('xref\n0 ') || !trailer) throw new Error('The PDF has another kind of table');
    this.#trailer = trailer;
    const entries = table.matchAll(/^(\d{10}) (\d{5}) ([nf])/gm);
    let number = 0;
    for (const [, offset, , kind] of entries) {
      if (kind === 'n') this.#offsets.set(number, Number(offset));
      number += 1;
    }
    const inOrder = [...this.#offsets].toSorted(([, a], [, b]) => a - b);
    inOrder.forEach(([one], index) => this.#ends.set(one, inOrder[index + 1]?.[1] ?? this.#table));
  }

  /** The number of the catalog, from which everything else is found. */
  get root(): number {
    return Number(/\/Root (\d+) 0 R/.exec(this.#trailer)?.[1]);
  }

  get numbers(): Iterable<number> {
    return this.#offsets.keys();
  }

  /** An object's source, one byte to a character. */
  object(number: number): string {
    return (
      this.#changed.get(number) ??
      this.file.toString('latin1', this.#offsets.get(number), this.#ends.get(number))
    );
  }

  replace(number: number, source: string): void {
    this.#changed.set(number, source);
  }

  /** The file with the exchanged objects. */
  bytes(): Buffer {
    if (this.#changed.size === 0) return this.file;
    const parts: Buffer[] = [];
    const moved = new Map<number, number>();
    let [read, written] = [0, 0];
    const write = (part: Buffer) => {
      parts.push(part);
      written += part.length;
    };
    for (const [number, offset] of [...this.#offsets].toSorted(([, a], [, b]) => a - b)) {
      const source = this.#changed.get(number);
      if (source !== undefined) {
        write(this.file.subarray(read, offset));
        moved.set(number, written);
        write(Buffer.from(source, 'latin1'));
        read = this.#ends.get(number)!;
      } else moved.set(number, written + offset - read);
    }
    write(this.file.subarray(read, this.#table));
    const size = Math.max(...this.#offsets.keys()) + 1;
    const rows = Array.from({ length: size }, (_, number) => {
      const offset = moved.get(number);
      return offset === undefined
        ? '0000000000 65535 f\r\n'
        : `${String(offset).padStart(10, '0')} 00000 n\r\n`;
    });
    const end = `xref\n0 ${size}\n${rows.join('')}${this.#trailer}startxref\n${written}\n%%EOF\n`;
    return Buffer.concat([...parts, Buffer.from(end, 'latin1')]);
  }
}
