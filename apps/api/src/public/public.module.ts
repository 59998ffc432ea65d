import { Module } from '@nestjs/common';
import { BrandModule } from '../brand/brand.module.js';
import { EditionModule } from '../edition/edition.module.js';
import { PublicDataController } from './public-data.controller.js';
import { PublicDataService } from './public-data.service.js';
import { SessionModule } from '../session/session.module.js';
import { PublicController } from './public.controller.js';
import { PublicRepository } from './public.repository.js';
import { PublicService } from './public.service.js';
import { VerifyController } from './verify.controller.js';
import { VerifyService } from './verify.service.js';

@Module({
  imports: [BrandModule, EditionModule, SessionModule],
  controllers: [VerifyController, PublicController, PublicDataController],
  providers: [PublicService, PublicDataService, PublicRepository, VerifyService],
})
export class PublicModule {}
