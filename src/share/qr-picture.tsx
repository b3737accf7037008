import type { QrCode } from './qr.ts';

interface QrPictureProps {
  readonly code: QrCode;
  /** What it leads to, in words. */
  readonly label: string;
}

/** A QR code: dark on white in every theme, as cameras want it. */
export function QrPicture({ code: { size, path }, label }: QrPictureProps) {
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={`M0 0h${size}v${size}h-${size}z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
