import { Notification } from 'ra-ui-materialui';
import { PHONE_NAV_HEIGHT } from './theme.js';

/** Above the phone's bottom navigation, never under it. */
export const AppNotification = () => (
  <Notification
    anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
    multiLine
    sx={{ mb: { xs: `${PHONE_NAV_HEIGHT + 16}px`, sm: 0 }, '& .MuiSnackbarContent-message': { maxWidth: 480 } }}
  />
);
