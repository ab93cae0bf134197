/** WGS-84 degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Farther than this from the enterprise, a check-in needs a reason. */
export const farMeters = 500;

const earthRadius = 6_371_008.8;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in whole metres (haversine; off by at most 0.5 %, which 500 m does not notice). */
export function distanceMeters(a: Position, b: Position): number {
  const half = (angle: number): number => Math.sin(angle / 2) ** 2;
  const h =
    half(radians(b.latitude - a.latitude)) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(radians(b.longitude - a.longitude));
  return Math.round(2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h))));
}

export const isPosition = ({ latitude, longitude }: Position): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
