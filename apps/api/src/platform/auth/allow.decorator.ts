import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@zhuqi/domain/access/permissions.js';

export const ALLOW = 'zhuqi:allow';

/**
 * What an operation asks of its caller: a permission of the domain, merely being signed in, a session even if its
 * password must be changed first ('any-session'), or nothing at all ('public').
 */
export type Requirement = Permission | 'signed-in' | 'any-session' | 'public';

/**
 * Who may call an operation at all. Every query, mutation and HTTP route carries one; without one it is refused to
 * everybody, and a test walks the schema. The row is checked again inside.
 */
export const Allow = (requirement: Requirement) => SetMetadata(ALLOW, requirement);
