import type { Routes } from '@angular/router';

export const contributionRoutes: Routes = [];
