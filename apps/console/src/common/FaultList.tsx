import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';

/** What is wrong, a line each: one sentence stands alone, several make a list. */
export function FaultList({ text }: { readonly text: string }) {
  const lines = text.split('\n').filter((line) => line !== '');
  return (
    <Alert severity="error" sx={{ mb: 2 }}>
      {lines.length <= 1 ? (
        lines[0]
      ) : (
        <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 240, overflowY: 'auto' }} tabIndex={0}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </Box>
      )}
    </Alert>
  );
}
