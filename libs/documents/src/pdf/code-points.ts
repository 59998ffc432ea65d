/** The code points that a TrueType font has a glyph for: its table `cmap`, in the two formats that fonts use today. */
export function codePointsOf(font: Buffer): Set<number> {
  const found = new Set<number>();
  const cmap = tableAt(font, 'cmap');
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const at = cmap + font.readUInt32BE(cmap + 8 + 8 * index);
    const format = font.readUInt16BE(at);
    if (format === 4) segments(font, at, found);
    if (format === 12) groups(font, at, found);
  }
  return found;
}

function tableAt(font: Buffer, name: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + 16 * index;
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`The font has no table ${name}`);
}

function segments(font: Buffer, at: number, found: Set<number>): void {
  const twice = font.readUInt16BE(at + 6);
  for (let index = 0; index < twice; index += 2) {
    const end = font.readUInt16BE(at + 14 + index);
    const start = font.readUInt16BE(at + 16 + twice + index);
    const delta = font.readUInt16BE(at + 16 + 2 * twice + index);
    const offsetAt = at + 16 + 3 * twice + index;
    const offset = font.readUInt16BE(offsetAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph = offset ? font.readUInt16BE(offsetAt + offset + 2 * (code - start)) : code + delta;
      if (glyph % 0x10000 !== 0) found.add(code);
    }
  }
}

function groups(font: Buffer, at: number, found: Set<number>): void {
  for (let index = 0; index < font.readUInt32BE(at + 12); index += 1) {
    const group = at + 16 + 12 * index;
    const [start, end] = [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
    for (let code = start; code <= end; code += 1)
      if (font.readUInt32BE(group + 8) + code - start) found.add(code);
  }
}
