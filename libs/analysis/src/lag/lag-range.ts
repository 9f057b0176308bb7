/** The lags that are tried, in weeks: a positive lag is sales after releases. */
export interface LagRange {
  from: number;
  to: number;
}
