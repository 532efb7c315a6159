/**
 * A line for Chart.js, with the drawing's gaps, bounds and letters.
 */
import type { ChartDefinition } from './definition.ts';
import { lineChart, lineHeight } from './line.ts';
import { aligned, type Colours, fillCanvas, type LiveForm, share, stroke, write } from './pen.ts';

export function liveLine(definition: ChartDefinition, colours: Colours): LiveForm {
  const { marks, levels, periods } = lineChart(definition);
  return {
    height: lineHeight,
    type: 'line',
    data: {
      datasets: [
        {
          data: marks.map(({ x, y }) => ({ x: share(x), y })),
          borderWidth: 2,
          pointRadius: 4.5,
          pointHoverRadius: 6.5,
          pointHitRadius: 16,
          segment: {
            borderColor: ({ p1DataIndex }) => (joins(marks[p1DataIndex]) ? undefined : 'transparent'),
          },
        },
      ],
    },
    options: {
      scales: {
        x: { type: 'linear', min: 0, max: 100, display: false },
        y: { type: 'linear', min: 0, max: lineHeight, reverse: true, display: false },
      },
    },
    plugin: {
      id: 'lettering',
      beforeUpdate(chart) {
        const [line] = chart.data.datasets;
        Object.assign(line!, { borderColor: colours.of('bar'), backgroundColor: colours.of('bar') });
      },
      beforeDatasetsDraw({ ctx, width }) {
        ctx.save();
        ctx.font = colours.font(12);
        ctx.fillStyle = colours.of('tick');
        for (const { y, text } of levels) {
          stroke(ctx, [0, y, width, y], colours.of(text === '0' ? 'zero' : 'grid'));
          ctx.fillText(text, 0, y - 5);
        }
        for (const { x, text, anchor } of periods) {
          ctx.textAlign = aligned(anchor);
          ctx.fillText(text, share(x, width), lineHeight - 8);
        }
        for (const { x, bounds } of marks) {
          if (!bounds) continue;
          const at = share(x, width);
          stroke(ctx, [at, bounds[0], at, bounds[1]], colours.of('whisker'), 1.5, [3, 2]);
        }
        ctx.restore();
      },
      afterDatasetsDraw({ ctx, width }) {
        ctx.save();
        ctx.font = colours.font(13, 600);
        for (const { point, x, nameAt, anchor, named } of marks) {
          if (!named) continue;
          ctx.textAlign = aligned(anchor);
          write(ctx, point.short ?? point.text, share(x, width), nameAt, colours);
        }
        ctx.restore();
      },
      afterLayout: fillCanvas(lineHeight),
    },
  };
}

const joins = (mark: { readonly point: { readonly joined?: boolean } } | undefined): boolean =>
  mark?.point.joined === true;
