/**
 * The live form of a chart: Chart.js on a canvas in the place of the drawing, with the drawing's own
 * geometry and colours; every point can be walked to by keyboard, is said aloud, and leads to its figure.
 */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { ChartDefinition } from './definition.ts';
import { liveBars } from './live-bars.ts';
import { liveLine } from './live-line.ts';
import { coloursOf } from './pen.ts';
import { type LiveChart, readChart } from './read.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

export function draw(figure: HTMLElement): void {
  const definition = readChart(figure);
  const stage = figure.querySelector<HTMLElement>('.stage')!;
  const drawing = stage.querySelector('svg')!;
  const { height, type, data, plugin, ...form } = (definition.shape === 'line' ? liveLine : liveBars)(
    definition,
    coloursOf(drawing),
  );
  const canvas = document.createElement('canvas');
  const box = document.createElement('div');
  box.className = 'canvas';
  box.style.height = `${height}px`;
  box.append(canvas);
  canvas.setAttribute('aria-hidden', 'true');
  stage.append(box);

  const chart = new Chart(canvas, {
    type,
    data,
    options: {
      ...form.options,
      maintainAspectRatio: false,
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? false : { duration: 300 },
      layout: { padding: 0, autoPadding: false },
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
    plugins: [plugin],
  });
  figure.classList.add('live');
  chart.resize();
  walk(stage, chart, definition);
  followTheme(() => chart.update('none'));
}

/** Arrows, Home and End from point to point; Enter opens the figure; Escape lets go. */
function walk(stage: HTMLElement, chart: Chart, definition: LiveChart): void {
  const said = document.createElement('p');
  said.className = 'sr';
  said.setAttribute('role', 'status');
  stage.after(said);
  stage.tabIndex = 0;
  stage.setAttribute('role', 'group');
  stage.setAttribute('aria-label', `${definition.title}. ${definition.strings.keys}`);
  const last = definition.points.length - 1;
  let at = -1;
  const show = (index: number) => {
    const active = index < 0 ? [] : [{ datasetIndex: 0, index }];
    chart.setActiveElements(active);
    const { x, y } = chart.getDatasetMeta(0).data[Math.max(index, 0)]!;
    chart.tooltip?.setActiveElements(active, { x, y });
    chart.update();
  };
  stage.addEventListener('keydown', (event) => {
    const moves: Record<string, number> = {
      ArrowRight: Math.min(at + 1, last),
      ArrowDown: Math.min(at + 1, last),
      ArrowLeft: Math.max(at - 1, 0),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: last,
      Escape: -1,
    };
    const next = moves[event.key];
    if (event.key === 'Enter' && at >= 0) return go(definition, at);
    if (next === undefined) return;
    event.preventDefault();
    at = next;
    show(at);
    const point = definition.points[at];
    said.textContent = point
      ? definition.strings.point
          .replace('{label}', point.label)
          .replace('{value}', point.text)
          .replace('{n}', String(at + 1))
          .replace('{of}', String(last + 1))
      : '';
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
