import { Module } from '@nestjs/common';
import { EditionModule } from '../edition/edition.module.js';
import { PublicController } from './public.controller.js';
import { PublicRepository } from './public.repository.js';
import { PublicService } from './public.service.js';

@Module({
  imports: [EditionModule],
  controllers: [PublicController],
  providers: [PublicService, PublicRepository],
})
export class PublicModule {}
