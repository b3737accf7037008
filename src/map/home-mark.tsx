import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/react.tsx';
import type { AtlasConfig } from '../model/atlas.ts';
import type { Hand } from './hand.ts';

interface HomeMarkProps {
  readonly home: AtlasConfig['home'];
  readonly hand: Hand;
}

/** Where all agreements start from: a small star, under the markers. */
export function HomeMark({ home, hand }: HomeMarkProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const place = () => {
      const mark = element.current;
      if (!mark) return;
      const { x, y, visible } = hand.project(home.lonLat);
      mark.style.transform = `translate(${x}px, ${y}px)`;
      mark.hidden = !visible;
    };
    place();
    return hand.on('move', place);
  }, [home, hand]);
  const name = t('map.home', { institution: home.institution, city: home.city[locale] });
  return (
    <span className="home-mark" ref={element} role="img" aria-label={name} title={name}>
      <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">
        <path d="M0-8.5 2.2-2.9 8.1-2.6 3.5 1.1 5.1 6.9 0 3.6-5.1 6.9-3.5 1.1-8.1-2.6-2.2-2.9Z" />
      </svg>
    </span>
  );
}
