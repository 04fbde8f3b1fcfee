/** 5 MiB, in bytes: how long each part of an upload is but the last; S3 takes none that is shorter. */
export const PART_BYTES = 5 * 1024 * 1024;

/** In how many parts a file of so many bytes comes. */
export function partCount(size: number): number {
  return Math.ceil(size / PART_BYTES);
}

/** How many bytes a part has, counted from 1. */
export function partSize(size: number, number: number): number {
  return Math.min(PART_BYTES, size - (number - 1) * PART_BYTES);
}
