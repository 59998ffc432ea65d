import { Module } from '@nestjs/common';
import { BrandModule } from '../brand/brand.module.js';
import { EditionModule } from '../edition/edition.module.js';
import { PublicController } from './public.controller.js';
import { PublicRepository } from './public.repository.js';
import { PublicService } from './public.service.js';

@Module({
  imports: [BrandModule, EditionModule],
  controllers: [PublicController],
  providers: [PublicService, PublicRepository],
})
export class PublicModule {}
