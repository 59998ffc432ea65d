import { Module } from '@nestjs/common';
import { LogModule } from '../log/log.module.js';
import { BrandController } from './brand.controller.js';
import { BrandRepository } from './brand.repository.js';
import { BrandService } from './brand.service.js';
import { PublicLogoController } from './public-logo.controller.js';
import { WelcomeController } from './welcome.controller.js';

@Module({
  imports: [LogModule],
  controllers: [BrandController, PublicLogoController, WelcomeController],
  providers: [BrandService, BrandRepository],
  exports: [BrandService],
})
export class BrandModule {}
