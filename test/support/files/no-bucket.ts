import type { Bucket } from '../../../shared/store/publishing/bucket-address.ts';

/** For doors of which nobody asks for a file. */
export const NO_BUCKET: Bucket = {
  name: 'none',
  region: 'local',
  endpoint: 'http://127.0.0.1:9',
  credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
};
