import { Module } from '@nestjs/common';
import { ContributionModule } from '../contribution/contribution.module.js';
import { FeedbackModule } from '../feedback/feedback.module.js';
import { WordImportController } from './word-import.controller.js';
import { WordImportService } from './word-import.service.js';

@Module({
  imports: [ContributionModule, FeedbackModule],
  controllers: [WordImportController],
  providers: [WordImportService],
})
export class WordImportModule {}
