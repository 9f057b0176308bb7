// Expected numbers were computed by R 4.2.2, and where it says so by statsmodels 0.13.5 and arch 8.0.0 of Python, by the command above each.
import { describe, expect, it } from '@jest/globals';
import { centre, lh, nile, sunspots } from '../../test/reference-series.js';
import { adjustPValues } from './adjust-p-values.js';
import { chiSquarePValue } from './chi-square-p-value.js';
import { computeAutocorrelation } from './compute-autocorrelation.js';
import { computeBlockLength } from './compute-block-length.js';
import { computeNormalScores } from './compute-normal-scores.js';
import { computeUnitRoot } from './compute-unit-root.js';
import { computeWhiteness } from './compute-whiteness.js';
import { fitAutoregression } from './fit-autoregression.js';
import { fitLeastSquares } from './fit-least-squares.js';
import { normalQuantile } from './normal-quantile.js';
import { studentCriticalValue } from './student-critical-value.js';
import { studentPValue } from './student-p-value.js';

/** Equal to so many significant digits. */
function expectClose(actual: ArrayLike<number>, expected: readonly number[], digits = 12): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, index) => {
    expect(Math.abs((actual[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(
      Math.abs(value) * 10 ** -digits,
    );
  });
}

describe('distributions', () => {
  it('gives the p-values of Student', () => {
    // 2*pt(-5.5,140), 2*pt(-0.3,3.5), 2*pt(-12,20)
    const p = [studentPValue(5.5, 140), studentPValue(-0.3, 3.5), studentPValue(12, 20)];
    expectClose(p, [1.74976248939805e-7, 0.78113340983989, 1.35955570258807e-10]);
  });

  it('gives the critical values of Student', () => {
    // qt(.975,10), qt(1e-7,150,lower=FALSE)
    expectClose(
      [studentCriticalValue(0.05, 10), studentCriticalValue(2e-7, 150)],
      [2.22813885198627, 5.45240593400111],
    );
  });

  it('gives the quantiles of the normal distribution', () => {
    // qnorm(c(.975,1e-9,.3,.92))
    expectClose(
      [0.975, 1e-9, 0.3, 0.92].map(normalQuantile),
      [1.95996398454005, -5.99780701500769, -0.524400512708041, 1.40507156030963],
    );
  });

  it('gives the p-values of chi-square', () => {
    // pchisq(c(18.3,3),10,lower=FALSE), pchisq(60,8,lower=FALSE)
    const p = [chiSquarePValue(18.3, 10), chiSquarePValue(3, 10), chiSquarePValue(60, 8)];
    expectClose(p, [0.0501090614114625, 0.981424063777859, 4.66103200077929e-10]);
  });
});

describe('series', () => {
  it('gives autocorrelations', () => {
    // acf(lh, 10, plot=FALSE)$acf[-1]
    expectClose(
      computeAutocorrelation(lh, 10),
      [
        0.575524475524475, 0.181818181818182, -0.144755244755245, -0.174825174825175, -0.14965034965035,
        -0.020979020979021, -0.0202797202797203, -0.0041958041958043, -0.135664335664336, -0.153846153846154,
      ],
      11,
    );
  });

  it('tests for whiteness', () => {
    // Box.test(lh, 10, type="Ljung-Box", fitdf=0)$p.value, and fitdf=2
    const correlations = computeAutocorrelation(lh, 10);
    expectClose(
      [computeWhiteness(correlations, lh.length), computeWhiteness(correlations, lh.length, 2)],
      [0.00471855659525622, 0.00135530155824237],
    );
  });

  it('fits autoregressions and takes the order with the least AICc', () => {
    // x <- lh; ar.ols(x-mean(x), aic=FALSE, order.max=1, demean=FALSE, intercept=FALSE)$ar
    // x <- sunspot.year[1:60], order.max=2
    expectClose(fitAutoregression(centre(lh), 3).coefficients, [0.58576512455516]);
    expectClose(fitAutoregression(centre(sunspots), 2).coefficients, [1.35906497817863, -0.661452486149735]);
  });

  it('tests for a unit root', () => {
    // statsmodels: adfuller(lh, maxlag=3, regression='ct', autolag=None)
    const { statistic, criticalValue, isUnitRoot } = computeUnitRoot(lh, [], 3);
    expectClose([statistic, criticalValue], [-3.5579936151426, -3.5154718322689704], 10);
    expect(isUnitRoot).toBe(false);
  });

  it('chooses a block length', () => {
    // arch: optimal_block_length(lh).stationary; t = arange(200); optimal_block_length(sin(t*t*.1) + sin(t*.2)).stationary
    const waves = Float64Array.from({ length: 200 }, (_, t) => Math.sin(t * t * 0.1) + Math.sin(t * 0.2));
    expectClose(
      [computeBlockLength(lh), computeBlockLength(waves)],
      [2.6120374774551305, 9.598138175173924],
      10,
    );
  });

  it('scores by rank, ties alike', () => {
    // qnorm((rank(c(3,1,4,1,5,9,2,6))-3/8)/(8+1/4))
    expectClose(
      computeNormalScores(Float64Array.of(3, 1, 4, 1, 5, 9, 2, 6)),
      [
        -0.152505974246244, -1.09680356209351, 0.152505974246244, -1.09680356209351, 0.472789120992267,
        1.43420015968638, -0.472789120992267, 0.852495034274694,
      ],
    );
  });
});

describe('fitLeastSquares', () => {
  const t = Float64Array.from({ length: 48 }, (_, index) => index + 1);
  const columns = [
    t.map(() => 1),
    t,
    t.map((value) => Math.sin((2 * Math.PI * value) / 12)),
    t.map((value) => Math.cos((2 * Math.PI * value) / 12)),
  ];

  it('fits', () => {
    // m <- lm(y ~ t + sin(2*pi*t/12) + cos(2*pi*t/12)); coef(m); coef(summary(m))[,2]; sum(resid(m)^2); anova(m)[,"Sum Sq"]
    const fit = fitLeastSquares(columns, nile);
    expectClose(fit.coefficients, [1170.72903869144, -7.28230770169161, 9.22969218063347, 75.2006196556401]);
    expectClose(
      fit.getStandardErrors(),
      [47.699432514517, 1.7027883731543, 33.3169738919281, 32.7495889445415],
    );
    expectClose([fit.residualSumOfSquares], [1129535.70870907]);
    expectClose(fit.explained.slice(1), [474388.769241207, 2307.55136060614, 135356.283189114]);
  });

  it('leaves out a column that the others make up', () => {
    const fit = fitLeastSquares([...columns, t.map((value) => 3 - 2 * value)], nile);
    expect(fit.rank).toBe(4);
    expect(fit.coefficients[4]).toBe(0);
    expect(fit.getStandardErrors()[4]).toBeNaN();
    expectClose([fit.residualSumOfSquares], [1129535.70870907]);
  });
});

describe('adjustPValues', () => {
  // p.adjust(pv, "BH"); p.adjust(pv, "BY"), pv in Benjamini and Hochberg's manner
  const pv = [
    0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216, 0.222, 0.251, 0.269, 0.275, 0.34,
  ];
  const bh = [
    0.015, 0.06, 0.126, 0.126, 0.126, 0.15, 0.158571428571429, 0.294642857142857, 0.294642857142857,
    0.294642857142857, 0.294642857142857, 0.294642857142857, 0.294642857142857, 0.294642857142857, 0.34,
  ];
  const by = [
    0.0497734348984349, 0.19909373959374, 0.418096853146853, 0.418096853146853, 0.418096853146853,
    0.497734348984349, 0.526176311783455, 0.977692471219257, 0.977692471219257, 0.977692471219257,
    0.977692471219257, 0.977692471219257, 0.977692471219257, 0.977692471219257, 1,
  ];

  it('corrects as R does, whatever the order', () => {
    expectClose(adjustPValues(pv), bh);
    expectClose(adjustPValues([...pv].reverse()), [...bh].reverse());
    expectClose(adjustPValues(pv, 'benjamini-yekutieli'), by);
  });

  it('takes nothing at all', () => {
    expect(adjustPValues([])).toHaveLength(0);
  });
});
