export const figuresEn = {
  menu: { figures: 'Figures' },
  figures: {
    title: 'Figures',
    one: 'Figure',
    intro: 'Every figure says what it counts; its number opens the rows behind it.',
    periodKind: 'Period',
    period: 'Of',
    kinds: { year: 'Year', half: 'Half-year', quarter: 'Quarter', month: 'Month', days: 'Days' },
    from: 'From',
    to: 'To',
    scopes: { unitId: 'Unit', teamId: 'Team', districtCode: 'District' },
    all: 'All',
    words: 'Counts: ',
    rows: '%{smart_count} row |||| %{smart_count} rows',
    empty: 'No row of this period is counted.',
    notApplicable: 'This figure cannot be narrowed like this. Choose a wider unit, team or district.',
  },
};
