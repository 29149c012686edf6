-- Since when a job is paused, so that a job that nobody resumes ends some day. For those that are paused already, from now on.
ALTER TABLE background_job ADD COLUMN paused_at ${instant};
UPDATE background_job SET paused_at = CURRENT_TIMESTAMP WHERE state = 'PAUSED';
