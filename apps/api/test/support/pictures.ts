import { emptyContent, richText, type ContributionContent, type RichText } from '@samsyn/domain';
import sharp from 'sharp';
import type { Answer, Client } from './client.js';

/** A picture of one colour, as a file. */
export function aPicture(colour = '#0b5563', width = 40, height = 30): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: colour } })
    .png()
    .toBuffer();
}

/** Sends a file for the texts of a unit. */
export function send(client: Client, unitId: string, file: Buffer): Promise<Answer> {
  const type = { 'content-type': 'application/octet-stream' };
  return client.request('POST', `/api/units/${unitId}/attachments`, file, type);
}

/** Sends a picture that there is no other of; gives back its id. */
export async function putIn(client: Client, unitId: string): Promise<string> {
  colours += 1;
  const { status, body } = await send(client, unitId, await aPicture(`hsl(${colours % 360}, 60%, 40%)`));
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body.id as string;
}
let colours = 0;

/** A text that shows pictures. */
export function showing(...ids: string[]): RichText {
  const figures = ids.map((attachmentId) => ({
    type: 'figure' as const,
    attrs: { attachmentId, alt: 'En bild' },
  }));
  return { type: 'doc', content: [...richText('Text.').content, ...figures] };
}

/** An answer that shows pictures. */
export function answerShowing(...ids: string[]): ContributionContent {
  return { ...emptyContent, body: showing(...ids) };
}
