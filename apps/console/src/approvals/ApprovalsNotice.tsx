import ApprovalOutlined from '@mui/icons-material/ApprovalOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { useApprovalCounts } from './use-approvals.js';

/** On the home page: what waits for my word, by kind; nothing where nothing waits. */
export function ApprovalsNotice() {
  const translate = useTranslate();
  const { counts, total } = useApprovalCounts();
  if (total === 0) return null;
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${translate(`approvals.${kind}`)} ${count}`);
  return (
    <Alert
      severity="info"
      icon={<ApprovalOutlined fontSize="inherit" />}
      sx={{ mb: 2 }}
      action={
        <Button component={Link} to="/approvals" color="inherit" size="small">
          {translate('approvals.open')}
        </Button>
      }
    >
      {translate('approvals.title')} {total}：{parts.join('，')}
    </Alert>
  );
}
