import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { withoutList, type MailList, type NoticeSettings } from '@samsyn/domain';
import type { DataSource } from 'typeorm';

const choices = `json_build_object('needsMe', mail_needs_me, 'news', mail_news)`;

@Injectable()
export class SettingsRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async find(accountId: string): Promise<NoticeSettings> {
    const [row] = await this.db.query<{ choices: NoticeSettings }[]>(
      `select ${choices} as choices from account where id = $1`,
      [accountId],
    );
    return row!.choices;
  }

  async save(accountId: string, { needsMe, news }: NoticeSettings): Promise<void> {
    await this.db.query('update account set mail_needs_me = $2, mail_news = $3 where id = $1', [
      accountId,
      needsMe,
      news,
    ]);
  }

  /** Ends one list for whoever's key it is, if it is anybody's. */
  async unsubscribe(key: string, list: MailList): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [row] = await tx.query<{ id: string; choices: NoticeSettings }[]>(
        `select id, ${choices} as choices from account where mail_key = $1 for update`,
        [key],
      );
      if (!row) return;
      const { needsMe, news } = withoutList(row.choices, list);
      await tx.query('update account set mail_needs_me = $2, mail_news = $3 where id = $1', [
        row.id,
        needsMe,
        news,
      ]);
    });
  }
}
