import { useEffect, useRef } from 'react';

/** A circle of light round the pointer; all else is dark. In the middle until the pointer moves. */
export function Spotlight() {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      element.current?.style.setProperty('--light-x', `${clientX}px`);
      element.current?.style.setProperty('--light-y', `${clientY}px`);
    };
    window.addEventListener('pointermove', follow);
    return () => window.removeEventListener('pointermove', follow);
  }, []);
  return <div ref={element} className="stage-spotlight" aria-hidden="true" />;
}
