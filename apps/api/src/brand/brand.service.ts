import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { isReadable, type Brand, type BrandChange, type Mode, type Welcome } from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { LogService } from '../log/log.service.js';
import { ProblemException, notFound } from '../platform/problem.js';
import { BrandRepository, type KeptLogo } from './brand.repository.js';
import { readLogo } from './logo.js';

/** What of a county's looks anyone is shown; what it has not chosen is left out. */
export interface PublicLook {
  readonly logo?: NonNullable<Brand['logo']>;
  readonly colours?: NonNullable<Brand['colours']>;
}

/** How a county looks, and the language of its new people. */
@Injectable()
export class BrandService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly brands: BrandRepository,
    private readonly log: LogService,
  ) {}

  find({ rootId }: CurrentPerson): Promise<Brand> {
    return this.brands.find(rootId);
  }

  /** Changes colours and language. @throws ProblemException invalid (lowContrast), staleVersion */
  async change(person: CurrentPerson, { basedOn, colours, locale }: BrandChange): Promise<Brand> {
    const faint = colours
      ? (['light', 'dark'] as const).filter((mode) => !isReadable(mode, colours[mode]))
      : [];
    if (faint.length)
      throw new ProblemException('invalid', {
        errors: faint.map((mode: Mode) => ({ path: `colours.${mode}`, code: 'lowContrast', message: '' })),
      });
    const { rootId } = person;
    await this.db.transaction(async (tx) => {
      const before = await this.brands.lock(tx, rootId);
      if (before.version !== basedOn)
        throw new ProblemException('staleVersion', { current: before, yours: { colours, locale } });
      await this.brands.change(tx, rootId, { colours, locale });
      if (colours && (colours.light !== before.colours?.light || colours.dark !== before.colours.dark))
        await this.log.record(tx, person, 'colourChanged', { colour: `${colours.light}, ${colours.dark}` });
      if (!colours && before.colours) await this.log.record(tx, person, 'colourReset', {});
      if (locale !== before.locale) await this.log.record(tx, person, 'countyLanguageChanged', { locale });
    });
    return this.find(person);
  }

  /** Takes a logo. @throws ProblemException logoTooLarge, logoUnreadable */
  async setLogo(person: CurrentPerson, file: unknown, announced: number | undefined): Promise<Brand> {
    const logo = await readLogo(file, announced);
    await this.db.transaction(async (tx) => {
      await this.brands.lock(tx, person.rootId);
      await this.brands.setLogo(tx, person.rootId, logo);
      await this.log.record(tx, person, 'logoChanged', {});
    });
    return this.find(person);
  }

  async removeLogo(person: CurrentPerson): Promise<Brand> {
    await this.db.transaction(async (tx) => {
      const { logo } = await this.brands.lock(tx, person.rootId);
      if (!logo) return;
      await this.brands.setLogo(tx, person.rootId, null);
      await this.log.record(tx, person, 'logoRemoved', {});
    });
    return this.find(person);
  }

  /** @throws ProblemException notFound */
  async logo({ rootId }: CurrentPerson): Promise<KeptLogo> {
    const logo = await this.brands.logo(rootId);
    if (!logo) throw notFound();
    return logo;
  }

  /** A county's logo for anyone. @throws ProblemException notFound */
  async publicLogo(rootId: string): Promise<KeptLogo> {
    const logo = await this.brands.logo(rootId);
    if (!logo) throw notFound();
    return logo;
  }

  /** What a county's published pages show. */
  async publicLook(rootId: string): Promise<PublicLook> {
    const { logo, colours } = await this.brands.find(rootId);
    return { ...(logo && { logo: publicly(rootId, logo) }), ...(colours && { colours }) };
  }

  /**
   * How the county looks where somebody signs in: the one that their browser remembers, or the only one that there is.
   * Its id is known to nobody by chance, and its looks are no secret from those who know it.
   */
  async welcome(rootId: string | undefined): Promise<Welcome> {
    const county = await this.brands.welcoming(rootId);
    if (!county) return { county: null };
    const { id, logo, ...look } = county;
    return { county: { ...look, logo: logo && publicly(id, logo) } };
  }
}

/** The logo under an address that needs no session. */
function publicly(rootId: string, { href, ...size }: NonNullable<Brand['logo']>): NonNullable<Brand['logo']> {
  return { href: `/public/counties/${rootId}/logo${new URL(href, 'http://x').search}`, ...size };
}
