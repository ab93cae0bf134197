const LONGEST_SIDE = 2048;
const QUALITY = 0.85;
/** A smaller picture is sent as it is. */
const SMALL_ENOUGH = 600_000;

const shrinkable = new Set(['image/jpeg', 'image/png']);

/** Scales to fit, never up. */
export function fitted(width: number, height: number, longest = LONGEST_SIDE): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/**
 * A camera's photo (often 5–12 MB) as a JPEG of at most 2048 px, turned the right way up. Any other file, and any
 * picture this browser cannot read, is given back as it is: the server has the last word on what it takes.
 */
export async function shrinkPhoto(file: File): Promise<File> {
  if (!shrinkable.has(file.type) || file.size <= SMALL_ENOUGH) return file;
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const { width, height } = fitted(bitmap.width, bitmap.height);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
    bitmap.close();
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
    if (!blob || blob.size >= file.size) return file;
    return new File([blob], `${file.name.replace(/\.[^.]+$/, '')}.jpg`, {
      type: 'image/jpeg',
      lastModified: file.lastModified,
    });
  } catch {
    return file;
  }
}
