import { Module } from '@nestjs/common';
import { AttachmentModule } from '../attachment/attachment.module.js';
import { RenderingModule } from '../rendering/rendering.module.js';
import { ChangesService } from './changes.service.js';
import { CompileInputRepository } from './compile-input.repository.js';
import { EditionController } from './edition.controller.js';
import { EditionFiles } from './edition-files.js';
import { EditionRepository } from './edition.repository.js';
import { EditionService } from './edition.service.js';
import { PreviewService } from './preview.service.js';
import { ReportController } from './report.controller.js';
import { UnitReportController } from './unit-report.controller.js';
import { UnitReportRepository } from './unit-report.repository.js';
import { UnitReportService } from './unit-report.service.js';

@Module({
  imports: [AttachmentModule, RenderingModule],
  controllers: [ReportController, EditionController, UnitReportController],
  providers: [
    ChangesService,
    PreviewService,
    EditionService,
    EditionFiles,
    EditionRepository,
    CompileInputRepository,
    UnitReportRepository,
    UnitReportService,
  ],
  exports: [EditionFiles, RenderingModule],
})
export class EditionModule {}
