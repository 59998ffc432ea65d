import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Brand, BrandChange, Welcome } from '@samsyn/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { brandFields } from '../database/json.js';
import type { Logo } from './logo.js';

/** A logo and its name in caches. */
export type KeptLogo = Pick<Logo, 'bytes' | 'hash'>;

/** A county where somebody signs in. */
type WelcomingCounty = NonNullable<Welcome['county']> & { readonly id: string };

@Injectable()
export class BrandRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** How a county looks; the standard where it has chosen nothing. */
  async find(rootId: string, tx: EntityManager = this.db.manager): Promise<Brand> {
    const [row] = await tx.query<{ brand: Brand }[]>(
      `select json_build_object('version', coalesce(b.version, 0), ${brandFields('b')}) as brand
       from unit u left join brand b on b.root_id = u.id where u.id = $1`,
      [rootId],
    );
    return row!.brand;
  }

  /** Makes sure that there is a row, and holds it until the transaction ends. */
  async lock(tx: EntityManager, rootId: string): Promise<Brand> {
    await tx.query('insert into brand (root_id) values ($1) on conflict do nothing', [rootId]);
    await tx.query('select from brand where root_id = $1 for update', [rootId]);
    return this.find(rootId, tx);
  }

  async change(
    tx: EntityManager,
    rootId: string,
    { colours, locale }: Pick<BrandChange, 'colours' | 'locale'>,
  ): Promise<void> {
    await tx.query(
      `update brand set light_colour = $2, dark_colour = $3, locale = $4, version = version + 1 where root_id = $1`,
      [rootId, colours?.light ?? null, colours?.dark ?? null, locale],
    );
  }

  async setLogo(tx: EntityManager, rootId: string, logo: Logo | null): Promise<void> {
    await tx.query(
      `update brand set logo = $2, logo_width = $3, logo_height = $4, logo_hash = $5, version = version + 1
       where root_id = $1`,
      [rootId, logo?.bytes ?? null, logo?.width ?? null, logo?.height ?? null, logo?.hash ?? null],
    );
  }

  async logo(rootId: string): Promise<KeptLogo | undefined> {
    const [row] = await this.db.query<KeptLogo[]>(
      'select logo as bytes, logo_hash as hash from brand where root_id = $1 and logo is not null',
      [rootId],
    );
    return row;
  }

  /** The county of an id, or the only one. */
  async welcoming(rootId: string | undefined): Promise<WelcomingCounty | undefined> {
    const [row] = await this.db.query<{ county: WelcomingCounty }[]>(
      `select json_build_object('id', u.id, 'name', u.name, ${brandFields('b')}) as county
       from unit u left join brand b on b.root_id = u.id
       where u.parent_id is null
         and (u.id = $1 or not exists (select from unit o where o.parent_id is null and o.id <> u.id))`,
      [rootId ?? null],
    );
    return row?.county;
  }
}
