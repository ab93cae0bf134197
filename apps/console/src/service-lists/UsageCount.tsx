import MuiLink from '@mui/material/Link';
import { Link } from 'react-router';

interface UsageCountProps {
  readonly count: number;
  /** The rows behind it. */
  readonly to: string;
  /** What is counted, for readers who do not see the column. */
  readonly label: string;
}

/** A count that opens exactly its rows; zero opens nothing. */
export function UsageCount({ count, to, label }: UsageCountProps) {
  if (count === 0) return <>0</>;
  return (
    <MuiLink
      component={Link}
      to={to}
      aria-label={`${label} ${count}`}
      onClick={(event: React.MouseEvent) => event.stopPropagation()}
    >
      {count}
    </MuiLink>
  );
}
