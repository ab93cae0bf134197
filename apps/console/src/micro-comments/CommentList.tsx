import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { DateText } from '../common/DateText.js';
import type { Card, Column } from '../common/list/column.js';
import type { FilterSpec } from '../common/list/filter-spec.js';
import { ListPage } from '../common/list/ListPage.js';
import { useCan } from '../session/me.js';
import type { CommentRow } from './micro-comments.adapter.js';

const linkTo = ({ link, title }: CommentRow) =>
  link && (
    <Link
      href={link}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={title}
      underline="always"
      color="inherit"
      onClick={(event) => event.stopPropagation()}
    >
      {link.replace(/^https?:\/\//, '').slice(0, 40)}
    </Link>
  );

const columns: readonly Column<CommentRow>[] = [
  { name: 'title', sort: 'title', width: 320, render: ({ title }) => title },
  { name: 'authorName', render: ({ authorName }) => authorName },
  { name: 'branchName', render: ({ branchName }) => branchName ?? '—' },
  { name: 'publishedOn', sort: 'publishedOn', render: ({ publishedOn }) => <DateText at={publishedOn} /> },
  { name: 'link', render: linkTo },
];

const filters: readonly FilterSpec[] = [
  { kind: 'days', field: 'publishedOn', label: 'resources.micro-comments.fields.publishedOn' },
  { kind: 'person', field: 'authorId', label: 'resources.micro-comments.fields.authorName' },
];

const card = (row: CommentRow): Card => ({
  title: row.title,
  detail: [row.authorName, row.branchName].filter(Boolean).join(' · '),
  foot: <DateText at={row.publishedOn} />,
});

export default function CommentList() {
  const translate = useTranslate();
  const create = useCan()('column.act') && (
    <Button component={RouterLink} to="/micro-comments/create" variant="contained" startIcon={<AddIcon />}>
      {translate('comments.create')}
    </Button>
  );
  return (
    <ListPage
      resource="micro-comments"
      columns={columns}
      card={card}
      filters={filters}
      sort={{ field: 'publishedOn', order: 'DESC' }}
      rowLink={({ id }) => `/micro-comments/${id}`}
      searchPlaceholder="comments.searchPlaceholder"
      exportable
      actions={create}
      empty={{ title: 'comments.emptyTitle', body: 'comments.emptyBody', action: create }}
    />
  );
}
