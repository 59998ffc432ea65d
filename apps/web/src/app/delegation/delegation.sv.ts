export const delegationSv = {
  acting: '{{name}} för {{away}}',
  reviewer: '{{name}} (vikarie: {{substitute}})',
  substitute: '(vikarie: {{substitute}})',
  seat: '{{seat}}, vikarie för {{away}}',
} as const;
