import type { CompileSuggestion, EditionTemplate, Matter } from '@samsyn/domain';
import { formatDecimal, parseValue, templates } from '@samsyn/domain/rules';

/** What a document says besides what was contributed, as it stands in the form. */
export interface MatterWritten {
  address: string;
  foreword: string;
  when: string;
  signed: string;
  purpose: string;
  aim: string;
  ground: string;
  inspiration: string;
  follows: string;
  costs: { sectionId: string; title: string; kronor: string }[];
  outlook: string;
  publisher: string;
  registryNumber: string;
  contact: string;
}

/** A chapter that the form asks for. */
export type AskedPart = Exclude<keyof Matter, 'address'>;

/** Which chapters a kind of document asks for. */
export function askedParts(template: EditionTemplate): ReadonlySet<string> {
  const { front, opening, closing } = templates[template];
  return new Set([...front, ...opening, ...closing].map(({ print }) => print));
}

/** The form as it is when it is opened: what was asked for last. */
export function writtenMatter({ request, sections }: CompileSuggestion): MatterWritten {
  const {
    address = '',
    foreword,
    purpose = '',
    aim = '',
    basis,
    costs = [],
    outlook = '',
  } = request.matter ?? {};
  const { publisher = '', registryNumber = '', contact = '' } = request.matter?.imprint ?? {};
  const known = new Map(costs.map(({ sectionId, kronor }) => [sectionId, formatDecimal(kronor)]));
  return {
    address,
    foreword: foreword?.text ?? '',
    when: foreword?.when ?? '',
    signed: foreword?.signed ?? '',
    purpose,
    aim,
    ground: basisText(basis?.ground),
    inspiration: basisText(basis?.inspiration),
    follows: basisText(basis?.follows),
    costs: sections.map(({ id, title }) => ({ sectionId: id, title, kronor: known.get(id) ?? '' })),
    outlook,
    publisher,
    registryNumber,
    contact,
  };
}

/** What the form says of the chapters that the kind of document has; undefined for nothing. */
export function matterOf(written: MatterWritten, template: EditionTemplate): Matter | undefined {
  const parts = askedParts(template);
  const text = (value: string) => value.trim();
  const { foreword, when, signed, purpose, aim, outlook, publisher, registryNumber, contact } = written;
  const costs = written.costs.flatMap(({ sectionId, kronor }) => {
    const amount = kronorIn(kronor);
    return amount === null ? [] : [{ sectionId, kronor: amount }];
  });
  const [ground, inspiration, follows] = [written.ground, written.inspiration, written.follows].map(basisIn);
  const matter: Matter = {
    ...(text(written.address) && { address: text(written.address) }),
    ...(parts.has('foreword') &&
      text(foreword) && { foreword: { text: text(foreword), when: text(when), signed: text(signed) } }),
    ...(parts.has('purpose') && text(purpose) && { purpose: text(purpose) }),
    ...(parts.has('aim') && text(aim) && { aim: text(aim) }),
    ...(parts.has('basis') &&
      [ground, inspiration, follows].some((group) => group!.length > 0) && {
        basis: { ground: ground!, inspiration: inspiration!, follows: follows! },
      }),
    ...(parts.has('costs') && costs.length > 0 && { costs }),
    ...(parts.has('outlook') && text(outlook) && { outlook: text(outlook) }),
    ...(parts.has('imprint') &&
      [publisher, registryNumber, contact].some(text) && {
        imprint: {
          publisher: text(publisher),
          registryNumber: text(registryNumber),
          contact: text(contact),
        },
      }),
  };
  return Object.keys(matter).length > 0 ? matter : undefined;
}

type Basis = NonNullable<Matter['basis']>['ground'];

/** One thing on each line; its address, where it has one, last on the line. */
export function basisIn(written: string): Basis {
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, title, href] = /^(.*?)[\s,]*\b(https?:\/\/\S+)$/i.exec(line) ?? [];
      return href ? { title: title || href, href } : { title: line };
    });
}

function basisText(documents: Basis = []): string {
  return documents.map(({ title, href }) => (href && href !== title ? `${title} ${href}` : title)).join('\n');
}

/** An amount as the API wants it; null for nothing, or for what is no exact amount of whole öre. */
export function kronorIn(written: string): string | null {
  const { number, quality } = parseValue(written, { valueType: 'money' });
  return quality === 'exact' && number !== null && /^\d{1,12}(\.\d{1,2})?$/.test(number) ? number : null;
}
