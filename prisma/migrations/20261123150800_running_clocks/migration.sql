-- What the supervision board looks through: open promises by due time.
CREATE INDEX "clock_running" ON "clock" ("bureau_id", "due_at") WHERE "state" = 'running';
-- 通报: what reached the last rung within a period.
CREATE INDEX "timer_bulletin" ON "timer" ("bureau_id", "fired_at") WHERE "rung" = 'bulletin';
