import { zlibSync } from 'fflate';

/** A picture of one colour as a PNG. */
export function png(width: number, height: number, [red, green, blue] = [16, 128, 144]): Uint8Array {
  const row = [0, ...Array.from({ length: width }, () => [red!, green!, blue!]).flat()];
  const pixels = new Uint8Array(Array.from({ length: height }, () => row).flat());
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', [...big(width), ...big(height), 8, 2, 0, 0, 0]),
    chunk('IDAT', zlibSync(pixels)),
    chunk('IEND', []),
  ]);
}

/** A part of a PNG. */
export function chunk(name: string, data: Iterable<number>): Uint8Array {
  const content = Buffer.concat([Buffer.from(name, 'latin1'), Uint8Array.from(data)]);
  return Buffer.concat([Buffer.from(big(content.length - 4)), content, Buffer.from(big(crc(content)))]);
}

function big(number: number): number[] {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff);
}

function crc(bytes: Uint8Array): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value;
}
