import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

const files = [
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  'source-sans-3/700Bold_Italic/SourceSans3_700Bold_Italic.ttf',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];

/** The families, in the order in which a letter is looked for. */
export const families = ['Source Sans 3', 'Noto Sans Arabic', 'Noto Emoji'];

/** Where the fonts are, Source Sans 3 first. */
export function fontPaths(): string[] {
  return files.map((file) => resolve(`@expo-google-fonts/${file}`));
}

/** The fonts that come with the program (SIL Open Font License 1.1, see `docs/fonts.md`); none of the machine's is used. */
export function fontFiles(): Buffer[] {
  return fontPaths().map((path) => readFileSync(path));
}
