import { Module } from '@nestjs/common';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { CommentModule } from '../comment/comment.module.js';
import { BackgroundRepository } from './background.repository.js';
import { ContributionController } from './contribution.controller.js';
import { ContributionRepository } from './contribution.repository.js';
import { ContributionService } from './contribution.service.js';
import { ReadingController } from './reading.controller.js';
import { ReadingService } from './reading.service.js';
import { VersionController } from './version.controller.js';
import { VersionRepository } from './version.repository.js';
import { VersionService } from './version.service.js';
import { WholeReportRepository } from './whole-report.repository.js';

@Module({
  imports: [AttachmentModule, CommentModule],
  controllers: [ContributionController, ReadingController, VersionController],
  providers: [
    ContributionService,
    ContributionRepository,
    ReadingService,
    BackgroundRepository,
    WholeReportRepository,
    VersionService,
    VersionRepository,
  ],
  exports: [ContributionService],
})
export class ContributionModule {}
