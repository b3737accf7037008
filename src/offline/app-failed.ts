/** The event of a page whose app could not be loaded or started. */
export const appFailed = 'accord-atlas:failed';
