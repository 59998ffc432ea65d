import { Module } from '@nestjs/common';
import { ReviewController } from './review.controller.js';
import { ReviewRepository } from './review.repository.js';
import { ReviewService } from './review.service.js';

@Module({ controllers: [ReviewController], providers: [ReviewService, ReviewRepository] })
export class ReviewModule {}
