/**
 * Bars for Chart.js, lettered as the drawing is: labels and numbers over bars, bounds as dashes.
 */
import { barChart, barHeight } from './bars.ts';
import type { ChartDefinition } from './definition.ts';
import { type Colours, fillCanvas, type LiveForm, share, stroke, write } from './pen.ts';

export function liveBars(definition: ChartDefinition, colours: Colours): LiveForm {
  const { bars, height, stacked, zero } = barChart(definition);
  return {
    height,
    type: 'bar',
    data: {
      labels: definition.points.map(({ label }) => label),
      datasets: [
        {
          data: bars.map(({ start, width }) => [share(start), share(start) + share(width)]),
          barThickness: barHeight,
          borderSkipped: false,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      scales: { x: { min: 0, max: 100, display: false }, y: { display: false } },
    },
    plugin: {
      id: 'lettering',
      beforeUpdate(chart) {
        chart.data.datasets[0]!.backgroundColor = colours.of('bar');
      },
      beforeDatasetsDraw({ ctx, width }) {
        const x = share(zero, width);
        stroke(ctx, [x, 0, x, height], colours.of('zero'));
      },
      afterDatasetsDraw({ ctx, width }) {
        ctx.save();
        for (const { label, numberAt, barAt, from, to, point } of bars) {
          ctx.font = colours.font(13);
          ctx.textAlign = 'start';
          for (const { text, at } of label) write(ctx, text, 0, at, colours);
          ctx.font = colours.font(13, 600);
          ctx.textAlign = stacked ? 'start' : 'end';
          write(ctx, point.text, stacked ? 0 : width, numberAt, colours);
          if (!point.loose) continue;
          const middle = barAt + barHeight / 2;
          stroke(
            ctx,
            [share(from, width), middle, share(to, width), middle],
            colours.of('whisker'),
            1.5,
            [3, 2],
          );
        }
        ctx.restore();
      },
      afterLayout: fillCanvas(height),
      // The bars lie where the drawing has them, under their labels.
      beforeDatasetDraw(chart) {
        for (const [index, element] of chart.getDatasetMeta(0).data.entries()) {
          element.y = bars[index]!.barAt + barHeight / 2;
        }
      },
    },
  };
}
