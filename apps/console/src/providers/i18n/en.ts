import englishMessages from 'ra-language-english';
import { calendarEn } from '../../calendar/calendar.en.js';
import { deliveriesEn } from '../../deliveries/deliveries.en.js';
import { enterprisesEn } from '../../enterprises/enterprises.en.js';
import { importEn } from '../../enterprises/import/import.en.js';
import { jobsEn } from '../../jobs/jobs.en.js';
import { notificationsEn } from '../../notifications/notifications.en.js';
import { unitsEn } from '../../units/units.en.js';
import { usersEn } from '../../users/users.en.js';
import { appEn } from './app.en.js';
import { codesEn } from './codes.en.js';
import { mergeMessages, type Messages } from './messages.js';

/** The English twin of zh-CN.ts, plus the labels of coded values, which the domain has in Chinese. */
export const en = mergeMessages(
  englishMessages as unknown as Messages,
  codesEn,
  appEn,
  calendarEn,
  deliveriesEn,
  enterprisesEn,
  importEn,
  jobsEn,
  notificationsEn,
  unitsEn,
  usersEn,
);
