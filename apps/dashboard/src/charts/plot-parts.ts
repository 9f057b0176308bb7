// What of Observable Plot is used: all of it would be half as large again.
export { areaY, barY, cell, dot, gridY, lineY, link, plot, rect, ruleX, ruleY } from '@observablehq/plot';
