import type { Edition, EditionOutputs } from '@samsyn/domain';
import { setTimeout as pause } from 'node:timers/promises';
import type { Api } from './sessions.js';

/** Publishes an adopted edition, once all its files are sealed. */
export async function publishSealed(convenor: Api, id: string): Promise<Edition> {
  for (;;) {
    const { sealed, outputs } = await convenor.get<EditionOutputs>(`editions/${id}/outputs`);
    if (sealed) return convenor.post<Edition>(`editions/${id}/transitions`, { transition: 'publish' });
    if (outputs.some(({ state }) => state === 'failed')) throw new Error(JSON.stringify(outputs));
    await pause(200);
  }
}
