export const MAX_PAGE = 100;

/** Skip and take within their limits, whatever was asked for; the page limit plugin has refused worse before. */
export function clampPage(options: { skip?: number | null; take?: number | null } | null | undefined) {
  return {
    skip: Math.max(0, options?.skip ?? 0),
    take: Math.min(MAX_PAGE, Math.max(0, options?.take ?? 25)),
  };
}
