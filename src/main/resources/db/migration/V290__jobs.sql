-- Long work that goes row by row in the background. What a job does is its kind's matter, and so are its parameters; its rows
-- are collected in portions, up to the position in collected_to. The counts are those of an ended job; those of others are
-- counted by the rows.
CREATE TABLE background_job (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  owner_id BIGINT NOT NULL,
  portal_id BIGINT CONSTRAINT background_job_portal REFERENCES portal (id),
  parameters VARCHAR(8000) NOT NULL,
  dry_run BOOLEAN NOT NULL,
  state VARCHAR(20) NOT NULL,
  stopped_because VARCHAR(20),
  row_count INTEGER NOT NULL,
  portion_count INTEGER NOT NULL,
  collected_to VARCHAR(200),
  rows_per_minute INTEGER,
  claimed_until ${instant},
  paced_until ${instant},
  created_at ${instant} NOT NULL,
  started_at ${instant},
  ended_at ${instant},
  done_count INTEGER,
  skipped_count INTEGER,
  failed_count INTEGER
);
CREATE INDEX background_job_by_creation ON background_job (created_at, id);
CREATE INDEX background_job_of_owner ON background_job (owner_id, created_at, id);
CREATE INDEX background_job_of_portal ON background_job (portal_id);
CREATE INDEX background_job_by_state ON background_job (state, created_at, id);
CREATE INDEX background_job_by_end ON background_job (ended_at, id);

-- A few rows of a job, which one node at a time works on.
CREATE TABLE job_portion (
  job_id BIGINT NOT NULL CONSTRAINT job_portion_job REFERENCES background_job (id),
  portion_number INTEGER NOT NULL,
  first_row BIGINT NOT NULL,
  last_row BIGINT NOT NULL,
  stage VARCHAR(10) NOT NULL,
  claimed_until ${instant},
  CONSTRAINT job_portion_key PRIMARY KEY (job_id, portion_number)
);
CREATE INDEX job_portion_by_stage ON job_portion (job_id, stage, portion_number);

-- One thing to do, and what became of it.
CREATE TABLE job_row (
  job_id BIGINT NOT NULL CONSTRAINT job_row_job REFERENCES background_job (id),
  line_number BIGINT NOT NULL,
  subject_id BIGINT,
  row_input VARCHAR(16000),
  stage VARCHAR(10) NOT NULL,
  result VARCHAR(10),
  code VARCHAR(40),
  facts VARCHAR(2000),
  record_id BIGINT,
  done_at ${instant},
  CONSTRAINT job_row_key PRIMARY KEY (job_id, line_number)
);
CREATE INDEX job_row_by_result ON job_row (job_id, stage, result, line_number);
