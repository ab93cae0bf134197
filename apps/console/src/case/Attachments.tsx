import InsertDriveFileOutlined from '@mui/icons-material/InsertDriveFileOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import type { AttachmentFieldsFragment } from '../gql/graphql.js';
import { PhotoButton } from '../field/PhotoButton.js';
import { RemoveAttachment } from './RemoveAttachment.js';
import { sizeText } from './size-text.js';
import type { SubjectType } from './upload.js';
import { useUploads } from './use-uploads.js';

interface AttachmentsProps {
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  readonly attachments: readonly AttachmentFieldsFragment[];
  /** Absent: reading only. */
  readonly onChanged?: () => void;
}

/** Photos as a gallery, other files as a list; each opens in a new tab. */
export function Attachments({ subjectType, subjectId, attachments, onChanged }: AttachmentsProps) {
  const translate = useTranslate();
  const { busy, failures, upload } = useUploads(subjectType, subjectId, () => onChanged?.());
  const photos = attachments.filter(({ mediaType }) => mediaType.startsWith('image/'));
  const files = attachments.filter(({ mediaType }) => !mediaType.startsWith('image/'));
  return (
    <>
      {attachments.length === 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {translate('case.noAttachments')}
        </Typography>
      )}
      {photos.length > 0 && (
        <Box
          component="ul"
          sx={{
            listStyle: 'none',
            p: 0,
            m: 0,
            mb: 1,
            display: 'grid',
            gap: 1,
            gridTemplateColumns: 'repeat(auto-fill, minmax(96px, 1fr))',
          }}
        >
          {photos.map((photo) => (
            <Box component="li" key={photo.id} sx={{ position: 'relative' }}>
              <a href={photo.url} target="_blank" rel="noreferrer">
                <Box
                  component="img"
                  src={photo.url}
                  alt={photo.fileName}
                  loading="lazy"
                  sx={{
                    width: '100%',
                    aspectRatio: '1',
                    objectFit: 'cover',
                    borderRadius: 1,
                    border: 1,
                    borderColor: 'divider',
                    display: 'block',
                  }}
                />
              </a>
              {onChanged && (
                <RemoveAttachment
                  attachment={photo}
                  onRemoved={onChanged}
                  sx={{ position: 'absolute', top: 2, right: 2, bgcolor: 'background.paper' }}
                />
              )}
            </Box>
          ))}
        </Box>
      )}
      {files.map((file) => (
        <Box key={file.id} sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 0.5 }}>
          <InsertDriveFileOutlined fontSize="small" aria-hidden />
          <Link href={file.url} target="_blank" rel="noreferrer" sx={{ overflowWrap: 'anywhere' }}>
            {file.fileName}
          </Link>
          <Typography variant="caption" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>
            {[sizeText(file.size), file.uploadedBy?.name].filter(Boolean).join(' · ')}
          </Typography>
          {onChanged && <RemoveAttachment attachment={file} onRemoved={onChanged} />}
        </Box>
      ))}
      {failures.map((failure) => (
        <Alert key={failure} severity="error" sx={{ mb: 1 }}>
          {failure}
        </Alert>
      ))}
      {onChanged && <PhotoButton busy={busy} onFiles={(chosen) => void upload(chosen)} files />}
    </>
  );
}
