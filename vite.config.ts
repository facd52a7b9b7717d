import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

const MASTERS = 'highcharts/es-modules/masters';

/**
 * Parts of Highcharts that Vaadin brings and no chart of the desk is drawn with: a third of what a page with a chart would
 * have to load. Who draws a chart of another kind takes its part out of this list.
 */
const UNUSED = [
  'highcharts-3d',
  'modules/annotations',
  'modules/bullet',
  'modules/data',
  'modules/draggable-points',
  'modules/drilldown',
  'modules/exporting',
  'modules/funnel',
  'modules/gantt',
  'modules/no-data-to-display',
  'modules/organization',
  'modules/sankey',
  'modules/solid-gauge',
  'modules/timeline',
  'modules/xrange',
].map((part) => `${MASTERS}/${part}.src.js`);

/** What Vaadin counts its use with while a desk is developed. */
const STATISTICS = '@vaadin/vaadin-usage-statistics/vaadin-usage-statistics.js';

const NOTHING = '\0nothing';

const withoutUnused = {
  name: 'without-unused',
  enforce: 'pre' as const,
  resolveId: (source: string) => (source === STATISTICS || UNUSED.includes(source) ? NOTHING : null),
  load: (id: string) => (id === NOTHING ? 'export const usageStatistics = () => {};' : null),
};

const customConfig: UserConfigFn = () => ({
  resolve: {
    // The edition for the prices of shares, by the plain one that is inside it.
    alias: { [`${MASTERS}/highstock.src.js`]: `${MASTERS}/highcharts.src.js` },
  },
  plugins: [withoutUnused],
});

export default overrideVaadinConfig(customConfig);
