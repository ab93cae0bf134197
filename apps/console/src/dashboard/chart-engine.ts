import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use as load, type EChartsType } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

load([BarChart, GridComponent, LabelLayout, SVGRenderer]);

export interface ChartBar {
  readonly label: string;
  readonly value: number | null;
  /** Written at the bar. */
  readonly display: string;
}

export interface ChartLook {
  readonly fill: string;
  readonly text: string;
  readonly line: string;
  readonly horizontal: boolean;
}

/** A chart of bars from zero with their values written at them. Loaded when a page draws one. */
export function openChart(place: HTMLElement, onOpen: (index: number) => void): EChartsType {
  const chart = init(place, null, { renderer: 'svg' });
  chart.on('click', ({ dataIndex }) => onOpen(dataIndex));
  return chart;
}

/** Draws the bars anew. */
export function drawBars(chart: EChartsType, bars: readonly ChartBar[], look: ChartLook): void {
  const { horizontal, fill, text, line } = look;
  const category = {
    type: 'category',
    data: bars.map(({ label }) => label),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: line } },
    axisLabel: { color: text, fontSize: 12, ...(horizontal ? { width: 96, overflow: 'truncate' } : {}) },
    ...(horizontal ? { inverse: true } : {}),
  } as const;
  // No axis of values: each bar says its own, and all of them start at zero.
  const value = { type: 'value', min: 0, show: false } as const;
  chart.setOption(
    {
      animation: false,
      grid: horizontal
        ? { left: 4, right: 64, top: 4, bottom: 4, containLabel: true }
        : { left: 4, right: 4, top: 24, bottom: 4, containLabel: true },
      xAxis: horizontal ? value : category,
      yAxis: horizontal ? category : value,
      series: [
        {
          type: 'bar',
          data: bars.map((bar) => bar.value),
          barMaxWidth: horizontal ? 16 : 32,
          itemStyle: { color: fill },
          emphasis: { disabled: true },
          // On a phone a year of months leaves no room for every value; all of them stand in the text below.
          labelLayout: { hideOverlap: true },
          label: {
            show: true,
            position: horizontal ? 'right' : 'top',
            color: text,
            fontSize: 12,
            formatter: ({ dataIndex }: { dataIndex: number }) => bars[dataIndex]?.display ?? '',
          },
        },
      ],
    },
    { notMerge: true },
  );
}
