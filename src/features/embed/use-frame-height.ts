import { useEffect, useState, type RefObject } from 'react';
import { readHeight } from '../../embed/message.ts';

/** The height that the page in a frame asks for; null until it has asked. */
export function useFrameHeight(frame: RefObject<HTMLIFrameElement | null>): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const listen = ({ data, origin, source }: MessageEvent) => {
      const asked = readHeight(data);
      if (asked === null || origin !== location.origin) return;
      if (source === frame.current?.contentWindow) setHeight(asked);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [frame]);
  return height;
}
