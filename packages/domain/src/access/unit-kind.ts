/** What a unit is. A bureau has no parent; a district bureau hangs directly below it. */
export const unitKindLabels = { BUREAU: '市局', OFFICE: '处室', DISTRICT_BUREAU: '县区科技局' } as const;
