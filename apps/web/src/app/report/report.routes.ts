import type { Routes } from '@angular/router';

export const reportRoutes: Routes = [];
