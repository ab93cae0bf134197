import KeyOutlined from '@mui/icons-material/KeyOutlined';
import LogoutOutlined from '@mui/icons-material/LogoutOutlined';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import PersonOutlined from '@mui/icons-material/PersonOutlined';
import { isRole, roleLabels } from '@zhuqi/domain/access/role.js';
import { useLogout, useTranslate } from 'ra-core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { CHANGE_PASSWORD_PATH } from '../providers/authProvider.js';
import { useMe } from '../session/me.js';

/** 经办人、处室负责人: the labels of somebody's roles. */
export const roleNames = (roles: readonly string[]): string =>
  roles.map((role) => (isRole(role) ? roleLabels[role] : role)).join('、');

export function AccountMenu() {
  const translate = useTranslate();
  const me = useMe();
  const logout = useLogout();
  const navigate = useNavigate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!me) return null;
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        color="inherit"
        startIcon={<PersonOutlined />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={`${translate('account.mine')}：${me.name}`}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ whiteSpace: 'nowrap' }}
      >
        {me.name}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        slotProps={{ paper: { role: 'dialog', 'aria-label': translate('account.mine') } }}
      >
        <MenuItem disabled sx={{ '&.Mui-disabled': { opacity: 1 } }}>
          <ListItemText
            primary={`${me.name} · ${me.unit.shortName}`}
            secondary={roleNames(me.roles)}
            slotProps={{ secondary: { sx: { whiteSpace: 'normal', maxWidth: 260 } } }}
          />
        </MenuItem>
        <Divider />
        <MenuItem
          onClick={() => {
            close();
            void navigate(CHANGE_PASSWORD_PATH);
          }}
        >
          <ListItemIcon>
            <KeyOutlined fontSize="small" />
          </ListItemIcon>
          {translate('account.changePassword')}
        </MenuItem>
        <MenuItem onClick={() => void logout()}>
          <ListItemIcon>
            <LogoutOutlined fontSize="small" />
          </ListItemIcon>
          {translate('account.signOut')}
        </MenuItem>
      </Menu>
    </>
  );
}
