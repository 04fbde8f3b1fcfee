/** 50 MB, in bytes: no file of an application is larger. */
export const LARGEST_FILE = 50 * 1024 * 1024;
