import type { EChartsCoreOption } from 'echarts/core'
// One file: its parts would take seconds to find and read.
import { init, setPlatformAPI } from 'echarts/dist/echarts.esm.min.mjs'
import type { ChartData } from './chart.ts'

// There is no canvas here to measure with: a Han character is as wide as it is high, a Latin one about half of that.
setPlatformAPI({
  measureText: (text: string, font?: string) => ({ width: widthOf(text, sizeOf(font)) }),
})

const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, mark) => sum + (/[\x20-\x7e]/.test(mark) ? 0.56 : 1) * size, 0)

const sizeOf = (font = ''): number => Number(/([\d.]+)px/.exec(font)?.[1] ?? fontSize)

/**
 * A chart as SVG that stands in a page: without script, style sheet or anything that a strict policy refuses; read
 * in black and white by its patterns. `name`: told apart from other charts of the page by.
 */
export function drawnChart(data: ChartData, name: string): string {
  const key = JSON.stringify([name, data])
  const svg = drawn.get(key) ?? draw(data, name)
  drawn.set(key, svg)
  const [oldest] = drawn.keys()
  if (drawn.size > mostDrawn && oldest !== undefined) drawn.delete(oldest)
  return svg
}

/** A report is looked at again and again, and drawing takes as long as counting. */
const drawn = new Map<string, string>()
const mostDrawn = 100

function draw(data: ChartData, name: string): string {
  const { width, height } = sizeFor(data)
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption(optionFor(data))
  const svg = chart.renderToSVGString()
  chart.dispose()
  return plain(svg, name)
}

const fontSize = 14
const width = 760
const family = 'inherit'

function sizeFor({ kind, isApart, categories, series }: ChartData) {
  const rows = categories.length * Math.max(1, series.length)
  if (isApart) return { width, height: 60 + rows * 15 + categories.length * 8 }
  if (kind === 'bar')
    return { width, height: Math.min(2400, 90 + rows * 22 + categories.length * 8) }
  return { width, height: kind === 'pie' ? Math.max(340, 40 + categories.length * 22) : 380 }
}

/** Told apart from each other by light and by pattern, and dark enough on white. */
const colours = [
  '#1d4f91',
  '#b8651b',
  '#3b7d5e',
  '#8a4f7d',
  '#5c6672',
  '#a8443e',
  '#2f7f93',
  '#7a6a1e',
]
/** Of two alone: told apart by light, without patterns, which take room in print. */
const darkAndLight = ['#1d4f91', '#8a97a8']
const ink = '#1d2733'
const quiet = '#d5dbe2'

function optionFor(data: ChartData): EChartsCoreOption {
  return {
    animation: false,
    color: data.isApart ? darkAndLight : colours,
    textStyle: { fontFamily: family, fontSize, color: ink },
    aria: { enabled: true, label: { enabled: false }, decal: { show: !data.isApart } },
    ...(data.kind === 'pie' ? pieOption(data) : axesOption(data)),
  }
}

function pieOption({ categories, series: [only] }: ChartData): EChartsCoreOption {
  const points = only?.points ?? []
  return {
    series: [
      {
        type: 'pie',
        radius: '62%',
        center: ['50%', '50%'],
        label: { formatter: '{b} {c} ({d}%)', color: ink, fontSize, fontFamily: family },
        data: points.flatMap(({ number, text }, at) =>
          number === null || number <= 0
            ? []
            : [
                {
                  name: categories[at] ?? '',
                  value: number,
                  label: { formatter: `${escaped(categories[at] ?? '')} ${escaped(text)} ({d}%)` },
                },
              ],
        ),
      },
    ],
  }
}

/** A formatter's own marks are taken as they are. */
const escaped = (text: string): string => text.replaceAll('{', '｛').replaceAll('}', '｝')

function axesOption({ kind, isApart, categories, series }: ChartData): EChartsCoreOption {
  const isAcross = kind === 'bar'
  const room = (width - 90) / Math.max(1, categories.length)
  const isTight = categories.some((label) => widthOf(label, fontSize) > room)
  const names = {
    type: 'category',
    data: [...categories],
    inverse: isAcross,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: ink } },
    axisLabel: {
      ...{ interval: 0, color: ink, fontSize, fontFamily: family, hideOverlap: false },
      ...(isAcross ? { width: 220, overflow: 'truncate' } : isTight ? { rotate: 40 } : {}),
    },
  }
  const figures = {
    type: 'value',
    splitLine: { show: !isApart, lineStyle: { color: quiet } },
    axisLabel: { show: !isApart, color: ink, fontSize, fontFamily: family },
  }
  const isLabelled = isApart || categories.length * series.length <= mostLabels
  return {
    legend: {
      show: series.length > 1,
      top: 0,
      textStyle: { color: ink, fontSize, fontFamily: family },
    },
    grid: {
      left: 12,
      right: isApart ? 16 + 1.15 * widest(series) : 48,
      top: series.length > 1 ? 44 : 28,
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: isAcross ? figures : names,
    yAxis: isAcross ? names : figures,
    series: series.map(({ label, points }, at) => ({
      type: kind === 'line' ? 'line' : 'bar',
      name: label,
      barMaxWidth: 40,
      symbol: symbols[at % symbols.length],
      symbolSize: 9,
      lineStyle: { type: dashes[at % dashes.length] },
      label: {
        show: isLabelled,
        position: isAcross ? 'right' : 'top',
        color: ink,
        fontSize: fontSize - 2,
        fontFamily: family,
        formatter: ({ dataIndex }: { readonly dataIndex: number }) => points[dataIndex]?.text ?? '',
      },
      data: points.map(({ number }) => number ?? '-'),
    })),
  }
}

const widest = (series: ChartData['series']): number =>
  Math.max(...series.flatMap(({ points }) => points.map(({ text }) => widthOf(text, fontSize - 2))))

const mostLabels = 48
const symbols = ['circle', 'rect', 'triangle', 'diamond']
const dashes = ['solid', 'dashed', 'dotted']

/** Inline styles are refused by the pages' policy: they become attributes, and names are the chart's own. */
function plain(svg: string, name: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|ecmeta_\w+|xmlns:xlink|baseProfile|version)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, styles: string) => attributes(styles))
    .replace(/\bzr\d+-/g, `${name}-`)
    .replace(/^<svg /, '<svg focusable="false" aria-hidden="true" ')
    .replaceAll('\n', '')
}

const attributes = (styles: string): string =>
  styles
    .split(';')
    .flatMap((style) => {
      const [, property, value] = /^\s*([\w-]+)\s*:\s*(.+?)\s*$/.exec(style) ?? []
      return property && value && value !== family && presented.has(property)
        ? [` ${property}="${value}"`]
        : []
    })
    .join('')

const presented = new Set(['font-size', 'font-family', 'font-weight', 'font-style'])
