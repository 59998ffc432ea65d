import { unzipSync } from 'fflate';
import { Refused } from './refused.js';

/** The XML parts of a Word file, by their names in it. */
export type WordParts = Readonly<Record<string, Uint8Array>>;

const mostParts = 5000;
/** What all parts may come to unpacked, pictures and all, by what the file says of itself. */
const mostUnpacked = 300 * 1024 * 1024;
/** What is unpacked here, which pictures are not. */
const mostXml = 30 * 1024 * 1024;
/** XML shrinks to a tenth or a fiftieth; what shrinks to a five-hundredth was made to swell. */
const mostSwelling = 500;
const small = 1024 * 1024;

const compound = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b, 0x03, 0x04];
const noText = /^(?:customXml|docProps|word\/(?:theme|glossary|webextensions|fonts|media|embeddings))\//;

/**
 * Looks at a file before anything of it is unpacked, and unpacks the XML of a Word file, each part into no more than it
 * was announced to have.
 * @throws Refused
 */
export function wordParts(file: Uint8Array): WordParts {
  if (begins(file, compound)) throw new Refused(isEncrypted(file) ? 'wordEncrypted' : 'wordOldFormat');
  if (!begins(file, zip)) throw new Refused('notWord');
  refuseBomb(file);
  const parts = unpacked(file, (name) => /\.(?:xml|rels)$/.test(name) && !noText.test(name));
  const types = new TextDecoder().decode(parts['[Content_Types].xml'] ?? new Uint8Array());
  if (/macroEnabled/i.test(types)) throw new Refused('wordMacros');
  if (!/wordprocessingml\.(?:document|template)\.main\+xml/.test(types)) throw new Refused('notWord');
  return parts;
}

function begins(file: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => file[at] === byte);
}

/** Word wraps a file with a password into the old container, with this name in it. */
function isEncrypted(file: Uint8Array): boolean {
  return Buffer.from(file.buffer, file.byteOffset, file.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}

/** Adds up what the directory of the zip says; nothing is unpacked for it. */
function refuseBomb(file: Uint8Array): void {
  let parts = 0;
  let unpackedSize = 0;
  let xml = 0;
  unpacked(file, (name, packedSize, size) => {
    parts += 1;
    unpackedSize += size;
    if (/\.(?:xml|rels)$/.test(name)) xml += size;
    if (/vbaProject\.bin$/i.test(name)) throw new Refused('wordMacros');
    const swells = size > small && size > packedSize * mostSwelling;
    if (parts > mostParts || unpackedSize > mostUnpacked || xml > mostXml || swells)
      throw new Refused('wordTooMuch');
    return false;
  });
}

function unpacked(
  file: Uint8Array,
  wanted: (name: string, packedSize: number, size: number) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(file, { filter: ({ name, size, originalSize }) => wanted(name, size, originalSize) });
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('notWord');
  }
}
