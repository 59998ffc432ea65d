import { agreement } from './agreement.js';
import { county } from './county.js';
import { state } from './state.js';
import { status } from './status.js';
import type { ReportTemplate, TemplateName } from './template.js';

/** Every kind of document. */
export const templates: Readonly<Record<TemplateName, ReportTemplate>> = { county, agreement, state, status };
