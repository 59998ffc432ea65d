import type { ChartBlock } from '@samsyn/domain';
import { ImageRun, Paragraph, type FileChild } from 'docx';
import { chartCaption } from '../chart/caption.js';
import { chartPng } from '../chart/chart-png.js';
import { chartSvg } from '../chart/chart-svg.js';
import { size } from '../chart/design.js';
import { printable } from '../text.js';
import type { Context } from './context.js';
import { captionOf } from './figure.js';

/** A chart as drawn lines, with a picture of it for programs that can't draw, what it shows in words, and its caption. */
export function chart(block: ChartBlock, context: Context): FileChild[] {
  const svg = chartSvg(block);
  return [
    new Paragraph({
      style: context.voice,
      keepNext: true,
      children: [
        new ImageRun({
          type: 'svg',
          data: Buffer.from(svg),
          fallback: { type: 'png', data: chartPng(svg) },
          transformation: size,
          altText: { name: '', description: printable(block.alt) },
        }),
      ],
    }),
    captionOf(chartCaption(block)),
  ];
}
