/** Whether this build keeps anything: the development server does not, since nothing there has a version. */
export const KEEPS: boolean = import.meta.env.PROD && import.meta.env.PARLEY_OFFLINE !== false;
