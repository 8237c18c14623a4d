/**
 * What the site draws with of Observable Plot, by name. The page loads this module late and whole, so that what
 * is not named here, and nothing else of it uses, is not sent.
 */
export {
  areaY,
  axisX,
  axisY,
  dot,
  gridY,
  line,
  plot,
  rect,
  rectX,
  ruleX,
  ruleY,
  text,
} from '@observablehq/plot';
