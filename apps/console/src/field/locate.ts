/** Why there is no position; each has a sentence under `checkIn.noPosition`. */
export type NoPosition = 'insecure' | 'unsupported' | 'denied' | 'unavailable' | 'timeout';

export type Located =
  | { readonly ok: true; readonly latitude: number; readonly longitude: number; readonly accuracy: number }
  | { readonly ok: false; readonly why: NoPosition };

const TIMEOUT_MS = 12_000;

const reasons: Readonly<Record<number, NoPosition>> = { 1: 'denied', 2: 'unavailable', 3: 'timeout' };

/** Where this device is (WGS-84), or why that is not known. Never throws: a visit is checked in without GPS, too. */
export function locate(): Promise<Located> {
  // Browsers give positions to secure pages only; saying so beats a silent "denied".
  if (!window.isSecureContext) return Promise.resolve({ ok: false, why: 'insecure' });
  if (!('geolocation' in navigator)) return Promise.resolve({ ok: false, why: 'unsupported' });
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        resolve({ ok: true, latitude, longitude, accuracy: Math.round(accuracy) }),
      ({ code }) => resolve({ ok: false, why: reasons[code] ?? 'unavailable' }),
      { enableHighAccuracy: true, timeout: TIMEOUT_MS, maximumAge: 30_000 },
    );
  });
}
