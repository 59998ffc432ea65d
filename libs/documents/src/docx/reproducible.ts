import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Makes the bytes depend on the document alone: the library stamps the time of day and gives links random ids. Link
 * titles are written here too, since the library has no way to say them.
 */
export function reproducible(
  file: Uint8Array,
  day: string,
  linkTitles: Readonly<Record<'document' | 'footnotes', readonly (string | undefined)[]>>,
): Uint8Array {
  const parts = unzipSync(file);
  const edit = (name: string, change: (xml: string) => string): void => {
    if (parts[name]) parts[name] = strToU8(change(strFromU8(parts[name])));
  };
  edit('docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`),
  );
  for (const part of ['document', 'footnotes'] as const) {
    const ids = new Map<string, string>();
    edit(`word/${part}.xml`, (xml) => {
      let link = 0;
      return renumbered(xml).replace(
        /<w:hyperlink\b([^>]*) r:id="([^"]+)"/g,
        (_, rest: string, id: string) => {
          const title = linkTitles[part][link];
          link += 1;
          ids.set(id, `link${link}`);
          return `<w:hyperlink${rest} r:id="link${link}"${title ? ` w:tooltip="${attributeText(title)}"` : ''}`;
        },
      );
    });
    edit(`word/_rels/${part}.xml.rels`, (xml) =>
      xml.replace(/ Id="([^"]+)"/g, (whole, id: string) => (ids.has(id) ? ` Id="${ids.get(id)}"` : whole)),
    );
  }
  return zipSync(parts, { level: 6, mtime: zipTime(day) });
}

/** The library counts bookmarks and pictures from one document to the next; here each document counts its own. */
function renumbered(xml: string): string {
  const names = new Map<string, number>();
  const own = (name: string): number => {
    if (!names.has(name)) names.set(name, names.size + 1);
    return names.get(name)!;
  };
  return xml
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]* w:id=")(\d+)/g,
      (_, start: string, id: string) => start + own(`id ${id}`),
    )
    .replace(/(<wp:docPr\b[^>]* id=")(\d+)/g, (_, start: string, id: string) => start + own(`picture ${id}`))
    .replace(
      /(?<=(?:w:name="|w:anchor="|PAGEREF ))_Toc\d+/g,
      (name) => `_Toc${String(own(name)).padStart(9, '0')}`,
    );
}

/** A zip's time has no time zone: the day's noon by whatever clock the machine has. */
function zipTime(day: string): Date {
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Math.min(Math.max(year, 1980), 2099), month - 1, date, 12);
}

function attributeText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
