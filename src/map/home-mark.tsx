import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { homeStar } from '../charts/home-star.ts';
import { useLocale } from '../i18n/react.tsx';
import type { AtlasConfig, LonLat } from '../model/atlas.ts';
import type { Hand } from './hand.ts';

interface HomeMarkProps {
  readonly home: AtlasConfig['home'];
  /** Where it stands: beside home where a marker stands upon it. */
  readonly standing: LonLat;
  readonly hand: Hand;
}

/** Where all agreements start from: a small star that no marker covers. */
export function HomeMark({ home, standing, hand }: HomeMarkProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const place = () => {
      const mark = element.current;
      if (!mark) return;
      const { x, y, visible } = hand.project(standing);
      mark.style.transform = `translate(${x}px, ${y}px)`;
      mark.hidden = !visible;
    };
    place();
    return hand.on('move', place);
  }, [standing, hand]);
  const name = t('map.home', { institution: home.institution, city: home.city[locale] });
  return (
    <span className="home-mark" ref={element} role="img" aria-label={name} title={name}>
      <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">
        <path d={homeStar} />
      </svg>
    </span>
  );
}
