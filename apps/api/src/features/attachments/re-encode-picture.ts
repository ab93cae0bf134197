import type { PictureKind } from './attachment-kinds.js';

export interface Picture {
  readonly bytes: Buffer;
  readonly kind: 'jpeg' | 'webp';
  readonly width: number;
  readonly height: number;
}

/** 4096 × 3072: what a telephone's camera gives. The console makes bigger ones smaller before it sends them. */
export const MAX_PIXELS = 4_096 * 3_072;
const MAX_EDGE = 2_560;
const TIMEOUT_SECONDS = 10;
/** Each may take some 50 MB while it is being decoded. */
const AT_ONCE = 2;

/** A picture we do not take; the message is for the person who sent it. */
export class PictureRefused extends Error {}

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Paints the picture anew: turned as the camera says, at most 2,560 pixels on its longer edge, nothing but pixels left. What
 * was hidden in the file (place, camera, scripts, a second format) does not come along.
 * @throws PictureRefused
 */
export async function reEncodePicture(bytes: Buffer, kind: PictureKind): Promise<Picture> {
  while (running >= AT_ONCE) await new Promise<void>((resume) => waiting.push(resume));
  running += 1;
  try {
    return await paint(bytes, kind);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

async function paint(bytes: Buffer, kind: PictureKind): Promise<Picture> {
  const { default: sharp } = await import('sharp');
  const open = () => sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', pages: 1, sequentialRead: true });
  // The header alone says how big it would be; nothing is decoded yet.
  const found = await sharp(bytes, { limitInputPixels: false, pages: 1 }).metadata().catch(damaged);
  if (found.format !== kind) damaged();
  if (found.width * found.height > MAX_PIXELS)
    throw new PictureRefused('图片太大（超过 1200 万像素），请缩小后再上传。');
  const target = kind === 'jpeg' ? 'jpeg' : 'webp';
  const { data, info } = await open()
    .timeout({ seconds: TIMEOUT_SECONDS })
    .autoOrient()
    .resize({ width: MAX_EDGE, height: MAX_EDGE, fit: 'inside', withoutEnlargement: true })
    .toFormat(target, { quality: 82 })
    .toBuffer({ resolveWithObject: true })
    .catch(damaged);
  return { bytes: data, kind: target, width: info.width, height: info.height };
}

function damaged(): never {
  throw new PictureRefused('图片已损坏或格式不对，请重新拍摄或另存后再上传。');
}
