import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Reader } from './reader.ts';

export const ReaderContext = createContext(new Reader('zh-CN'));

/** Who reads the page that is being shown. */
export function useReader(): Reader {
  return useContext(ReaderContext);
}
