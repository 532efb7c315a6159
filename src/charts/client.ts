/**
 * The live form of a chart: Chart.js on a canvas in the place of the drawing, with the drawing's own
 * geometry and colours; every point can be walked to by keyboard, is said aloud, and leads to its figure.
 */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin, Tooltip } from 'chart.js';
import { type BarChart, barChart, barHeight } from './bars.ts';
import type { ChartDefinition } from './definition.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

export interface LiveChart extends ChartDefinition {
  readonly strings: { readonly keys: string; readonly point: string };
}

export function draw(figure: HTMLElement): void {
  const definition = JSON.parse(figure.dataset['chart']!) as LiveChart;
  const stage = figure.querySelector<HTMLElement>('.stage')!;
  const drawing = stage.querySelector('svg')!;
  const geometry = barChart(definition);
  const canvas = document.createElement('canvas');
  const box = document.createElement('div');
  box.className = 'canvas';
  box.style.height = `${geometry.height}px`;
  box.append(canvas);
  canvas.setAttribute('aria-hidden', 'true');
  stage.append(box);

  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: definition.points.map(({ label }) => label),
      datasets: [{ data: geometry.bars.map(({ width }) => share(width)), barThickness: barHeight }],
    },
    options: {
      indexAxis: 'y',
      maintainAspectRatio: false,
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? false : { duration: 300 },
      layout: { padding: 0, autoPadding: false },
      scales: { x: { min: 0, max: 100, display: false }, y: { display: false } },
      plugins: {
        tooltip: {
          displayColors: false,
          callbacks: {
            title: ([item]) => definition.points[item!.dataIndex]!.label,
            label: ({ dataIndex }) => definition.points[dataIndex]!.text,
          },
        },
      },
      onClick: (_, [element]) => element && go(definition, element.index),
      onHover: (_, elements) => {
        canvas.style.cursor = elements.length > 0 ? 'pointer' : '';
      },
    },
    plugins: [lettering(geometry, drawing)],
  });
  figure.classList.add('live');
  chart.resize();
  walk(stage, chart, definition);
  followTheme(() => chart.update('none'));
}

const share = (perCent: string): number => Number(perCent.slice(0, -1));

/** Everything but the bars, as the drawing has it: grid and ticks, labels over bars, bounds as dashes. */
function lettering({ bars, ticks, height, stacked }: BarChart, drawing: SVGElement): Plugin<'bar'> {
  const colour = (selector: string, property: 'fill' | 'stroke') => {
    const element = drawing.querySelector(selector);
    return element ? getComputedStyle(element)[property] : '#888';
  };
  const font = getComputedStyle(drawing).fontFamily;
  return {
    id: 'lettering',
    beforeUpdate(chart) {
      chart.data.datasets[0]!.backgroundColor = colour('.bar', 'fill');
    },
    beforeDatasetsDraw({ ctx, width }) {
      ctx.save();
      ctx.strokeStyle = colour('.grid', 'stroke');
      ctx.fillStyle = colour('.tick', 'fill');
      ctx.font = `12px ${font}`;
      for (const { at, text, anchor } of ticks) {
        const x = (share(at) * width) / 100;
        ctx.textAlign = anchor === 'middle' ? 'center' : anchor;
        ctx.fillText(text, x, height - 8);
        ctx.beginPath();
        ctx.moveTo(x, 0);
        ctx.lineTo(x, height - 24);
        ctx.stroke();
      }
      ctx.restore();
    },
    afterDatasetsDraw({ ctx, width }) {
      ctx.save();
      ctx.fillStyle = colour('.label', 'fill');
      for (const { label, labelAt, numberAt, barAt, from, to, point } of bars) {
        ctx.font = `13px ${font}`;
        ctx.textAlign = 'start';
        ctx.fillText(label, 0, labelAt);
        ctx.font = `600 13px ${font}`;
        ctx.textAlign = stacked ? 'start' : 'end';
        ctx.fillText(point.text, stacked ? 0 : width, numberAt);
        if (!point.loose) continue;
        const middle = barAt + barHeight / 2;
        ctx.strokeStyle = colour('.whisker', 'stroke');
        ctx.lineWidth = 1.5;
        ctx.setLineDash([3, 2]);
        ctx.beginPath();
        ctx.moveTo((share(from) * width) / 100, middle);
        ctx.lineTo((share(to) * width) / 100, middle);
        ctx.stroke();
      }
      ctx.restore();
    },
    // The bars lie where the drawing has them, under their labels.
    afterLayout(chart) {
      const { x, y } = chart.scales;
      if (!x || !y) return;
      chart.chartArea.left = x.left = 0;
      chart.chartArea.right = x.right = chart.width;
      chart.chartArea.top = y.top = 0;
      chart.chartArea.bottom = y.bottom = height;
    },
    beforeDatasetDraw(chart) {
      for (const [index, element] of chart.getDatasetMeta(0).data.entries()) {
        element.y = bars[index]!.barAt + barHeight / 2;
      }
    },
  };
}

function walk(stage: HTMLElement, chart: Chart<'bar'>, definition: LiveChart): void {
  const said = document.createElement('p');
  said.className = 'sr';
  said.setAttribute('role', 'status');
  stage.after(said);
  stage.tabIndex = 0;
  stage.setAttribute('role', 'group');
  stage.setAttribute('aria-label', `${definition.title}. ${definition.strings.keys}`);
  let at = -1;
  const show = (index: number) => {
    const active = index < 0 ? [] : [{ datasetIndex: 0, index }];
    chart.setActiveElements(active);
    const { x, y } = chart.getDatasetMeta(0).data[Math.max(index, 0)]!;
    chart.tooltip?.setActiveElements(active, { x, y });
    chart.update();
  };
  stage.addEventListener('keydown', (event) => {
    const last = definition.points.length - 1;
    const moves: Record<string, number> = {
      ArrowRight: Math.min(at + 1, last),
      ArrowDown: Math.min(at + 1, last),
      ArrowLeft: Math.max(at - 1, 0),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: last,
    };
    const next = moves[event.key];
    if (event.key === 'Enter' && at >= 0) return go(definition, at);
    if (next === undefined) return;
    event.preventDefault();
    at = next;
    show(at);
    const { label, text } = definition.points[at]!;
    said.textContent = definition.strings.point
      .replace('{label}', label)
      .replace('{value}', text)
      .replace('{n}', String(at + 1))
      .replace('{of}', String(last + 1));
  });
  stage.addEventListener('blur', () => show(-1));
}

function go({ points }: ChartDefinition, index: number): void {
  location.assign(points[index]!.href);
}

function followTheme(update: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', update);
  new MutationObserver(update).observe(document.documentElement, { attributeFilter: ['data-theme'] });
}
