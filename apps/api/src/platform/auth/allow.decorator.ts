import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@zhuqi/domain/access/permissions.js';

export const ALLOW = 'zhuqi:allow';

/**
 * Who may call an operation at all: a permission of the domain, 'signed-in', or 'public'.
 * Every query and mutation carries one; a test walks the schema and fails on one without. The row is checked again inside.
 */
export const Allow = (permission: Permission | 'signed-in' | 'public') => SetMetadata(ALLOW, permission);
