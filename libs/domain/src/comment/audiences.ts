/**
 * Who reads a thread: the unit's own people, who see its drafts; or they and those who review what is submitted. It is
 * chosen when the thread begins and never changes: what was said among colleagues stays among them.
 */
export const audiences = ['unit', 'review'] as const;
