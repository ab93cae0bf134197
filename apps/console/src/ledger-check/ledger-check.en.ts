export const ledgerCheckEn = {
  menu: { ledgerCheck: 'Ledger check' },
  ledgerCheck: {
    title: 'Ledger check',
    intro:
      'Finds contradictions, missing evidence and gaps in numbers before the year ends; open each row and mend it.',
    found: '%{period}: %{rules} rules, %{smart_count} finding |||| %{period}: %{rules} rules, %{smart_count} findings',
    sound: '%{period}: %{rules} rules, nothing found.',
    passed: 'Rules without findings',
    none: 'No “%{name}”',
    rows: 'Open %{smart_count} row |||| Open %{smart_count} rows',
    figure: 'Open “%{name}”',
  },
};
