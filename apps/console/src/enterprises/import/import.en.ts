import type { Translated } from '../../providers/i18n/messages.js';
import type { importZh } from './import.zh.js';

export const importEn: Translated<typeof importZh> = {
  import: {
    title: 'Import enterprises',
    steps: { file: 'File', mapping: 'Columns', check: 'Dry run', run: 'Import' },
    fileHelp:
      'xlsx or csv (UTF-8 or GB18030), at most 10 MB. The first row holds the headers; one column must be the name.',
    rules: 'An enterprise with the same credit code is updated, never doubled; the same file again changes nothing.',
    sample: 'Download a sample',
    found: '“%{name}” has %{smart_count} rows.',
    mappingHelp: 'Guessed from the headers; please check. Choose “skip” for columns you do not need.',
    header: 'Column in the file',
    field: 'Import as',
    example: 'Example',
    skip: 'Skip',
    needName: 'Map one column to the name.',
    twice: '“%{field}” is mapped twice; keep one.',
    dryRun: 'Dry run',
    dryRunHelp: 'Checks every row and writes nothing.',
    run: 'Import',
    checked:
      'The dry run is done and nothing was written. Below is what the import would change; faulty rows are skipped and do not stop the others.',
    finished: 'Imported.',
    again: 'Import another file',
    toList: 'Open the register',
    backToMapping: 'Back to the columns',
    reading: 'Reading the file…',
  },
};
