/** Key of the one row of `leases`. */
export const leaseName = 'writer';
