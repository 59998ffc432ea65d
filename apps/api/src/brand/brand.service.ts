import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { isReadable, type Brand, type BrandChange, type Mode } from '@samsyn/domain';
import type { DataSource } from 'typeorm';
import type { CurrentPerson } from '../access/current.js';
import { LogService } from '../log/log.service.js';
import { ProblemException, notFound } from '../platform/problem.js';
import { BrandRepository, type KeptLogo } from './brand.repository.js';
import { readLogo } from './logo.js';

/** A logo as a public page shows it. */
export interface ShownLogo {
  readonly href: string;
  readonly width: number;
  readonly height: number;
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

  /** The logo of a county that has published something. @throws ProblemException notFound */
  async publicLogo(rootId: string): Promise<KeptLogo> {
    const logo = await this.brands.publicLogo(rootId);
    if (!logo) throw notFound();
    return logo;
  }

  /** What a county's published pages show. */
  async shownLogo(rootId: string): Promise<ShownLogo | null> {
    const { logo } = await this.brands.find(rootId);
    const mark = logo && new URL(logo.href, 'http://x').search;
    return logo && { href: `/public/counties/${rootId}/logo${mark}`, width: logo.width, height: logo.height };
  }
}
