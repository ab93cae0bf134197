import type { Translated } from '../providers/i18n/messages.js';
import type { importZh } from './import.zh.js';

export const importEn: Translated<typeof importZh> = {
  import: {
    title: 'Import',
    kind: 'What to import',
    kindHelp: {
      enterprises: 'The register of enterprises: names, codes, contacts.',
      problems: 'Problems of earlier years that were closed, with their own dates and outcomes.',
      visits: 'Visits of earlier years with their people and records.',
      activities: 'Activities of earlier years with their people and expenses.',
    },
    steps: { file: 'File', mapping: 'Columns', check: 'Dry run', run: 'Import' },
    fileHelp: 'xlsx or csv (UTF-8 or GB18030), at most 10 MB. The first row holds the headers.',
    needed: 'Needed: %{fields}.',
    or: ' or ',
    and: ', ',
    rules: 'An enterprise with the same credit code is updated, never doubled; the same file again changes nothing.',
    pastRules:
      'A row with the same number is updated, never doubled; the same file again changes nothing. Past records send no reminders; delays are counted with the calendar of their time.',
    sample: 'Download a sample',
    found: '“%{name}” has %{smart_count} rows.',
    otherSheets:
      'The workbook has %{smart_count} more sheets with content; only the first is imported. Save the others as files of their own.',
    mappingHelp: 'Guessed from the headers; please check. Choose “skip” for columns you do not need.',
    header: 'Column in the file',
    field: 'Import as',
    example: 'Example',
    skip: 'Skip',
    needColumn: 'Map one column to “%{field}”.',
    twice: '“%{field}” is mapped twice; keep one.',
    dryRun: 'Dry run',
    dryRunHelp: 'Checks every row and writes nothing.',
    run: 'Import',
    checked:
      'The dry run is done and nothing was written. Below is what the import would change; faulty rows are skipped and do not stop the others.',
    finished: 'Imported.',
    again: 'Import another file',
    toList: 'Open the list',
    backToMapping: 'Back to the columns',
    reading: 'Reading the file…',
  },
};
