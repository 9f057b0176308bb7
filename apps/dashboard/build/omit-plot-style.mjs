/** What Observable Plot writes into each chart: a style element, which the pages' policy forbids. Its rules stand in our own sheet. */
const found = /svg\.append\("style"\)\.text\(\s*`[^`]*`\s*\)/g;

/**
 * Takes the style elements out of Observable Plot, so that `style-src 'self'` will do.
 * @returns {import('vite').Plugin}
 */
export function omitPlotStyle() {
  return {
    name: 'omit-plot-style',
    transform(code, id) {
      if (!id.endsWith('/@observablehq/plot/src/plot.js')) return null;
      if (code.match(found)?.length !== 1)
        this.error('Observable Plot no longer writes its style as it did: look at plot.js');
      return { code: code.replace(found, 'svg'), map: null };
    },
  };
}
